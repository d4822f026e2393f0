import type { Matrix } from 'ml-matrix'
import { pointAt } from './bend.ts'
import type { LatentPosterior } from './latentPosterior.ts'
import type { Location } from './location.ts'

const AT = 1.5
const NARROWEST = 0.5
const WIDEST = 3

/**
 * How the spread along an intercept's line grows with each coordinate before it, which are the hyperparameters: with
 * restless nights, in long spells above all, the intercept is known much less well. From the curvature along the line
 * at both sides of each hyperparameter.
 *
 * @returns [position in order] growth of the log width per standard deviation
 */
export function widthGrowth(
  posterior: LatentPosterior,
  at: Location,
  root: Matrix,
  order: readonly number[],
  along: number,
): Float64Array {
  const d = posterior.dimensions
  const z = new Float64Array(d)
  const x = new Float64Array(d)
  const density = (j: number, side: number, s: number): number => {
    z.fill(0)
    z[j] = side * AT
    z[along] = s
    pointAt(x, at.mean, root, z, order)
    posterior.latent.z.set(at.warm)
    return posterior.logDensity(x)
  }
  const logWidth = (j: number, side: number): number => {
    const fall = density(j, side, 0) - 0.5 * (density(j, side, 1) + density(j, side, -1))
    return fall > 0 && Number.isFinite(fall) ? -0.5 * Math.log(2 * fall) : 0
  }
  return Float64Array.from({ length: d }, (_, j) => (j < along ? (logWidth(j, 1) - logWidth(j, -1)) / (2 * AT) : 0))
}

/** The width of a line through z, as a multiple of the usual one. */
export function widthAt(growth: Float64Array, z: Float64Array, along: number): number {
  let log = 0
  for (let j = 0; j < along; j++) log += growth[j]! * z[j]!
  return Math.min(WIDEST, Math.max(NARROWEST, Math.exp(log)))
}
