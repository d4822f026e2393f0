import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allFoodsSearch, FOODS, foodSearch, readAllFoods } from './index.ts'

const search = foodSearch(FOODS)

test('finds by name, by synonym, by the start of a word, in any order, whatever the accents and the case', () => {
  expect(search('Spinach')[0]?.id).toMatch(/^spinach/)
  expect(search('cooked spinach').map(({ id }) => id)).toContain('spinach-cooked')
  expect(search('aguacate').map(({ id }) => id)).toEqual(['avocado'])
  expect(search('PAPÁ').map(({ id }) => id)).toContain('papaya')
  expect(search('avoc')[0]?.id).toBe('avocado')
})

test('nothing asked, nothing found; and what is not there is not found', () => {
  expect(search('')).toEqual([])
  expect(search(' - ')).toEqual([])
  expect(search('zzz')).toEqual([])
})

test('each food is found by its own name, first or beside one with the same words', () => {
  for (const food of FOODS) expect(search(food.name).slice(0, 3), food.name).toContain(food)
})

const table = readFileSync(new URL('../data/sr-legacy.txt', import.meta.url), 'utf8')
const all = readAllFoods(table)
const find = allFoodsSearch(table)
const anyWord = fc.constantFrom(...new Set(all.flatMap(({ name }) => name.toLowerCase().match(/[a-z]{3,}/g) ?? [])))
const names = (query: string) => find(query).map(({ name }) => name)

test('one more letter never finds more, among 7,588 foods', () => {
  fc.assert(
    fc.property(anyWord, fc.nat(9), (word, cut) => {
      const shorter = new Set(find(word.slice(0, Math.max(1, cut))))
      expect(find(word).filter((food) => !shorter.has(food))).toEqual([])
    }),
    { seed: 20261127, numRuns: 200 },
  )
})

test('each food of the long table is found by its own name and by its first two words, once', () => {
  const foundBy = new Map<string, readonly number[]>()
  const times = (query: string, id: number) => {
    if (!foundBy.has(query))
      foundBy.set(
        query,
        find(query).map(({ usda }) => usda),
      )
    return foundBy.get(query)!.filter((usda) => usda === id).length
  }
  const firstTwo = (name: string) => name.split(/[^\p{L}\p{N}]+/u, 2).join(' ')
  const lost = all.filter(({ usda, name }) => times(name, usda) !== 1 || times(firstTwo(name), usda) !== 1)
  expect(lost.map(({ name }) => name)).toEqual([])
})

test('a query of no words finds nothing, and the same query finds the same in the same order', () => {
  expect(['', '  ', '-,.', '""'].flatMap(find)).toEqual([])
  const [head, ...lines] = table.trimEnd().split('\n')
  const again = allFoodsSearch([head, ...lines.toReversed()].join('\n'))
  for (const query of ['milk', 'b', 'salmon raw']) expect(again(query)).toEqual(find(query))
})

test('as one or as many, with or without accents, in any case', () => {
  for (const [one, many] of [
    ['avocado', 'avocados'],
    ['tomato', 'tomatoes'],
    ['strawberry', 'strawberries'],
    ['fig', 'figs'],
    ['radish', 'Radishes'],
    ['jalapeno', 'JALAPEÑOS'],
  ]) {
    expect(find(many!).length, many).toBeGreaterThan(0)
    for (const food of find(many!)) expect(find(one!), `${one}: ${food.name}`).toContain(food)
    expect(find(one!)[0], one).toBe(find(many!)[0])
  }
})

test('whole words come before parts of words, and "without salt" is no salt', () => {
  expect(names('tea')[0]).toBe('Tea, black')
  expect(names('salt').indexOf('Salt, table')).toBeLessThan(names('salt').indexOf('Okra, cooked'))
  expect(names('apple raw')[0]).toBe('Apple')
  expect(names('ham').indexOf('Ham, minced')).toBeLessThan(names('ham').indexOf('Beef mince, cooked'))
})

test('core foods come first, and by their synonyms too; then short plain names, then brands and ready meals', () => {
  expect(names('bread').slice(0, 4).toSorted()).toEqual([
    'Multigrain bread',
    'Rye bread',
    'White bread',
    'Wholemeal bread',
  ])
  expect(names('aguacate')).toEqual(['Avocado'])
  expect(names('cheese')[4]).toBe('Cheese, blue')
  const pizza = names('pizza')
  expect(pizza.indexOf('Pizza rolls, frozen, unprepared')).toBeLessThan(
    pizza.findIndex((name) => /^PIZZA HUT/.test(name)),
  )
})

test('a core food keeps its plain name, and USDA\u2019s name finds it too', () => {
  expect(names('Avocados, raw, all commercial varieties')).toEqual(['Avocado'])
})

test('a word of the table is found by what people call it', () => {
  const inSpanish = allFoodsSearch(table, FOODS, { eggplant: ['berenjena'], cheese: ['queso'] })
  expect(inSpanish('berenjenas').map(({ name }) => name)).toEqual(find('eggplant').map(({ name }) => name))
  expect(inSpanish('queso blue')[0]?.name).toBe('Cheese, blue')
})
