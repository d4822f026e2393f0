import { Matrix } from 'ml-matrix'
import { lowerRoot } from '../numeric/cholesky.ts'
import { normalLattice } from '../numeric/lattice.ts'
import { normalised } from '../numeric/weights.ts'
import type { LatentPosterior } from './latentPosterior.ts'
import { type Location, SHORT_DIARY } from './location.ts'
import { atMode } from './mode.ts'

const EVEN_ENOUGH = 0.5
const LEAST_EVEN = 0.1
const MAX_ROUNDS = 8
/** Beyond this a few hundred points say less of a covariance than the curvature at the mode does. */
const MOST_SAMPLED = 8
const SPREAD = 1.2

/**
 * Finds the mode, then refines mean and covariance by importance-weighted lattice points until the weights are even.
 *
 * @param near where a posterior much like this one lies
 */
export function explore(posterior: LatentPosterior, near?: Location): Location {
  let location = atMode(posterior, near)
  if (posterior.dimensions > MOST_SAMPLED) return location
  for (let round = 0; round < MAX_ROUNDS; round++) {
    location = refine(posterior, location)
    if (location.evenness >= EVEN_ENOUGH) break
  }
  return location
}

function refine(posterior: LatentPosterior, at: Location): Location {
  const d = posterior.dimensions
  const points = latticeSize(d, posterior.latent.nights)
  const z = normalLattice(points, d)
  const root = lowerRoot(at.covariance)
  const xs: Float64Array[] = []
  const logWeights = new Float64Array(points)
  for (let k = 0; k < points; k++) {
    const x = Float64Array.from(at.mean)
    let squared = 0
    for (let j = 0; j < d; j++) {
      const step = z[k * d + j]!
      squared += step * step
      for (let i = j; i < d; i++) x[i]! += SPREAD * root.get(i, j) * step
    }
    posterior.latent.z.set(at.warm)
    logWeights[k] = posterior.logDensity(x) + 0.5 * squared
    xs.push(x)
  }
  if (!logWeights.some(Number.isFinite)) return { ...at, evenness: 1 }
  const { weights, evenness } = tempered(logWeights)
  const mean = new Float64Array(d)
  xs.forEach((x, k) => {
    for (let i = 0; i < d; i++) mean[i]! += weights[k]! * x[i]!
  })
  return { mean, covariance: weightedCovariance(xs, weights, mean), warm: at.warm, evenness }
}

/**
 * Weights to learn the next location from. Where the normal lies far from the posterior a few points carry all weight;
 * a power below 1 then keeps enough of them to step towards it without collapsing.
 */
function tempered(logWeights: Float64Array): { weights: Float64Array; evenness: number } {
  const evennessOf = (weights: Float64Array) => 1 / (weights.length * weights.reduce((sum, w) => sum + w * w, 0))
  const untempered = normalised(logWeights)
  const evenness = evennessOf(untempered)
  let weights = untempered
  for (let power = 0.5; evennessOf(weights) < LEAST_EVEN && power > 1e-3; power /= 2) {
    weights = normalised(logWeights.map((w) => Math.max(w, -1e300) * power))
  }
  return { weights, evenness }
}

/** Twice as many points for a short diary: its posterior is further from a normal, and its nights cost less. */
function latticeSize(dimensions: number, nights: number): number {
  return 2 ** Math.ceil(Math.log2(20 * dimensions)) * (nights < SHORT_DIARY ? 2 : 1)
}

function weightedCovariance(xs: readonly Float64Array[], weights: Float64Array, mean: Float64Array): Matrix {
  const d = mean.length
  const covariance = Matrix.zeros(d, d)
  xs.forEach((x, k) => {
    for (let i = 0; i < d; i++) {
      const w = weights[k]! * (x[i]! - mean[i]!)
      for (let j = 0; j <= i; j++) covariance.set(i, j, covariance.get(i, j) + w * (x[j]! - mean[j]!))
    }
  })
  for (let i = 0; i < d; i++) for (let j = 0; j < i; j++) covariance.set(j, i, covariance.get(i, j))
  return covariance
}
