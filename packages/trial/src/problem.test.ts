import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDiary, anyProtocol, anySeed, holds } from '../test/arbitraries.ts'
import { diary, NIGHTLY, NOT_RECORDED, steadyDiary, WEEKLY } from '../test/people.ts'
import { drawSchedule, toCountProblem } from './index.ts'

const trial = drawSchedule(WEEKLY, 42)

test('nights before the first unit stay out', () => {
  const problem = toCountProblem(
    trial,
    diary(trial, (night) => ({ count: night < 14 ? 9 : 1, taken: null })),
    'as-planned',
    69,
  )
  expect(problem.nights).toBe(56)
  expect(problem.counts).not.toContain(9)
})

test('washout nights keep their place with no count', () => {
  const { counts } = toCountProblem(trial, steadyDiary(trial), 'as-planned', 69)
  expect(counts.slice(0, 9)).toEqual([null, null, 1, 1, 1, 1, 1, null, null])
})

test('a night not recorded, or lacking at the end, stays missing, never zero', () => {
  const { counts } = toCountProblem(trial, [...steadyDiary(trial).slice(0, 20), NOT_RECORDED], 'as-planned', 69)
  expect(counts.slice(2, 9)).toEqual([1, 1, 1, 1, null, null, null])
  expect(counts.slice(9).every((count) => count === null)).toBe(true)
})

test('as planned reads the arm drawn, whatever was done', () => {
  const nights = diary(trial, () => ({ count: 1, taken: false }))
  const doses = toCountProblem(trial, nights, 'as-planned', 69).treatments.map(([dose]) => dose)
  expect(doses).toEqual(trial.units.flatMap((unit) => Array(7).fill(unit.arm === 'treatment' ? 1 : 0)))
})

test('as done reads what was done; where that is not known the night has no count', () => {
  const short = drawSchedule(NIGHTLY, 1)
  const nights = [
    { count: 2, taken: true },
    { count: 3, taken: false },
    { count: 4, taken: null },
  ]
  const problem = toCountProblem(short, nights, 'as-done', 2)
  expect(problem.counts).toEqual([2, 3, null])
  expect(problem.treatments.slice(0, 2)).toEqual([[1], [0]])
})

test('before the first unit there is no night at all', () => {
  expect(toCountProblem(trial, steadyDiary(trial), 'as-planned', 13).nights).toBe(0)
})

test('whatever the diary, the problem has one row a night, one column, the prior Normal(0, 1) and no night yet to come', () => {
  const asOf = fc.integer({ min: -10, max: 400 })
  holds(
    fc.property(anyProtocol, anySeed, anyDiary, asOf, (protocol, seed, nights, asOfNight) => {
      const drawn = drawSchedule(protocol, seed)
      const problem = toCountProblem(drawn, nights, 'as-planned', asOfNight)
      expect(problem.counts).toHaveLength(problem.nights)
      expect(problem.treatments).toHaveLength(problem.nights)
      expect(problem.treatments.every((row) => row.length === 1)).toBe(true)
      expect(problem.treatmentPriors).toEqual([{ mean: 0, sd: 1 }])
      expect(problem.nights).toBeLessThanOrEqual(Math.max(0, asOfNight + 1 - protocol.baselineNights))
    }),
  )
})
