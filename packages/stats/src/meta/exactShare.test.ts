import { expect, test } from 'vitest'
import { exactShare } from '../index.ts'

/** Worked out apart from this code: the shares at which a binomial sum is 0.025, by bisection; and sums of chances. */
test.each([
  [3, 6, 0.1181172, 0.8818828, 0.65625],
  [6, 6, 0.5407419, 1, 0.015625],
  [0, 4, 0, 0.6023646, 1],
  [10, 13, 0.4618685, 0.9496189, 0.04614258],
])('%i of %i has the exact interval and the chance of a coin', (came, of, lower, upper, byCoin) => {
  const exact = exactShare(came, of)
  expect(exact.share).toBe(came / of)
  expect(exact.lower).toBeCloseTo(lower, 6)
  expect(exact.upper).toBeCloseTo(upper, 6)
  expect(exact.byCoin).toBeCloseTo(byCoin, 7)
})

test('the interval holds the truth at least 95 times in 100, whatever the truth', () => {
  const chance = (k: number, n: number, p: number): number => {
    let choose = 1
    for (let i = 1; i <= k; i++) choose *= (n - i + 1) / i
    return choose * p ** k * (1 - p) ** (n - k)
  }
  for (const n of [4, 6, 13])
    for (const p of [0.05, 0.3, 0.5, 0.8, 0.95]) {
      const ks = Array.from({ length: n + 1 }, (_, k) => k)
      const held = ks.filter((k) => exactShare(k, n).lower <= p && p <= exactShare(k, n).upper)
      expect(held.reduce((sum, k) => sum + chance(k, n, p), 0)).toBeGreaterThanOrEqual(0.95)
    }
})

test.each([
  [1, 0],
  [5, 4],
  [-1, 4],
  [0.5, 4],
])('%d of %d is no share', (came, of) => {
  expect(() => exactShare(came, of)).toThrow(RangeError)
})
