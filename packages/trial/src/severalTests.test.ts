import { expect, test } from 'vitest'
import { falseHelpsOverTests } from './severalTests.ts'

test('one test misleads at most 1 time in 20, three at most 14 in 100, none never', () => {
  expect(falseHelpsOverTests(1)).toBeCloseTo(0.05, 12)
  expect(falseHelpsOverTests(3)).toBeCloseTo(0.142625, 12)
  expect(falseHelpsOverTests(0)).toBe(0)
  expect(() => falseHelpsOverTests(1.5)).toThrow(RangeError)
})
