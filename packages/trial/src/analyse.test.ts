import type { CountProblem } from '@uncramp/stats'
import { expect, test } from 'vitest'
import { diary, fitSaying, NOT_RECORDED, steadyDiary, WEEKLY } from '../test/people.ts'
import { analyse, drawSchedule } from './index.ts'

const trial = drawSchedule(WEEKLY, 42)
const fit = fitSaying(0.9, 0.5)

test('the fit gets the nights of the reading asked for, up to tonight', () => {
  const asked: CountProblem[] = []
  const nights = diary(trial, (_, treated) => ({ count: treated ? 1 : 2, taken: !treated }))
  for (const reading of ['as-planned', 'as-done'] as const) {
    const analysis = analyse(trial, nights, reading, 34, (problem) => {
      asked.push(problem)
      return fit(problem)
    })
    expect(analysis).toMatchObject({ type: 'fitted', effect: { probHelps: 0.9 } })
  }
  expect(asked.map((problem) => problem.nights)).toEqual([21, 21])
  // Units TCC: the first counted night is treated as planned, untreated as done.
  expect(asked.map((problem) => problem.treatments[2])).toEqual([[1], [0]])
})

test.each([
  ['before the first unit', 10],
  ['while only washout nights have passed', 15],
])('%s there is no recorded night to analyse', (_, asOfNight) => {
  expect(analyse(trial, steadyDiary(trial), 'as-planned', asOfNight, fit)).toEqual({ type: 'no-recorded-night' })
})

test('an empty diary has no recorded night', () => {
  expect(analyse(trial, [], 'as-planned', 69, fit)).toEqual({ type: 'no-recorded-night' })
})

test('nights of one arm only test nothing', () => {
  const notTestable = { type: 'not-testable', because: 'never-varies' }
  expect(analyse(trial, steadyDiary(trial), 'as-planned', 20, fit)).toEqual(notTestable)
  const oneArm = diary(trial, (_, treated) => (treated ? { count: 1, taken: true } : NOT_RECORDED))
  expect(analyse(trial, oneArm, 'as-planned', 69, fit)).toEqual(notTestable)
  const never = diary(trial, () => ({ count: 1, taken: false }))
  expect(analyse(trial, never, 'as-done', 69, fit)).toEqual(notTestable)
})
