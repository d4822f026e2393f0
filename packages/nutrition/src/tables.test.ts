import * as v from 'valibot'
import { expect, test } from 'vitest'
import { GROUPS } from './data/groups.ts'
import { FOOD_KINDS } from './foods.ts'
import { FOODS, INTAKES, intakeFor, NUTRIENTS, type Person, portionGives, SOURCES } from './index.ts'

const text = v.pipe(v.string(), v.minLength(1))
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0))
const amount = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)))
const source = v.picklist(Object.keys(SOURCES))

const food = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  usda: v.pipe(v.number(), v.integer(), v.minValue(100_000)),
  group: v.picklist(FOOD_KINDS),
  name: text,
  synonyms: v.array(text),
  portion: v.strictObject({ name: text, grams: positive }),
  per100g: v.strictObject(v.entriesFromList(NUTRIENTS, amount)),
  check: v.picklist(['macros-match', 'sr-legacy-read']),
  note: v.string(),
})

const intake = v.strictObject({
  system: v.picklist(['US', 'EFSA', 'UK']),
  nutrient: v.picklist([...NUTRIENTS, 'vitamin-k']),
  unit: v.picklist(['mg', 'ug', 'ug DFE', 'mg/MJ']),
  sex: v.picklist(['female', 'male']),
  ages: v.strictObject({ from: v.number(), to: v.nullable(v.number()) }),
  stage: v.picklist(['none', 'pregnant', 'lactating']),
  kind: v.picklist(['RDA', 'AI', 'PRI', 'RNI', 'safe-and-adequate', 'maximum']),
  value: positive,
  averageNeed: v.nullable(positive),
  upper: v.nullable(
    v.strictObject({
      value: positive,
      counts: v.picklist([
        'total',
        'supplements-and-medicines-only',
        'supplements-and-fortified-only',
        'supplements-advice',
        'synthetic-folic-acid-only',
      ]),
    }),
  ),
  seen: v.picklist(['yes', 'partial', 'no']),
  sources: v.pipe(v.array(source), v.minLength(1)),
  note: v.string(),
})

test('each food is whole: 198 of them, no id twice, and what was not measured is no zero', () => {
  expect(v.parse(v.array(food), FOODS)).toHaveLength(198)
  expect(new Set(FOODS.map(({ id }) => id)).size).toBe(198)
  expect(new Set(FOODS.map(({ usda }) => usda)).size).toBe(198)
  expect(FOODS.filter(({ per100g }) => per100g['vitamin-d'] === null)).toHaveLength(5)
})

test('each reference intake is whole and names its sources; none stands twice', () => {
  expect(v.parse(v.array(intake), INTAKES)).toHaveLength(239)
  const keys = INTAKES.map(({ system, nutrient, sex, stage, ages }) => [system, nutrient, sex, stage, ages.from].join())
  expect(new Set(keys).size).toBe(239)
})

test('an average need is below what is advised, for whom it is set', () => {
  for (const { averageNeed, value } of INTAKES) expect(averageNeed ?? 0).toBeLessThan(value)
})

test('a group gives the plain mean of its foods, portion by portion', () => {
  for (const [id, { foods, gives }] of Object.entries(GROUPS)) {
    const found = foods.map((name) => FOODS.find((food) => food.id === name))
    for (const nutrient of NUTRIENTS) {
      const amounts = found.map((food) => food && portionGives(food, nutrient)).filter((n) => typeof n === 'number')
      const mean = amounts.reduce((sum, n) => sum + n, 0) / amounts.length
      expect(Math.abs(gives[nutrient] - mean), `${id} ${nutrient}`).toBeLessThan(0.01 + mean * 0.01)
    }
  }
})

const woman: Person = { system: 'US', age: 72, sex: 'female', stage: 'none' }

test('the systems differ, and each answers for itself', () => {
  const advised = (system: Person['system'], sex: Person['sex']) => {
    const answer = intakeFor('magnesium', { ...woman, system, sex })
    return answer.type === 'found' ? answer.intake.value : null
  }
  expect([advised('US', 'male'), advised('EFSA', 'male'), advised('UK', 'male')]).toEqual([420, 350, 300])
  expect([advised('US', 'female'), advised('EFSA', 'female'), advised('UK', 'female')]).toEqual([320, 300, 270])
})

test('the limit for magnesium counts tablets, not food', () => {
  const answer = intakeFor('magnesium', woman)
  expect(answer).toMatchObject({
    intake: { upper: { value: 350, counts: 'supplements-and-medicines-only' }, sources: expect.any(Array) },
  })
})

test('where a system has no answer, that is the answer', () => {
  expect(intakeFor('vitamin-k', { ...woman, system: 'UK' })).toEqual({ type: 'none', because: 'not-set' })
  expect(intakeFor('magnesium', { ...woman, age: 9 })).toEqual({ type: 'none', because: 'age' })
  expect(intakeFor('magnesium', { ...woman, age: 30, system: 'UK', stage: 'pregnant' })).toMatchObject({
    type: 'none',
    because: 'stage',
    usual: { value: 270 },
  })
})

test('a birthday counts from its day: 70.9 years are 70', () => {
  const at = (age: number) => intakeFor('vitamin-d', { ...woman, age })
  expect(at(70.9)).toEqual(at(70))
  expect(at(71)).not.toEqual(at(70))
})
