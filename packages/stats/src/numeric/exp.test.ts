import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exp } from './exp.ts'

test('is exp(x) to thirteen digits, at any x', () => {
  fc.assert(
    fc.property(fc.double({ min: -699.9, max: 699.9, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(2e-13)
    }),
    { seed: 1, numRuns: 2000 },
  )
})

test.each([-1e9, -800, -745, -700, -0, 0, 1e-300, 700, 709.7, 710, Infinity, -Infinity])(
  'at %d is what Math.exp has, infinite or zero where that is',
  (x) => {
    const known = Math.exp(x)
    if (Number.isFinite(known)) expect(exp(x)).toBeCloseTo(known, known > 1e10 ? -295 : 13)
    else expect(exp(x)).toBe(known)
  },
)

test('of what is not a number is not a number', () => {
  expect(exp(Number.NaN)).toBeNaN()
})
