import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ARTICLE_FOODS,
  type Case,
  checkUsualWeek,
  FACTS,
  FOODS,
  FREQUENCIES,
  type Frequency,
  fillsGap,
  GROUP_IDS,
  type Person,
  portionGives,
  type UsualWeek,
  type WeekResult,
} from './index.ts'

const SEEDED = { seed: 20261127, numRuns: 300 }
const woman: Person = { system: 'US', age: 72, sex: 'female', stage: 'none' }

const anyFrequency = fc.constantFrom(...(Object.keys(FREQUENCIES) as Frequency[]))
const anyWeek: fc.Arbitrary<UsualWeek> = fc.dictionary(fc.constantFrom(...GROUP_IDS), anyFrequency)
const everyGroup = (frequency: Frequency): UsualWeek => Object.fromEntries(GROUP_IDS.map((id) => [id, frequency]))
const categoryOf = (result: WeekResult) => (result.type === 'judged' ? result.category : result.because)

/** Made up, and compared with what British households ate in 1986. */
const ORDINARY: UsualWeek = {
  ...everyGroup('less-than-weekly'),
  'wholegrain-bread': 'once-a-day',
  'wholegrain-cereal': '3-to-5-a-week',
  'white-starch': '2-or-3-a-day',
  potatoes: '3-to-5-a-week',
  'leafy-greens': 'once-or-twice-a-week',
  'green-veg': '3-to-5-a-week',
  'other-veg': 'once-a-day',
  legumes: 'once-or-twice-a-week',
  nuts: 'once-or-twice-a-week',
  seeds: 'never',
  banana: '3-to-5-a-week',
  'juicy-fruit': '3-to-5-a-week',
  'other-fruit': 'once-a-day',
  'oily-fish': 'once-or-twice-a-week',
  'other-fish': 'once-or-twice-a-week',
  meat: 'once-a-day',
  eggs: '3-to-5-a-week',
  'milk-yogurt': 'once-a-day',
  cheese: '3-to-5-a-week',
  'hot-drinks': '4-or-more-a-day',
  'dark-chocolate': 'once-or-twice-a-week',
}

test('an ordinary week sums to what it should, 40 % either way', () => {
  const { magnesium, potassium } = checkUsualWeek(ORDINARY, woman)
  expect(magnesium.range.low).toBeCloseTo(309.5 * 0.6, 0)
  expect(magnesium.range.high).toBeCloseTo(309.5 * 1.4, 0)
  expect(potassium.range.low).toBeCloseTo(2972.4 * 0.6, -1)
  expect(categoryOf(magnesium)).toBe('perhaps-below')
})

test('nothing answered is nothing known', () => {
  for (const result of Object.values(checkUsualWeek({}, woman))) {
    expect(['cannot-say', 'by-food-alone']).toContain(categoryOf(result))
  }
})

test('a group not answered is never zero, and each answer can only narrow the range', () => {
  fc.assert(
    fc.property(anyWeek, fc.constantFrom(...GROUP_IDS), anyFrequency, (week, id, frequency) => {
      const { [id]: _, ...without } = week
      const before = checkUsualWeek(without, woman).magnesium.range
      const after = checkUsualWeek({ ...without, [id]: frequency }, woman).magnesium.range
      expect(after.low).toBeGreaterThanOrEqual(before.low - 1e-9)
      expect(after.high).toBeLessThanOrEqual((before.high ?? 0) + 1e-9)
    }),
    SEEDED,
  )
})

test('"well below" and "above" are said only when no group left open could change them', () => {
  fc.assert(
    fc.property(anyWeek, anyFrequency, (week, frequency) => {
      const said = checkUsualWeek(week, woman)
      const filled = checkUsualWeek({ ...everyGroup(frequency), ...week }, woman)
      for (const nutrient of ['magnesium', 'potassium', 'calcium'] as const) {
        const category = categoryOf(said[nutrient])
        if (category !== 'cannot-say' && category !== 'about' && category !== 'perhaps-below') {
          expect(categoryOf(filled[nutrient])).toBe(category)
        }
      }
    }),
    SEEDED,
  )
})

test('next to nothing eaten is well below; a great deal is above', () => {
  expect(categoryOf(checkUsualWeek(everyGroup('less-than-weekly'), woman).magnesium)).toBe('well-below')
  expect(categoryOf(checkUsualWeek(everyGroup('2-or-3-a-day'), woman).magnesium)).toBe('above')
})

test('vitamin D is never judged by food alone', () => {
  fc.assert(
    fc.property(anyWeek, (week) => {
      expect(categoryOf(checkUsualWeek(week, woman)['vitamin-d'])).toBe('by-food-alone')
    }),
    SEEDED,
  )
})

test('where the system sets nothing that can be used, nothing is judged', () => {
  expect(categoryOf(checkUsualWeek(ORDINARY, { ...woman, system: 'EFSA' }).thiamin)).toBe('no-target')
})

test('a tablet adds what it holds; one of unknown strength leaves the range open above', () => {
  const tablet = { substance: 'magnesium', atLeast: 100, unit: 'mg', from: ['a'], unknown: [] } as const
  const { range } = checkUsualWeek(ORDINARY, woman).magnesium
  expect(checkUsualWeek(ORDINARY, woman, [tablet]).magnesium.range.low).toBeCloseTo(range.low + 100)
  expect(checkUsualWeek(ORDINARY, woman, [{ ...tablet, unknown: ['a'] }]).magnesium.range.high).toBeNull()
})

test('outside the US white bread may hold no added folate', () => {
  const us = checkUsualWeek(ORDINARY, woman).folate.range
  const uk = checkUsualWeek(ORDINARY, { ...woman, system: 'UK' }).folate.range
  expect(uk.low).toBeLessThan(us.low)
  expect(uk.high).toBe(us.high)
})

const answers = Object.fromEntries(FACTS.map((fact) => [fact, 'no'])) as Case['answers']
const well: Case = { person: woman, answers, blood: {}, products: [] }

test('foods are sorted by what one portion gives, pumpkin seeds far before broth', () => {
  const fill = fillsGap('magnesium', well)
  if (fill.type !== 'portions') throw new Error('blocked')
  const ids = fill.portions.map(({ food }) => food.id)
  expect(ids.slice(0, 3)).toContain('pumpkin-seeds')
  expect(ids.indexOf('bone-broth-beef-home-made-stock')).toBeGreaterThan(ids.length / 2)
  expect(fill.portions.filter(({ isOfArticle }) => isOfArticle)).toHaveLength(6)
  expect(fill.leftOut).toBe(0)
})

test("the article's six foods give what USDA measured: magnesium and potassium in a household portion, in mg", () => {
  const inPortion = ARTICLE_FOODS.map((id) => {
    const food = FOODS.find((one) => one.id === id)!
    return [id, ...(['magnesium', 'potassium'] as const).map((nutrient) => Math.round(portionGives(food, nutrient)!))]
  })
  expect(inPortion).toEqual([
    ['avocado', 29, 487],
    ['spinach-cooked', 78, 419],
    ['papaya', 30, 264],
    ['salmon-farmed-cooked', 26, 326],
    ['lentils-cooked', 36, 365],
    ['bone-broth-beef-home-made-stock', 17, 444],
  ])
})

test('with a medicine that raises potassium no potassium is offered, nor food rich in it for another reason', () => {
  const given: Case = { ...well, answers: { ...answers, 'ace-inhibitor': 'not-sure' } }
  expect(fillsGap('potassium', given)).toMatchObject({ type: 'blocked', gate: { level: 'never' } })
  const fill = fillsGap('magnesium', given)
  if (fill.type !== 'portions') throw new Error('blocked')
  expect(fill.potassium.because[0]?.because).toContainEqual({
    type: 'answer',
    fact: 'ace-inhibitor',
    answer: 'not-sure',
  })
  expect(fill.leftOut).toBeGreaterThan(0)
  for (const { food } of fill.portions) expect(portionGives(food, 'potassium')).toBeLessThanOrEqual(200)
})

test('nothing is offered while the questions that could forbid it are open', () => {
  expect(fillsGap('potassium', { ...well, answers: {} })).toMatchObject({
    type: 'blocked',
    gate: { level: 'ask-first' },
  })
})

test('greens come with a word on warfarin; liver is not offered in pregnancy', () => {
  const greens = fillsGap('folate', { ...well, answers: { ...answers, warfarin: 'yes' } })
  if (greens.type !== 'portions') throw new Error('blocked')
  const spinach = greens.portions.find(({ food }) => food.id === 'spinach-cooked')
  expect(spinach?.mind.map(({ rule }) => rule)).toEqual(['greens-warfarin'])
  const pregnant = fillsGap('vitamin-b12', { ...well, person: { ...woman, age: 40, stage: 'pregnant' } })
  if (pregnant.type !== 'portions') throw new Error('blocked')
  expect(pregnant.portions.filter(({ food }) => food.id.includes('liver'))).toEqual([])
})
