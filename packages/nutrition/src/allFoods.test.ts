import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { OTHER_CHECKS } from './allFoods.ts'
import { type Case, FOODS, isRichInPotassium, mindWith, NUTRIENTS, portionGives, readAllFoods } from './index.ts'

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

const called = (name: string) => all.find((other) => other.name === name)!
const given: Case = {
  person: { system: 'US', age: 67, sex: 'female', stage: 'none' },
  answers: { warfarin: 'yes' },
  blood: {},
  products: [],
}
const rulesOf = (name: string) => mindWith(called(name), given).map(({ rule }) => rule)

test('a food of the long table brings up what its core kin brings up', () => {
  expect(rulesOf('Beef, variety meats and by-products, liver, raw')).toContain('liver-vit-a')
  expect(rulesOf('Nuts, brazilnuts, dried, unblanched')).toContain('brazil-nuts')
  expect(rulesOf('Kale, raw')).toContain('greens-warfarin')
  expect(rulesOf('Fast foods, biscuit, with egg and bacon')).toEqual(['salty-foods'])
  expect(rulesOf('Cheese, blue')).toEqual([])
})

test('each core food brings up by its USDA name what it brings up by its own', () => {
  const ofFood = ['liver-vit-a', 'brazil-nuts', 'greens-warfarin']
  const brought = (food: Parameters<typeof mindWith>[0]) =>
    mindWith(food, given).flatMap(({ rule }) => (ofFood.includes(rule) ? [rule] : []))
  for (const core of FOODS) expect(brought(all.find(({ usda }) => usda === core.usda)!), core.id).toEqual(brought(core))
})

test('a food may be rich in potassium until its portion says otherwise', () => {
  const unknown = all.find(({ portion }) => portion === null)!
  expect(
    [unknown, called('Potatoes, baked, flesh and skin, without salt'), called('Cheese, blue')].map(isRichInPotassium),
  ).toEqual([true, true, false])
})
