import { expect, test } from 'vitest'
import { NIGHTLY, WEEKLY } from '../test/people.ts'
import { drawSchedule, planFor } from './index.ts'

const trial = drawSchedule(WEEKLY, 42)

test('nights before the first, of the baseline and after the last have no arm', () => {
  expect(planFor(trial, -1)).toEqual({ phase: 'before' })
  expect(planFor(trial, 0)).toEqual({ phase: 'baseline' })
  expect(planFor(trial, 13)).toEqual({ phase: 'baseline' })
  expect(planFor(trial, 14 + 56)).toEqual({ phase: 'after' })
})

test('the first nights of every unit are washout, whether or not the treatment changed', () => {
  for (const unit of trial.units) {
    const washout = [0, 1, 2, 6]
      .map((i) => planFor(trial, unit.firstNight + i))
      .map((plan) => 'washout' in plan && plan.washout)
    expect(washout).toEqual([true, true, false, false])
  }
})

test('weeks are counted from 1 from the first randomised night, units and pairs from 0', () => {
  expect(planFor(trial, 14)).toMatchObject({ weekOfTrial: 1, unit: 0, pair: 0 })
  expect(planFor(trial, 14 + 21)).toMatchObject({ weekOfTrial: 4, unit: 3, pair: 1 })
  expect(planFor(drawSchedule(NIGHTLY, 1), 83)).toMatchObject({ weekOfTrial: 12, unit: 83, pair: 41, washout: false })
})

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('night %d is the caller’s bug', (night) => {
  expect(() => planFor(trial, night)).toThrow(RangeError)
})
