import { readFileSync } from 'node:fs'
import { type AnyFood, allFoodsSearch, type FoodSearch, foodsIn, readAllFoods } from '@uncramp/nutrition'
import { foodNames, otherWords } from '@uncramp/nutrition/es'
import { barRow, type Report } from './bench.ts'

export const title = 'Foods'
export const about = `200 queries, as far as someone may have typed them, among 7,588 foods in Spanish: the start of a name,
cut anywhere in its first three words. Each is asked seven times and its fastest counts, since other programs on the machine
only ever add time. The bars are a quarter of 50 ms, as a phone is four times slower. To make ready is to read the table and
its words, once, from nothing; processor time.`

const QUERIES = 200
const TIMES = 7

export async function bench(report: Report): Promise<void> {
  const table = readFileSync('packages/nutrition/data/sr-legacy.txt', 'utf8')
  const before = process.cpuUsage()
  const find = allFoodsSearch(table, foodsIn(foodNames), otherWords)
  find('a')
  const { user, system } = process.cpuUsage(before)
  const times = queriesOf(readAllFoods(table).map(({ name }) => name))
    .map((query) => fastest(find, query))
    .sort((a, b) => a - b)
  report(barRow('a query, median', times[Math.floor(times.length / 2)]!, { atMost: 12, unit: 'ms' }))
  report(barRow('a query, worst', times.at(-1)!, { atMost: 12, unit: 'ms' }))
  report(barRow('to make ready', (user + system) / 1000, { atMost: 250, unit: 'ms' }))
}

/** Spread over all names, and over the places to cut them, without chance. */
function queriesOf(names: readonly string[]): readonly string[] {
  return Array.from({ length: QUERIES }, (_, i) => {
    const name = names[Math.floor(((0.5 + 0.7548776662466927 * i) % 1) * names.length)]!
    const start = name
      .toLowerCase()
      .split(/[^a-z]+/, 3)
      .join(' ')
    return start.slice(0, 1 + Math.floor(((0.5 + 0.5698402909980532 * i) % 1) * start.length))
  })
}

function fastest(find: FoodSearch<AnyFood>, query: string): number {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now()
    find(query)
    return performance.now() - start
  })
  return Math.min(...times)
}
