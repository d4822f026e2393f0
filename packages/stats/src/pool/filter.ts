import type { Hyperparameters } from '../counts/hyperparameters.ts'
import type { Latent } from '../counts/latent.ts'

/** Reach of the grid of a night to either side of its mode, in posterior standard deviations. */
const REACH = 6
/** Steps of the grid in widths of what is integrated: a trapezoidal rule is then off by 2 exp(-2 pi^2 / step^2), 3e-8. */
const STEP = 1.05
/** And in units of u: log(1 + kappa^2 m) is smooth only within pi of the real line, so by 2 exp(-2 pi^2 / step), 3e-8. */
const STEP_OF_U = 1.1
/** A latent night that hardly moves (rho above 0.999) would need more. */
const MOST_POINTS = 200
const NEGLIGIBLE = 1e-20

/**
 * log p(counts | eta, hyperparameters) by filtering forward over a grid of the latent night, exact to about 5e-5, with
 * the same constant left out as {@link Latent.logLikelihood}. The grid of each night lies where Laplace's method found
 * it, so a few points do.
 *
 * @param latent just evaluated at these hyperparameters
 * @returns -Infinity below about -700; null where the latent nights move too little for a grid: rho within 0.001 of 1
 */
export function filteredLogLikelihood(
  counts: readonly (number | null)[],
  latent: Latent,
  hyper: Hyperparameters,
): number | null {
  const { recorded } = latent
  if (recorded.length === 0) return 0
  const points = pointsFor(latent, hyper)
  if (points > MOST_POINTS) return null
  const grid = (t: number): Grid => {
    const sd = Math.sqrt(latent.variance[t]!)
    return { from: latent.z[t]! - REACH * sd, step: (2 * REACH * sd) / (points - 1) }
  }
  let belief = new Float64Array(points)
  let next = new Float64Array(points)
  const log = new Float64Array(points)
  let total = 0
  let here = grid(0)
  for (let i = 0; i < points; i++) belief[i] = standardNormal(here.from + i * here.step)
  for (let t = 0; t < recorded.length; t++) {
    if (t > 0) {
      const there = grid(t)
      next.fill(0)
      move(belief, here, next, there, hyper.rho ** (recorded[t]! - recorded[t - 1]!))
      ;[belief, next] = [next, belief]
      here = there
    }
    total += see(belief, log, here, counts[recorded[t]!]!, latent.eta[t]!, hyper)
  }
  const value = total + Math.log(sum(belief) * here.step)
  return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value
}

/** Values of u / sigma: from, from + step ... */
interface Grid {
  readonly from: number
  readonly step: number
}

/** Enough to integrate a night given the one after it, whose width is 1 / sqrt(1 / variance + rho^2 / innovation). */
function pointsFor({ variance }: Latent, { sigma, rho }: Hyperparameters): number {
  let widest = 0
  for (let t = 0; t < variance.length; t++) widest = Math.max(widest, variance[t]!)
  const narrowing = Math.sqrt(1 + (widest * rho * rho) / (1 - rho * rho))
  return Math.ceil(2 * REACH * Math.max(narrowing / STEP, (sigma * Math.sqrt(widest)) / STEP_OF_U)) + 1
}

const standardNormal = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)

/** Moves the belief on to a night that correlates with this one by rho, each point by a normal of its own: outwards from its middle, by its ratios. */
function move(belief: Float64Array, here: Grid, next: Float64Array, there: Grid, rho: number): void {
  const variance = 1 - rho * rho
  const height = here.step / Math.sqrt(2 * Math.PI * variance)
  const shrink = Math.exp((-there.step * there.step) / variance)
  const last = next.length - 1
  for (let i = 0; i < belief.length; i++) {
    const mass = belief[i]! * height
    if (!(mass > 0)) continue
    const middle = rho * (here.from + i * here.step)
    const start = Math.min(last, Math.max(0, Math.round((middle - there.from) / there.step)))
    const off = there.from + start * there.step - middle
    const atStart = mass * Math.exp((-0.5 * off * off) / variance)
    const least = atStart * NEGLIGIBLE
    let up = Math.exp((-there.step * (off + 0.5 * there.step)) / variance)
    for (let j = start, g = atStart; j <= last && g > least; j++) {
      next[j]! += g
      g *= up
      up *= shrink
    }
    let down = Math.exp((there.step * (off - 0.5 * there.step)) / variance)
    for (let j = start - 1, g = atStart * down; j >= 0 && g > least; j--) {
      next[j]! += g
      down *= shrink
      g *= down
    }
  }
}

/** Weighs the belief by a night's count and scales it to sum 1. @param log overwritten @returns log of the sum before */
function see(
  belief: Float64Array,
  log: Float64Array,
  { from, step }: Grid,
  count: number,
  eta: number,
  hyper: Hyperparameters,
): number {
  const { sigma, kappa } = hyper
  const dispersion = kappa * kappa
  const size = count + 1 / dispersion
  let top = Number.NEGATIVE_INFINITY
  for (let i = 0; i < belief.length; i++) {
    const h = eta + sigma * (from + i * step)
    log[i] = count * h - size * Math.log1p(dispersion * Math.exp(h))
    if (log[i]! > top) top = log[i]!
  }
  for (let i = 0; i < belief.length; i++) belief[i]! *= Math.exp(log[i]! - top)
  const all = sum(belief)
  for (let i = 0; i < belief.length; i++) belief[i]! /= all
  let rising = 0
  for (let i = 1; i < count; i++) rising += Math.log1p(dispersion * i)
  return top + Math.log(all) + rising
}

function sum(values: Float64Array): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]!
  return total
}
