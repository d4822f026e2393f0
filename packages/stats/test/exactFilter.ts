import type { Hyperparameters } from '../src/counts/hyperparameters.ts'

const POINTS = 161
const REACH = 6.5

/**
 * The likelihood that Latent approximates, by filtering forward over a fine grid of u / sigma: exact to about 1e-6
 * for rho up to 0.9. Same constant left out.
 */
export function exactLogLikelihood(
  counts: readonly (number | null)[],
  eta: readonly number[],
  { sigma, rho, kappa }: Hyperparameters,
): number {
  const step = (2 * REACH) / (POINTS - 1)
  const z = Array.from({ length: POINTS }, (_, i) => -REACH + i * step)
  const normal = (x: number, sd: number) => (Math.exp(-0.5 * (x / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI))) * step
  const innovation = Math.sqrt(1 - rho * rho)
  const moves = z.map((from) => z.map((to) => normal(to - rho * from, innovation)))
  let belief = z.map((x) => normal(x, 1))
  let total = 0
  counts.forEach((count, t) => {
    if (t > 0) belief = z.map((_, to) => belief.reduce((sum, b, from) => sum + b * moves[from]![to]!, 0))
    if (count === null) return
    const seen = z.map((x, i) => belief[i]! * Math.exp(logDensity(count, eta[t]! + sigma * x, kappa * kappa)))
    const sum = seen.reduce((a, b) => a + b, 0)
    total += Math.log(sum)
    belief = seen.map((s) => s / sum)
  })
  return total
}

/** log NegBin2(y; mean exp(h), variance m + a m^2) without log y!. */
function logDensity(y: number, h: number, a: number): number {
  let rising = 0
  for (let i = 1; i < y; i++) rising += Math.log1p(a * i)
  return rising + y * h - (y + 1 / a) * Math.log1p(a * Math.exp(h))
}
