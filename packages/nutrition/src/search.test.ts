import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FOODS, foodSearch } from './index.ts'

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

test('one more letter never finds more, among 7,000 foods', () => {
  const many = Array.from({ length: 7000 }, (_, i) => {
    const food = FOODS[i % FOODS.length]!
    return { ...food, name: `${food.name} ${i}` }
  })
  const among = foodSearch(many)
  const anyWord = fc.constantFrom(...FOODS.flatMap(({ name }) => name.toLowerCase().match(/[a-z]{3,}/g) ?? []))
  fc.assert(
    fc.property(anyWord, fc.nat(9), (word, cut) => {
      const shorter = new Set(among(word.slice(0, Math.max(1, cut))))
      expect(among(word).filter((food) => !shorter.has(food))).toEqual([])
    }),
    { seed: 20261127, numRuns: 100 },
  )
})
