import { expect, test } from 'vitest'
import { PARAMETERS, sbcDraw } from './sbc.ts'

const draws = Array.from({ length: 150 }, (_, number) => sbcDraw(number))

/** Kolmogorov's distance to even ranks times the square root of the draws; chance alone exceeds 1.63 once in a hundred. */
function distance(ranks: readonly number[]): number {
  const sorted = [...ranks].sort((a, b) => a - b)
  const n = sorted.length
  return Math.sqrt(n) * sorted.reduce((most, u, i) => Math.max(most, (i + 1) / n - u, u - i / n), 0)
}

test.each(PARAMETERS)('truths of %s drawn from the prior fall evenly into their posteriors', (parameter) => {
  expect(distance(draws.map((ranks) => ranks[parameter]))).toBeLessThan(1.63)
})

test('95 % intervals hold 95 in 100 truths drawn from the prior, within chance', () => {
  for (const parameter of ['alpha', 'beta'] as const) {
    const held = draws.filter((ranks) => ranks[parameter] > 0.025 && ranks[parameter] < 0.975).length
    expect(held / draws.length).toBeGreaterThan(0.95 - 3.1 * Math.sqrt((0.95 * 0.05) / draws.length))
  }
})
