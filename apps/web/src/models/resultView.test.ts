import type { Ending, StillOpen } from '@uncramp/trial'
import { expect, test } from 'vitest'
import { resultView } from './resultView.ts'

const open = (because: StillOpen): Ending => ({ type: 'cannot-tell-yet', leaning: 'none', because })

test('nights that may not be compared show no numbers, however many cramps there were', () => {
  for (const because of ['too-early', 'recording-differs', 'not-testable'] as const)
    expect(resultView(open(because), 40), because).toBe('withheld')
})

test('with fewer than five cramps in all there is no ratio to show', () => {
  expect(resultView(open('undecided'), 0)).toBe('too-few-cramps')
  expect(resultView(open('undecided'), 4)).toBe('too-few-cramps')
  expect(resultView(open('undecided'), 5)).toBe('numbers')
})

test('an answer always shows its numbers', () => {
  expect(resultView({ type: 'makes-it-worse' }, 3)).toBe('numbers')
})
