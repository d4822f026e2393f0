import { expect, test } from 'vitest'
import { diary, NOT_RECORDED, steadyDiary, WEEKLY } from '../test/people.ts'
import { drawSchedule, progress } from './index.ts'

const trial = drawSchedule(WEEKLY, 42)

test('a test not yet begun has nothing due', () => {
  expect(progress(trial, steadyDiary(trial), 13)).toEqual({
    nightsDue: 0,
    nightsRecorded: 0,
    nightsAsPlanned: 0,
    nightsUnknown: 0,
    pairsComplete: 0,
    pairsPlanned: 4,
    firstLookNight: 69,
    lastLookNight: 69,
    lastNight: 69,
  })
})

test('nights done as drawn are as planned, on both arms; unknown nights are neither', () => {
  const nights = diary(trial, (night, treated) => {
    if (night === 20) return NOT_RECORDED
    return { count: 0, taken: night === 21 ? !treated : treated }
  })
  expect(progress(trial, nights, 27)).toMatchObject({
    nightsDue: 14,
    nightsRecorded: 13,
    nightsAsPlanned: 12,
    nightsUnknown: 1,
    pairsComplete: 1,
  })
})

test('a pair counts once it is over and both sides have a recorded night outside washout', () => {
  const nights = steadyDiary(trial)
  expect(progress(trial, nights, 26).pairsComplete).toBe(0)
  expect(progress(trial, nights, 27).pairsComplete).toBe(1)
  const washoutOnly = nights.map((night, i) => (i >= 23 && i < 28 ? NOT_RECORDED : night))
  expect(progress(trial, washoutOnly, 69).pairsComplete).toBe(3)
})

test('after the end nothing more falls due', () => {
  expect(progress(trial, steadyDiary(trial), 500)).toEqual(progress(trial, steadyDiary(trial), 69))
})
