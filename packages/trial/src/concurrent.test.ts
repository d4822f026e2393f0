import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDiary, anySeed, holds } from '../test/arbitraries.ts'
import { diary, NIGHTLY, steadyDiary } from '../test/people.ts'
import { analyse, analyseWithEvidence, drawSchedule, type OtherTest, toCountProblem, withConcurrent } from './index.ts'

const trial = drawSchedule(NIGHTLY, 1)
const LAST = 83
const otherTrial = drawSchedule({ ...NIGHTLY, treatment: 'magnesium', unitNights: 7, pairs: 6 }, 2)
const other: OtherTest = {
  trial: otherTrial,
  begins: 10,
  lastNight: 39,
  rests: (night) => night >= 20 && night < 25,
  taken: () => null,
}
const drawnFor = (night: number) => (otherTrial.units[Math.floor(night / 7)]!.arm === 'treatment' ? 1 : 0)

test('the other treatment is read as it was drawn, from its first night to its last', () => {
  const nights = withConcurrent('stretching', steadyDiary(trial), [other])
  const { treatments } = toCountProblem(trial, nights, 'as-planned', LAST)
  expect(treatments[9]).toEqual([treatments[9]![0], 0, 0])
  expect(treatments.slice(10, 30).map((row) => row[1])).toEqual(Array.from({ length: 20 }, (_, i) => drawnFor(i)))
})

test('while the other rests it is not done, and after its end nobody knows: those nights have a level of their own', () => {
  const nights = withConcurrent('stretching', steadyDiary(trial), [other])
  const { treatments } = toCountProblem(trial, nights, 'as-planned', LAST)
  expect(treatments.slice(30, 35).map((row) => row.slice(1))).toEqual(Array(5).fill([0, 0]))
  expect(treatments.slice(50).map((row) => row.slice(1))).toEqual(Array(LAST - 49).fill([0, 1]))
})

test('as done, a night on which it is not known whether the other was done has no count', () => {
  const told = { ...other, taken: (night: number) => (night === 3 ? true : null) }
  const nights = withConcurrent('stretching', steadyDiary(trial, 2), [told])
  const { counts, treatments } = toCountProblem(trial, nights, 'as-done', LAST)
  expect(counts.slice(9, 15)).toEqual([2, null, null, null, 2, null])
  expect(treatments[13]!.slice(1)).toEqual([1, 0])
  expect(toCountProblem(trial, nights, 'as-planned', LAST).counts.slice(9, 15)).toEqual([2, 2, 2, 2, 2, 2])
})

test('a test that never meets these nights changes nothing, and neither does one of the same treatment', () => {
  const nights = steadyDiary(trial)
  expect(withConcurrent('stretching', nights, [{ ...other, begins: -200 }])).toBe(nights)
  expect(withConcurrent('stretching', nights, [{ ...other, begins: 84 }])).toBe(nights)
  expect(withConcurrent('magnesium', nights, [other])).toBe(nights)
  expect(withConcurrent('stretching', nights, [])).toBe(nights)
})

test('a plan that was changed half-way is one treatment: over only when none of its tests holds the night', () => {
  const next: OtherTest = { ...other, begins: 60, lastNight: null, rests: () => false }
  const nights = withConcurrent('stretching', steadyDiary(trial), [other, next])
  const drawn = nights.map(({ concurrent }) => concurrent!.map((one) => one.drawn))
  expect(drawn[55]).toEqual(['over'])
  expect(drawn[60]).toEqual([otherTrial.units[0]!.arm])
})

test('whatever the diary and the draws, the columns hold one treatment after the other and nothing outside 0 and 1', () => {
  const begins = fc.integer({ min: -100, max: 100 })
  holds(
    fc.property(anyDiary, anySeed, begins, (nights, seed, at) => {
      const drawn = { ...other, trial: drawSchedule({ ...NIGHTLY, treatment: 'heat' }, seed), begins: at }
      const problem = toCountProblem(trial, withConcurrent('stretching', nights, [drawn, other]), 'as-planned', LAST)
      const lengths = new Set(problem.treatments.map((row) => row.length))
      expect(lengths.size).toBeLessThanOrEqual(1)
      expect(problem.treatments.flat().every((dose) => dose === 0 || dose === 1)).toBe(true)
      expect(problem.treatmentPriors).toHaveLength([...lengths][0] ?? 1)
    }),
  )
})

test('a useless treatment that chance put beside one that works is not given its effect', () => {
  // Two weekly tests whose coins agree in most parts: what works is the other one.
  const weekly = { ...NIGHTLY, unitNights: 7, pairs: 10 } as const
  const own = drawSchedule(weekly, 3)
  const beside = drawSchedule({ ...weekly, treatment: 'heat' }, 38)
  const agree = own.units.filter(({ arm }, i) => arm === beside.units[i]!.arm).length
  expect(agree).toBeGreaterThan(12)
  expect(agree).toBeLessThan(20)
  const nights = diary(own, (night, taken) => ({
    count: beside.units[Math.floor(night / 7)]!.arm === 'treatment' ? +(night % 7 === 0) : 1 + (night % 2),
    taken,
  }))
  const test: OtherTest = { trial: beside, begins: 0, lastNight: null, rests: () => false, taken: () => null }
  const alone = analyse(own, nights, 'as-planned', 139)
  const both = analyse(own, withConcurrent('stretching', nights, [test]), 'as-planned', 139)
  if (alone.type !== 'fitted' || both.type !== 'fitted') throw new Error('fitted')
  expect(alone.effect.probHelps).toBeGreaterThan(0.95)
  expect(both.effect.probHelps).toBeLessThan(0.9)
  expect(both.effect.probHelps).toBeGreaterThan(0.1)
  expect(analyseWithEvidence(own, nights, { mean: 0, sd: 1 }, 139).type).toBe('fitted')
})
