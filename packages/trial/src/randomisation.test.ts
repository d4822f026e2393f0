import { describe, expect, test } from 'vitest'
import { pairsDesign, permutedThree, SMALL_DESIGNS, spread } from '../test/designs.ts'
import { NOT_RECORDED, simulateDiary, WEEKLY } from '../test/people.ts'
import { unitsOf } from './designs/design.ts'
import { ordersOf, waysFrom } from './designs/orders.ts'
import { type Design, designOf, drawDesign, drawSchedule, randomisationTestSoFar, type TrialNight } from './index.ts'

const night = (count: number | null): TrialNight => ({ count, taken: null })
const tested = (test: ReturnType<typeof randomisationTestSoFar>) => {
  if (test.type !== 'tested') throw new Error(test.type)
  return test
}

describe.each(SMALL_DESIGNS)('%s', (_, design) => {
  const counts = Array.from({ length: unitsOf(design) }, (_, i) => (i * i + 3 * i) % 5)
  const nights = counts.map((count) => night(count))

  test('for every level, a p-value so small is drawn no more often than that', () => {
    for (let treatment = 1; treatment <= design.treatments; treatment++) {
      const results = [...waysFrom(ordersOf(design), unitsOf(design))].flatMap(({ arms, probability }) => {
        const test = randomisationTestSoFar({ design, arms }, nights, nights.length, 1, treatment)
        return test.type === 'tested' ? [{ ...test, probability }] : []
      })
      for (const tail of ['fewer', 'more', 'twoSided'] as const) {
        for (const { [tail]: level } of results) {
          const below = results.filter((test) => test[tail] <= level + 1e-12)
          expect(below.reduce((sum, test) => sum + test.probability, 0)).toBeLessThanOrEqual(level + 1e-9)
        }
      }
    }
  })
})

test('only orders that the design could have drawn are compared', () => {
  const nights = [0, 4, 5, 0, 0, 3, 1, 6].map(night)
  const arms = [1, 0, 0, 1, 1, 0, 1, 0]
  const of = (design: Design) => tested(randomisationTestSoFar({ design, arms }, nights, 7, 1))
  expect(of(pairsDesign(4))).toMatchObject({ orders: 16, fewer: 1 / 16, by: 'listed' })
  expect(of({ ...spread, blocks: [{ type: 'permuted', perArm: [4, 4] }] }).orders).toBe(70)
  expect(of({ ...spread, blocks: [{ type: 'permuted', perArm: [4, 4] }], longestRun: 2 }).orders).toBeLessThan(70)
})

test('other treatments stay where they were drawn, and their nights stay out', () => {
  const design = permutedThree(3)
  const order = { design, arms: [0, 1, 2, 2, 1, 0, 1, 2, 0] }
  const nights = order.arms.map((arm) => night(arm === 2 ? 50 : 1 + arm))
  const test = tested(randomisationTestSoFar(order, nights, 8, 1, 1))
  expect(test).toMatchObject({ orders: 8, difference: 1, more: 1 / 8 })
})

test('midway, the units begun are compared, with the nights so far', () => {
  const design = { ...pairsDesign(4), unitNights: 2, baselineNights: 3, washoutNights: 1 }
  const order = { design, arms: [1, 0, 0, 1, 1, 0, 0, 1] }
  const nights = Array.from({ length: 19 }, (_, i) => night(i))
  expect(randomisationTestSoFar(order, nights, 2, 1)).toEqual({ type: 'not-testable' })
  // Two units begun; the second has only its washout night.
  expect(randomisationTestSoFar(order, nights, 5, 1)).toEqual({ type: 'not-testable' })
  expect(tested(randomisationTestSoFar(order, nights, 6, 1))).toMatchObject({ orders: 2, difference: -2 })
  expect(tested(randomisationTestSoFar(order, nights, 8, 1))).toMatchObject({ orders: 4 })
})

test('a prefix of a run-limited schedule keeps the chances of the whole', () => {
  const design = { ...spread, blocks: [{ type: 'permuted', perArm: [3, 3] } as const], longestRun: 1 }
  // Only 010101 and 101010: after the first unit everything is fixed.
  const test = tested(randomisationTestSoFar({ design, arms: [1, 0, 1, 0, 1, 0] }, [0, 3, 0, 3].map(night), 3, 1))
  expect(test).toMatchObject({ orders: 2, fewer: 0.5 })
})

test('with too many orders to list, drawn ones stand for them, the same for the same seed', () => {
  const trial = drawSchedule({ ...WEEKLY, unitNights: 1, pairs: 60, washoutNights: 0 }, 6)
  const nights = simulateDiary(trial, { seed: 6, ratio: 0.2, rate: 1 })
  const test = tested(randomisationTestSoFar(designOf(trial), nights, nights.length, 3))
  expect(test).toMatchObject({ by: 'sampled', orders: 10_000 })
  expect(test.fewer).toBe(1 / 10_000)
  expect(randomisationTestSoFar(designOf(trial), nights, nights.length, 3)).toEqual(test)
})

test('drawn orders agree with the listed ones where both can be had', () => {
  // Fifteen pairs are listed; a sixteenth, unrecorded, changes nothing but the way.
  const counts = Array.from({ length: 30 }, (_, i) => night((i * 7 + (i % 3)) % 5))
  const arms = Array.from({ length: 32 }, (_, i) => (i % 4 === 0 || i % 4 === 3 ? 1 : 0))
  const listed = tested(randomisationTestSoFar({ design: pairsDesign(15), arms: arms.slice(0, 30) }, counts, 29, 1))
  const wide = [...counts, NOT_RECORDED, NOT_RECORDED]
  const sampled = tested(randomisationTestSoFar({ design: pairsDesign(16), arms }, wide, 31, 1))
  expect([listed.by, sampled.by]).toEqual(['listed', 'sampled'])
  expect(Math.abs(sampled.twoSided - listed.twoSided)).toBeLessThan(0.02)
  expect(Math.abs(sampled.fewer - listed.fewer)).toBeLessThan(0.02)
})

test('four treated nights among twenty-eight are all listed', () => {
  const design = { ...spread, blocks: [{ type: 'permuted', perArm: [24, 4] } as const] }
  const drawn = drawDesign(design, 3)
  const nights = drawn.arms.map((arm) => night(arm === 1 ? 0 : 2))
  expect(tested(randomisationTestSoFar(drawn, nights, 27, 1))).toMatchObject({ orders: 20475, by: 'listed' })
})
