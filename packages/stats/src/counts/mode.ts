import { CholeskyDecomposition, inverse, Matrix } from 'ml-matrix'
import type { LatentPosterior } from './latentPosterior.ts'
import type { Location } from './location.ts'

/** BFGS from the plain mean of the counts, or from a near place, then the curvature by differences. */
export function atMode(posterior: LatentPosterior, near?: Location): Location {
  const d = posterior.dimensions
  const { x, inverseCurvature: guess, warm } = near ? placeOf(near) : plainStart(posterior)
  const f = (at: Float64Array): number => {
    posterior.latent.z.set(warm)
    return posterior.logDensity(at)
  }
  let inverseHessian = guess
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

interface Start {
  readonly x: Float64Array
  readonly inverseCurvature: Matrix
  readonly warm: Float64Array
}

function plainStart(posterior: LatentPosterior): Start {
  const { x, curvature } = posterior.start()
  const inverseCurvature = Matrix.diag(Array.from(curvature, (c) => 1 / c))
  return { x, inverseCurvature, warm: new Float64Array(posterior.latent.z.length) }
}

function placeOf({ mean, covariance, warm }: Location): Start {
  return { x: mean.slice(), inverseCurvature: covariance, warm: warm.slice() }
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
  if (!curvature.to1DArray().every(Number.isFinite)) return fallback
  const cholesky = new CholeskyDecomposition(curvature)
  return cholesky.isPositiveDefinite() ? inverse(curvature) : fallback
}
