import type { OutcomeReading } from '@uncramp/stats'
import { expect, test } from 'vitest'
import { SECOND_OUTCOMES } from './problem.ts'
import { BETTER_FROM, outcomeEndingOf } from './rule.ts'

const reading = (probBetter: number, probWorthwhile: number): OutcomeReading => ({
  type: 'estimated',
  probBetter,
  probWorthwhile,
  probWorse: 1 - probBetter,
  density: { from: 0, step: 1, heights: new Float64Array(2) },
})

test.each(SECOND_OUTCOMES)('%s ends as the verdict does, by a bar of its own', (outcome) => {
  const bar = BETTER_FROM[outcome][7]
  expect(outcomeEndingOf(reading(bar, 0.6), outcome, 7)).toEqual({ type: 'helps', worthwhile: true })
  expect(outcomeEndingOf(reading(bar, 0.4), outcome, 7)).toEqual({ type: 'helps', worthwhile: false })
  expect(outcomeEndingOf(reading(1 - bar - 1e-9, 0.0001), outcome, 7)).toEqual({ type: 'makes-it-worse' })
  expect(outcomeEndingOf(reading(0.6, 0.05), outcome, 7)).toEqual({ type: 'nothing-worth-having' })
  expect(outcomeEndingOf(reading(bar - 1e-9, 0.6), outcome, 7)).toEqual({
    type: 'cannot-tell-yet',
    leaning: 'helps',
    because: 'undecided',
  })
})

test('what cannot be estimated is not testable', () => {
  const nothing = { type: 'not-testable', because: 'nothing-recorded' } as const
  expect(outcomeEndingOf(nothing, 'pain', 1)).toMatchObject({ type: 'cannot-tell-yet', because: 'not-testable' })
})

test('three outcomes share one error, so every bar is above the 0.987 that one alone would need', () => {
  for (const outcome of SECOND_OUTCOMES) {
    for (const bar of Object.values(BETTER_FROM[outcome])) expect(bar).toBeGreaterThan(0.987)
  }
})
