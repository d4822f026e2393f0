import { expect, test } from 'vitest'
import { diary, NIGHTLY, NOT_RECORDED, readSaying, spikes, steadyDiary, WEEKLY } from '../test/people.ts'
import { drawSchedule, lookAt, lookNight, lookWeeks, type ProtocolInput, type UnitNights } from './index.ts'

const weeksOf = (protocol: ProtocolInput) => {
  const weeks = lookWeeks(drawSchedule(protocol, 1))
  return [weeks[0], weeks.at(-1), weeks.length]
}

test.each<[UnitNights, number, number[]]>([
  [7, 4, [8, 8, 1]],
  [7, 13, [8, 26, 19]],
  [1, 91, [8, 26, 19]],
  [2, 15, [8, 9, 2]],
  [14, 4, [16, 16, 1]],
  [14, 6, [16, 24, 9]],
])(
  'with units of %i nights in %i pairs the first look, the last and their number are %j',
  (unitNights, pairs, expected) => {
    expect(weeksOf({ ...WEEKLY, unitNights, pairs, washoutNights: 0 })).toEqual(expected)
  },
)

test('a look ends with its week, the last one with the schedule', () => {
  const trial = drawSchedule({ ...WEEKLY, unitNights: 2, pairs: 15, washoutNights: 0 }, 1)
  expect(lookNight(trial, 8)).toBe(14 + 55)
  expect(lookNight(trial, 9)).toBe(14 + 59)
})

test('a look tells what it used and what it found', () => {
  const trial = drawSchedule(WEEKLY, 42)
  expect(lookAt(trial, steadyDiary(trial), 8, readSaying(0.992, 0.7))).toEqual({
    week: 8,
    nightsUsed: 40,
    ending: { type: 'helps', worthwhile: true },
    probHelps: 0.992,
    probWorthwhile: expect.closeTo(0.7, 6),
  })
})

test('the chance of a worthwhile effect is asked at the line of the protocol', () => {
  const chances = [0.9, 0.75, 0.5].map((worthwhileRatio) => {
    const trial = drawSchedule({ ...WEEKLY, worthwhileRatio }, 42)
    return lookAt(trial, steadyDiary(trial), 8, (problem) => {
      const density = spikes({ [Math.log(0.8)]: 0.3, [Math.log(0.6)]: 0.4, [Math.log(0.4)]: 0.2, 1: 0.1 })
      return readSaying(0.9, 0.4)(problem).map((effect) => ({ ...effect, density }))
    }).probWorthwhile
  })
  expect(chances).toEqual([0.9, 0.6, 0.2].map((chance) => expect.closeTo(chance, 6)))
})

test('no night after its week enters a look', () => {
  const trial = drawSchedule(NIGHTLY, 1)
  const nights = steadyDiary(trial)
  const later = nights.map((night, i) => (i > 55 ? { count: 90, taken: null } : night))
  const problems: unknown[] = []
  for (const diaryThen of [nights, later, nights.slice(0, 56)]) {
    lookAt(trial, diaryThen, 8, (problem) => {
      problems.push(problem)
      return readSaying(0.5, 0.2)(problem)
    })
  }
  expect(problems[1]).toEqual(problems[0])
  expect(problems[2]).toEqual(problems[0])
})

test('a look reads the arm drawn: what was taken on the night changes nothing', () => {
  const trial = drawSchedule(NIGHTLY, 1)
  const problems: unknown[] = []
  for (const taken of [true, false, null]) {
    const nights = diary(trial, () => ({ count: 1, taken }))
    lookAt(trial, nights, 8, (problem) => {
      problems.push(problem)
      return readSaying(0.5, 0.2)(problem)
    })
  }
  expect(problems).toHaveLength(3)
  expect(problems[1]).toEqual(problems[0])
  expect(problems[2]).toEqual(problems[0])
})

test('unequal recording takes the verdict back to "cannot tell", however clear the counts', () => {
  const trial = drawSchedule(NIGHTLY, 1)
  const nights = diary(trial, (night, treated) =>
    treated && night % 3 > 0 ? NOT_RECORDED : { count: 1, taken: treated },
  )
  const ending = lookAt(trial, nights, 12, readSaying(0.999, 0.99)).ending
  expect(ending).toEqual({ type: 'cannot-tell-yet', leaning: 'none', because: 'recording-differs' })
})

test('with fewer than four pairs recorded on both sides, or outside its weeks, a look is refused', () => {
  const trial = drawSchedule(WEEKLY, 42)
  const nights = steadyDiary(trial)
  const short = nights.map((night, i) => (i >= 63 ? NOT_RECORDED : night))
  expect(() => lookAt(trial, short, 8, readSaying(0.5, 0.5))).toThrow(RangeError)
  expect(() => lookAt(trial, nights, 7, readSaying(0.5, 0.5))).toThrow(RangeError)
  expect(() => lookAt(trial, nights, 9, readSaying(0.5, 0.5))).toThrow(RangeError)
})

test('a fit that can test nothing ends nothing', () => {
  const trial = drawSchedule(WEEKLY, 42)
  const look = lookAt(trial, steadyDiary(trial), 8, () => [{ type: 'not-testable', because: 'never-varies' }])
  expect(look.ending).toMatchObject({ type: 'cannot-tell-yet', because: 'not-testable' })
})
