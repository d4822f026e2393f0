import type { Matrix } from 'ml-matrix'
import type { LatentPosterior } from '../counts/latentPosterior.ts'
import type { Location } from '../counts/location.ts'
import { lowerRoot } from '../numeric/cholesky.ts'
import { normalLattice } from '../numeric/lattice.ts'

/** Points to integrate a posterior by, each weighed by its density. */
export interface Sampler {
  /** A power of two. */
  readonly points: number
  /** Log of posterior over sampling density at point k; leaves the posterior evaluated there. */
  readonly logWeight: (k: number) => number
  /** The same at the point last evaluated, with Newton started where it had ended: nearer to Laplace's true value. */
  readonly settled: () => number
}

/** A point is z (1 + cube z^2) of a standard normal z, widened, in every coordinate: longer tails than the posterior's. */
const SPREAD = 1.2
const CUBE = 0.1

export function createSampler(posterior: LatentPosterior, at: Location): Sampler {
  const d = posterior.dimensions
  const points = d > 8 ? 4096 : 2048
  const lattice = normalLattice(points, d)
  const root = lowerRoot(at.covariance)
  const startNights = nightStarts(posterior, at, root)
  const x = new Float64Array(d)
  const z = new Float64Array(d)
  let logSampling = 0
  const logWeight = (k: number): number => {
    logSampling = 0
    for (let j = 0; j < d; j++) {
      const normal = lattice[k * d + j]!
      const tail = CUBE * normal * normal
      logSampling -= 0.5 * normal * normal + Math.log1p(3 * tail)
      z[j] = SPREAD * normal * (1 + tail)
    }
    for (let i = 0; i < d; i++) {
      let value = at.mean[i]!
      for (let j = 0; j <= i; j++) value += root.get(i, j) * z[j]!
      x[i] = value
    }
    startNights(z)
    return posterior.logDensity(x) - logSampling
  }
  return { points, logWeight, settled: () => posterior.logDensity(x) - logSampling }
}

/** Differences are taken this far from the middle, in standard deviations. */
const ASIDE = 1

/** Newton on the latent nights starts where their modes would be if they moved along parabolas with each coordinate. */
function nightStarts(posterior: LatentPosterior, at: Location, root: Matrix): (z: Float64Array) => void {
  const { latent, dimensions: d } = posterior
  const modeAt = (j: number, by: number): Float64Array => {
    latent.z.set(at.warm)
    posterior.logDensity(at.mean.map((value, i) => value + root.get(i, j) * by))
    return latent.z.slice()
  }
  const middle = modeAt(0, 0)
  const sides = Array.from({ length: d }, (_, j) => ({ up: modeAt(j, ASIDE), down: modeAt(j, -ASIDE) }))
  const slopes = sides.map(({ up, down }) => up.map((value, t) => (value - down[t]!) / (2 * ASIDE)))
  const bends = sides.map(({ up, down }) =>
    up.map((value, t) => (value + down[t]! - 2 * middle[t]!) / (2 * ASIDE ** 2)),
  )
  return (z) => {
    latent.z.set(middle)
    for (let j = 0; j < d; j++) {
      const by = z[j]!
      const slope = slopes[j]!
      const bend = bends[j]!
      for (let t = 0; t < latent.z.length; t++) latent.z[t]! += by * (slope[t]! + by * bend[t]!)
    }
  }
}
