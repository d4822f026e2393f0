import { evidence } from '@uncramp/evidence'
import { expect, test } from 'vitest'
import { later } from '../words/later.ts'
import { byItself } from './anyway.ts'

test('usual nights with fewer cramps than the weeks before are told as a fall, and small steps as none', () => {
  expect(byItself(5, 3.5)).toBe('fell')
  expect(byItself(5, 4.5)).toBe('same')
  expect(byItself(5, 6)).toBe('rose')
  expect(byItself(0, 0.2)).toBe('same')
  expect(byItself(0, 2)).toBe('rose')
  expect(byItself(null, 2)).toBe('unknown')
})

test('what is said of a dummy pill is what its trials found', () => {
  const fact = evidence().facts.find(({ id }) => id === 'placebo')
  const left = Math.round(10 * (1 - Number(fact?.values.placeboDropPercent) / 100))
  expect(later.resultMore.anyway.others).toContain(`10 cramps into about ${left}, in 4 weeks`)
})
