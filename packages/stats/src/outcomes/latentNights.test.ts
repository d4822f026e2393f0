import { expect, test } from 'vitest'
import { boundsOf, type Interval } from './bounds.ts'
import { LatentNights, type Spread } from './latentNights.ts'

const POINTS = 201
const REACH = 7

/** The likelihood that LatentNights approximates, by filtering forward over a fine grid of u / sigma. */
function filtered(intervals: readonly (readonly Interval[])[], eta: number, { sigma, rho, tau }: Spread): number {
  const step = (2 * REACH) / (POINTS - 1)
  const z = Array.from({ length: POINTS }, (_, i) => -REACH + i * step)
  const normal = (x: number, sd: number) => (Math.exp(-0.5 * (x / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI))) * step
  const below = (end: number, h: number) => 1 / (1 + Math.exp(-(end - h) / tau))
  const innovation = Math.sqrt(1 - rho * rho)
  let belief = z.map((x) => normal(x, 1))
  let total = 0
  intervals.forEach((night, t) => {
    if (t > 0)
      belief = z.map((to) => belief.reduce((sum, b, from) => sum + b * normal(to - rho * z[from]!, innovation), 0))
    const seen = belief.map((b, i) => {
      const h = eta + sigma * z[i]!
      return night.reduce((product, { low, high }) => product * (below(high, h) - below(low, h)), b)
    })
    const sum = seen.reduce((a, b) => a + b, 0)
    total += Math.log(sum)
    belief = seen.map((s) => s / sum)
  })
  return total
}

const approximated = (intervals: readonly (readonly Interval[])[], eta: number, spread: Spread): number => {
  const latent = new LatentNights(boundsOf(intervals))
  latent.eta.fill(eta)
  return latent.logLikelihood(spread)
}

const yes: Interval = { low: 0, high: Number.POSITIVE_INFINITY }
const no: Interval = { low: Number.NEGATIVE_INFINITY, high: 0 }
const score = (n: number): Interval => ({ low: n - 0.5, high: n + 0.5 })

test.each<[string, Interval[][], number, Spread]>([
  ['yes and no', [[yes], [no], [], [yes], [yes], [no], [no], [], [yes], [no]], -0.3, { sigma: 0.8, rho: 0.5, tau: 1 }],
  ['only yes', Array.from({ length: 12 }, () => [yes]), 0.5, { sigma: 1, rho: 0.7, tau: 1 }],
  [
    'scores',
    [[score(6)], [score(4), score(5)], [], [score(9)], [score(2)], [], [score(7)]],
    6,
    { sigma: 1, rho: 0.4, tau: 0.8 },
  ],
  [
    'a score far from all others',
    [[score(6)], [score(6)], [score(0)], [score(6)], [score(6)]],
    6,
    { sigma: 0.8, rho: 0.5, tau: 0.6 },
  ],
  ['one night', [[score(3)]], 5, { sigma: 1, rho: 0.5, tau: 0.8 }],
])('%s: as exact filtering has it', (_, intervals, eta, spread) => {
  expect(Math.abs(approximated(intervals, eta, spread) - filtered(intervals, eta, spread))).toBeLessThan(0.03)
})

test('errors so small that the likelihood has walls never raise it above 1', () => {
  const walls = Array.from({ length: 30 }, (_, t) => [t % 2 === 0 ? score(7) : score(3)])
  expect(approximated(walls, 5, { sigma: 2, rho: 0.5, tau: 0.05 })).toBeLessThan(0)
})
