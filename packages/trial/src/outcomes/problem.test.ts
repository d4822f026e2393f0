import { expect, test } from 'vitest'
import { withConcurrent } from '../concurrent.ts'
import { drawSchedule } from '../draw.ts'
import type { OutcomeCramp, OutcomeNight } from './nights.ts'
import { type SECOND_OUTCOMES, toOutcomeProblem } from './problem.ts'
import { answeringDiffers } from './recording.ts'

const trial = drawSchedule(
  {
    treatment: 'stretching',
    unitNights: 7,
    pairs: 4,
    baselineNights: 14,
    washoutNights: 2,
    firstNight: '2026-04-02',
  },
  7,
)
const END = 14 + 56 - 1

const night = (of: Partial<OutcomeNight>): OutcomeNight => ({
  count: null,
  taken: null,
  woken: null,
  cramps: [],
  ...of,
})
const cramp = (of: Partial<OutcomeCramp>): OutcomeCramp => ({ minutes: null, pain: null, ...of })
const everyNight = (of: Partial<OutcomeNight>) => Array.from({ length: END + 1 }, () => night(of))

const answersOf = (nights: readonly OutcomeNight[], outcome: (typeof SECOND_OUTCOMES)[number]) =>
  toOutcomeProblem(trial, nights, outcome, END).answers

test('nights before the first unit stay out, and washout nights keep their place without an answer', () => {
  const nights = everyNight({ count: 1, woken: true, cramps: [cramp({ minutes: 3, pain: 5 })] })
  const { nights: length, doses } = toOutcomeProblem(trial, nights, 'woken', END)
  expect(length).toBe(56)
  expect(doses.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => (trial.units[0]!.arm === 'treatment' ? 1 : 0)))
  expect(answersOf(nights, 'woken').slice(0, 4)).toEqual([null, null, true, true])
  expect(answersOf(nights, 'minutes').slice(0, 3)).toEqual([[], [], [3]])
})

test('what was not said is left out, never made up', () => {
  const nights = everyNight({ count: 2, cramps: [cramp({ pain: 4 }), cramp({ minutes: 2 })] })
  expect(answersOf(nights, 'minutes')[2]).toEqual([2])
  expect(answersOf(nights, 'pain')[2]).toEqual([4])
  expect(answersOf(nights, 'woken')[2]).toBeNull()
})

test('a night known to have had no cramp woke nobody; a night nobody recorded is unknown', () => {
  expect(answersOf(everyNight({ count: 0 }), 'woken')[2]).toBe(false)
  expect(answersOf(everyNight({}), 'woken')[2]).toBeNull()
  expect(answersOf([], 'woken')[2]).toBeNull()
})

test('a rough length is a range, a very short one a quarter of a minute, a forgotten button unknown', () => {
  const nights = everyNight({
    cramps: [cramp({ roughMinutes: 'over-10' }), cramp({ minutes: 0 }), cramp({ minutes: 600 }), cramp({ minutes: 9 })],
  })
  expect(answersOf(nights, 'minutes')[2]).toEqual([{ from: 10, to: null }, 0.25, 9])
})

test('nights not lived yet have no place', () => {
  expect(toOutcomeProblem(trial, everyNight({}), 'pain', 13).nights).toBe(0)
  expect(toOutcomeProblem(trial, everyNight({}), 'pain', 20).nights).toBe(7)
})

test('answers given on one arm only are seen; nights without a cramp do not count against minutes', () => {
  const treated = (index: number) => trial.units[Math.floor((index - 14) / 7)]?.arm === 'treatment'
  const oneSided = everyNight({}).map((_, i) =>
    night({ count: 1, cramps: [cramp({ minutes: treated(i) ? 3 : null, pain: 5 })] }),
  )
  expect(answeringDiffers(trial, oneSided, 'minutes', END)).toBe(true)
  expect(answeringDiffers(trial, oneSided, 'pain', END)).toBe(false)
  const quietOnTreatment = everyNight({}).map((_, i) =>
    treated(i) ? night({ count: 0 }) : night({ count: 1, cramps: [cramp({ minutes: 3 })] }),
  )
  expect(answeringDiffers(trial, quietOnTreatment, 'minutes', END)).toBe(false)
})

test('another test of the same nights is in the problem, as drawn', () => {
  const other = drawSchedule({ ...trial.protocol, treatment: 'heat', unitNights: 7, washoutNights: 0 }, 9)
  const beside = withConcurrent('stretching', everyNight({ count: 1 }), [
    { trial: other, begins: 7, lastNight: 40, rests: () => false, taken: () => null },
  ])
  const { others, nights } = toOutcomeProblem(trial, beside, 'woken', END)
  expect(others).toHaveLength(nights)
  expect(others!.slice(0, 7)).toEqual(Array(7).fill([0, 0]))
  expect(others![7]).toEqual([other.units[0]!.arm === 'treatment' ? 1 : 0, 0])
  expect(others!.at(-1)).toEqual([0, 1])
  expect(toOutcomeProblem(trial, everyNight({}), 'woken', END)).not.toHaveProperty('others')
})
