import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds } from '../test/arbitraries.ts'
import { endingOf, UNIT_NIGHTS, type UnitNights } from './index.ts'

test.each<[UnitNights, number, number]>([
  [1, 8, 0.987],
  [2, 26, 0.987],
  [7, 8, 0.989],
  [7, 12, 0.989],
  [7, 13, 0.9915],
  [7, 26, 0.9915],
  [14, 16, 0.993],
])(
  'with units of %i nights, week %i, it helps from a chance of %d on, and worsens in the mirror',
  (unit, week, bar) => {
    const told = (probHelps: number, probWorthwhile: number) => endingOf({ probHelps, probWorthwhile }, unit, week)
    expect(told(bar, 0.9)).toEqual({ type: 'helps', worthwhile: true })
    expect(told(bar - 0.0001, 0.9).type).toBe('cannot-tell-yet')
    expect(told(0.9999 - bar, 0.01).type).toBe('makes-it-worse')
    expect(told(1.0001 - bar, 0.001).type).toBe('nothing-worth-having')
  },
)

test('an effect that more likely than not falls short of the line helps less than the line', () => {
  expect(endingOf({ probHelps: 0.995, probWorthwhile: 0.49 }, 7, 20)).toEqual({ type: 'helps', worthwhile: false })
  expect(endingOf({ probHelps: 0.995, probWorthwhile: 0.5 }, 7, 20)).toEqual({ type: 'helps', worthwhile: true })
})

test('nothing worth having is left to find at 5 chances in 100 or fewer', () => {
  expect(endingOf({ probHelps: 0.5, probWorthwhile: 0.05 }, 1, 20)).toEqual({ type: 'nothing-worth-having' })
  expect(endingOf({ probHelps: 0.5, probWorthwhile: 0.0501 }, 1, 20).type).toBe('cannot-tell-yet')
})

test.each([
  [0.8, 'helps'],
  [0.6, 'helps'],
  [0.5, 'none'],
  [0.39, 'worse'],
])('with a chance of %d it cannot tell yet and leans %s', (probHelps, leaning) => {
  expect(endingOf({ probHelps, probWorthwhile: 0.3 }, 7, 20)).toEqual({
    type: 'cannot-tell-yet',
    leaning,
    because: 'undecided',
  })
})

test('what is no number ends nothing', () => {
  const ending = endingOf({ probHelps: Number.NaN, probWorthwhile: Number.NaN }, 1, 20)
  expect(ending).toEqual({ type: 'cannot-tell-yet', leaning: 'none', because: 'undecided' })
})

test('longer units never make "helps" easier', () => {
  const chance = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  holds(
    fc.property(chance, chance, fc.integer({ min: 8, max: 26 }), (probHelps, probWorthwhile, week) => {
      const helps = UNIT_NIGHTS.map((unit) => endingOf({ probHelps, probWorthwhile }, unit, week).type === 'helps')
      expect(helps).toEqual(helps.toSorted().toReversed())
    }),
  )
})
