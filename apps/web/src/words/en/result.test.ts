import type { Progress } from '@uncramp/trial'
import { expect, test } from 'vitest'
import { result } from './result.ts'

const progress = { nightsDue: 63, nightsAsPlanned: 7, nightsUnknown: 56 } as Progress

test('nights not known are not told as nights off the plan', () => {
  expect(result.kept(progress)).toBe('You kept to the plan on 7 of the 7 nights you wrote down. 56 not known.')
  expect(result.kept({ ...progress, nightsUnknown: 63 })).toBe('No evening is written down yet.')
})

test('a chance too small for a number is said in words', () => {
  expect(result.worthwhile(0.0004)).toMatch(/^Fewer than 1 in 100/)
  expect(result.chancesWorse(1)).toMatch(/^chance in 100/)
})

test('a rate near none reads as a sentence', () => {
  expect(result.asDoneText(0.04, 2)).toBe('Under 0.1 cramps a week with stretching, about 2.0 without.')
  expect(result.sentenceRate(0.04)).toEqual(['', 'Under 0.1'])
  expect(result.range(0.03, 0.6)).toBe('up to 1')
})
