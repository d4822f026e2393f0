import type { Matrix } from 'ml-matrix'
import type { LatentPosterior } from './latentPosterior.ts'
import type { Location } from './location.ts'

/** Writes mean + root z into x, with coordinates taken in the given order. */
export function pointAt(
  x: Float64Array,
  mean: Float64Array,
  root: Matrix,
  z: Float64Array,
  order: readonly number[],
): void {
  for (let i = 0; i < order.length; i++) {
    let v = mean[order[i]!]!
    for (let j = 0; j <= i; j++) v += root.get(i, j) * z[j]!
    x[order[i]!] = v
  }
}

const BEND_AT = 2.5
const MOST_BEND = 1.5

/**
 * How the hyperparameters' middle moves with the square of the distance along a line: far from a coefficient's mean
 * only restless nights explain the diary, so sigma is larger at both ends. Found by one Newton step of the
 * hyperparameters at both sides, cut at {@link MOST_BEND} of their sds.
 *
 * @returns [coordinate] shift per squared standard deviation
 */
export function hyperBend(
  posterior: LatentPosterior,
  at: Location,
  root: Matrix,
  order: readonly number[],
): Float64Array {
  const d = posterior.dimensions
  const first = posterior.coefficients
  const z = new Float64Array(d)
  const x = new Float64Array(d)
  const density = (side: number, j: number, by: number): number => {
    z.fill(0)
    z[0] = side * BEND_AT
    z[j] = by
    pointAt(x, at.mean, root, z, order)
    posterior.latent.z.set(at.warm)
    return posterior.logDensity(x)
  }
  const shift = new Float64Array(d)
  for (let j = first; j < d; j++) {
    const h = 0.5
    const slope = (side: number) => (density(side, j, h) - density(side, j, -h)) / (2 * h)
    const even = 0.5 * (slope(1) + slope(-1))
    shift[j] = Number.isFinite(even) ? Math.min(MOST_BEND, Math.max(-MOST_BEND, even)) : 0
  }
  pointAt(x, at.mean, root, shift, order)
  return x.map((v, i) => (v - at.mean[i]!) / (BEND_AT * BEND_AT))
}
