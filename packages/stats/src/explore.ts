import { CholeskyDecomposition, inverse, Matrix } from 'ml-matrix'
import { normalLattice } from './lattice.ts'
import type { Posterior } from './posterior.ts'

/** Where the posterior lies: mean and covariance in the coordinates of {@link Posterior}. */
export interface Location {
  readonly mean: Float64Array
  readonly covariance: Matrix
  /** Modes of the latent nights at the mean: a near start for any point around. */
  readonly warm: Float64Array
  /** Effective share of even weights when the posterior was last sampled from a normal here: 1 for a normal posterior. */
  readonly evenness: number
}

const EVEN_ENOUGH = 0.5
const LEAST_EVEN = 0.1
const MAX_ROUNDS = 8
const SPREAD = 1.2

/** Finds the mode, then refines mean and covariance by importance-weighted lattice points until the weights are even. */
export function explore(posterior: Posterior): Location {
  let location = atMode(posterior)
  for (let round = 0; round < MAX_ROUNDS; round++) {
    location = refine(posterior, location)
    if (location.evenness >= EVEN_ENOUGH) break
  }
  return location
}

function refine(posterior: Posterior, at: Location): Location {
  const d = posterior.dimensions
  const points = latticeSize(d)
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

const latticeSize = (dimensions: number): number => 2 ** Math.ceil(Math.log2(40 * dimensions))

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

/** exp(w - max), summing to 1. */
export function normalised(logWeights: Float64Array): Float64Array {
  const top = logWeights.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const weights = logWeights.map((w) => Math.exp(w - top))
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((w) => w / sum)
}

/** Lower Cholesky root of the symmetric part; a ridge is added until the matrix is positive definite. */
export function lowerRoot(covariance: Matrix): Matrix {
  for (let ridge = 0; ; ridge = ridge === 0 ? 1e-10 : ridge * 100) {
    const even = Matrix.add(covariance, covariance.transpose()).mul(0.5)
    const padded = Matrix.add(even, Matrix.eye(even.rows).mul(ridge))
    const cholesky = new CholeskyDecomposition(padded)
    if (cholesky.isPositiveDefinite()) return cholesky.lowerTriangularMatrix
  }
}

/** BFGS from the plain mean of the counts, then the curvature by differences. */
function atMode(posterior: Posterior): Location {
  const d = posterior.dimensions
  const { x, curvature } = posterior.start()
  const warm = new Float64Array(posterior.latent.nights)
  const f = (at: Float64Array): number => {
    posterior.latent.z.set(warm)
    return posterior.logDensity(at)
  }
  let inverseHessian = Matrix.diag(Array.from(curvature, (c) => 1 / c))
  let value = f(x)
  let gradient = differences(f, x, inverseHessian)
  for (let iteration = 0; iteration < 60; iteration++) {
    const direction = inverseHessian.mmul(Matrix.columnVector(gradient)).to1DArray()
    const length = Math.hypot(...direction)
    const cut = length > 2 ? 2 / length : 1
    const slope = direction.reduce((sum, s, i) => sum + s * gradient[i]!, 0) * cut
    if (!(slope > 1e-4)) break
    let step = cut
    let next = shifted(x, direction, step)
    let nextValue = f(next)
    while (!(nextValue > value + 1e-4 * slope * (step / cut)) && step > 1e-4 * cut) {
      step *= 0.4
      next = shifted(x, direction, step)
      nextValue = f(next)
    }
    if (!(nextValue > value)) break
    warm.set(posterior.latent.z)
    const nextGradient = differences(f, next, inverseHessian)
    const moved = direction.map((s) => s * step)
    inverseHessian = updated(
      inverseHessian,
      moved,
      gradient.map((g, i) => g - nextGradient[i]!),
    )
    const gain = nextValue - value
    x.set(next)
    value = nextValue
    gradient = nextGradient
    if (gain < 1e-3) break
  }
  f(x)
  warm.set(posterior.latent.z)
  const scale = Float64Array.from({ length: d }, (_, i) => 0.5 * Math.sqrt(inverseHessian.get(i, i)))
  return { mean: x, covariance: inverseCurvature(f, x, scale, inverseHessian), warm, evenness: 0 }
}

type Density = (x: Float64Array) => number

const shifted = (x: Float64Array, direction: readonly number[], step: number): Float64Array =>
  x.map((v, i) => v + step * direction[i]!)

function nudged(f: Density, x: Float64Array, i: number, by: number, j = i, byJ = 0): number {
  const at = x.slice()
  at[i]! += by
  at[j]! += byJ
  return f(at)
}

/** Central differences over a tenth of a standard deviation. */
function differences(f: Density, x: Float64Array, inverseHessian: Matrix): Float64Array {
  return x.map((_, i) => {
    const h = 0.1 * Math.sqrt(inverseHessian.get(i, i))
    return (nudged(f, x, i, h) - nudged(f, x, i, -h)) / (2 * h)
  })
}

/** BFGS update of the inverse of the negative Hessian; left alone where curvature is not positive. */
function updated(inverseHessian: Matrix, moved: readonly number[], fall: Float64Array): Matrix {
  const s = Matrix.columnVector(moved)
  const y = Matrix.columnVector(fall)
  const sy = s.dot(y)
  if (!(sy > 1e-10)) return inverseHessian
  const hy = inverseHessian.mmul(y)
  const outer = s.mmul(s.transpose()).mul((1 + y.dot(hy) / sy) / sy)
  const cross = hy.mmul(s.transpose())
  return Matrix.sub(Matrix.add(inverseHessian, outer), Matrix.add(cross, cross.transpose()).div(sy))
}

/** Inverse of the negative Hessian by differences; falls back to what BFGS learnt if that is not positive definite. */
function inverseCurvature(f: Density, x: Float64Array, h: Float64Array, fallback: Matrix): Matrix {
  const d = x.length
  const centre = f(x)
  const up = Array.from(h, (hi, i) => nudged(f, x, i, hi))
  const down = Array.from(h, (hi, i) => nudged(f, x, i, -hi))
  const curvature = Matrix.zeros(d, d)
  for (let i = 0; i < d; i++) {
    curvature.set(i, i, (2 * centre - up[i]! - down[i]!) / h[i]! ** 2)
    for (let j = 0; j < i; j++) {
      const both = nudged(f, x, i, h[i]!, j, h[j]!) + nudged(f, x, i, -h[i]!, j, -h[j]!)
      const mixed = (up[i]! + down[i]! + up[j]! + down[j]! - both - 2 * centre) / (2 * h[i]! * h[j]!)
      curvature.set(i, j, mixed)
      curvature.set(j, i, mixed)
    }
  }
  const cholesky = new CholeskyDecomposition(curvature)
  return cholesky.isPositiveDefinite() ? inverse(curvature) : fallback
}
