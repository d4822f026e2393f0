import { expect, test } from 'vitest'
import { diary, NIGHTLY, NOT_RECORDED, steadyDiary, WEEKLY } from '../test/people.ts'
import { drawSchedule, recordingDiffers } from './index.ts'

const trial = drawSchedule(WEEKLY, 42)

test('a diary without a gap differs nowhere', () => {
  expect(recordingDiffers(trial, steadyDiary(trial), 69)).toEqual({
    differs: false,
    z: 0,
    treatment: { due: 20, recorded: 20, share: 1 },
    control: { due: 20, recorded: 20, share: 1 },
  })
})

test('forgotten washout nights and baseline nights do not count', () => {
  const nights = steadyDiary(trial).map((night, i) => (i < 16 ? NOT_RECORDED : night))
  expect(recordingDiffers(trial, nights, 69).z).toBe(0)
})

test('nights kept on one arm only raise the guard', () => {
  const nights = diary(trial, (_, treated) => (treated ? { count: 0, taken: true } : NOT_RECORDED))
  expect(recordingDiffers(trial, nights, 69)).toMatchObject({
    differs: true,
    treatment: { share: 1 },
    control: { share: 0 },
  })
})

test('the z is the two-proportion one, treatment minus control', () => {
  const nightly = drawSchedule(NIGHTLY, 5)
  let gaps = 0
  // 42 of 42 against 38 of 42: z = (4/42) / sqrt((80/84)(4/84)(2/42)) = 2.0494.
  const nights = diary(nightly, (_, treated) => (treated || gaps++ >= 4 ? { count: 1, taken: treated } : NOT_RECORDED))
  const { z, differs } = recordingDiffers(nightly, nights, 83)
  expect(z).toBeCloseTo(2.0494, 4)
  expect(differs).toBe(true)
})

test('before the first unit nothing is due and nothing differs', () => {
  const none = { due: 0, recorded: 0, share: null }
  expect(recordingDiffers(trial, [], 3)).toEqual({ differs: false, z: 0, treatment: none, control: none })
})
