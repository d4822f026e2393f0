import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { OTHER_CHECKS } from './allFoods.ts'
import { FOODS, NUTRIENTS, portionGives, readAllFoods } from './index.ts'

const table = readFileSync(new URL('../data/sr-legacy.txt', import.meta.url), 'utf8')
const all = readAllFoods(table)

const text = v.pipe(v.string(), v.minLength(1))
const amount = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)))
const food = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^usda-\d+$/)),
  usda: v.pipe(v.number(), v.integer(), v.minValue(100_000)),
  category: text,
  name: text,
  portion: v.nullable(v.strictObject({ name: text, grams: v.pipe(v.number(), v.finite(), v.gtValue(0)) })),
  per100g: v.strictObject(v.entriesFromList(NUTRIENTS, amount)),
  check: v.picklist(OTHER_CHECKS),
})

test('each food of the long table is whole: 7,588 of them, no id and no name twice', () => {
  expect(v.parse(v.array(food), all)).toHaveLength(7588)
  expect(new Set(all.map(({ id }) => id)).size).toBe(7588)
  expect(new Set(all.map(({ name }) => name)).size).toBe(7588)
})

test('no nutrient is more than there is room for in 100 g', () => {
  for (const { name, per100g } of all) {
    const grams = (['magnesium', 'potassium', 'calcium', 'sodium'] as const).map((id) => (per100g[id] ?? 0) / 1000)
    expect(Math.max(...grams), name).toBeLessThan(100)
  }
})

test('what was not measured is not zero: 2,563 foods without vitamin D, 237 without a portion', () => {
  expect(all.filter(({ per100g }) => per100g['vitamin-d'] === null)).toHaveLength(2563)
  const unportioned = all.filter(({ portion }) => portion === null)
  expect(unportioned).toHaveLength(237)
  expect(portionGives(unportioned[0]!, 'potassium')).toBeNull()
})

test('the core foods stand in it with the same amounts', () => {
  for (const core of FOODS) expect(all.find(({ usda }) => usda === core.usda)?.per100g, core.id).toEqual(core.per100g)
})

test('a line cut short is refused, never read as not measured', () => {
  expect(() => readAllFoods(table.slice(0, 2000))).toThrow(/not 16 columns/)
})
