import { CholeskyDecomposition, inverse, Matrix } from 'ml-matrix'

export interface Maximum {
  readonly x: readonly number[]
  readonly value: number
  /** Inverse of the negative Hessian: the covariance of maximum likelihood estimates. */
  readonly covariance: Matrix
}

type Objective = (x: readonly number[]) => number

/** For a function good to all digits. */
const FINE = 0.01
/** For one that is itself an approximation, good to six or so. */
export const COARSE = 0.1
const MOST_STEPS = 200
/** Of the value: the last Newton step has then all but landed, and the noise of an inner Newton stays below. */
const SMALL_GAIN = 1e-9

/**
 * The top of a smooth function of few numbers by Newton's steps, gradient and Hessian from fourth-order differences;
 * where the Hessian is not negative definite, a gradient step.
 *
 * @param scales about one standard error of each number, or less; differences are taken over `step` times it
 * @throws Error when it still climbs after 200 steps
 */
export function maximum(f: Objective, start: readonly number[], scales: readonly number[], step = FINE): Maximum {
  const steps = scales.map((scale) => scale * step)
  let x = [...start]
  let value = f(x)
  for (let pass = 0; pass < MOST_STEPS; pass++) {
    const { gradient, hessian } = bend(f, x, steps)
    const direction = uphill(gradient, hessian, scales)
    const next = climb(f, x, value, direction)
    if (next === null || next.value - value < SMALL_GAIN * (1 + Math.abs(value))) {
      const at = next ?? { x, value }
      return { ...at, covariance: inverse(bend(f, at.x, steps).hessian.mul(-1)) }
    }
    x = next.x
    value = next.value
  }
  throw new Error(`no maximum after ${MOST_STEPS} steps, at ${x.join(', ')}`)
}

function climb(f: Objective, x: readonly number[], value: number, step: readonly number[]) {
  for (let share = 1; share > 1e-6; share *= 0.5) {
    const next = x.map((xi, i) => xi + share * step[i]!)
    const reached = f(next)
    if (reached > value) return { x: next, value: reached }
  }
  return null
}

function uphill(gradient: Matrix, hessian: Matrix, scales: readonly number[]): number[] {
  const cholesky = new CholeskyDecomposition(Matrix.mul(hessian, -1))
  if (cholesky.isPositiveDefinite()) return cholesky.solve(gradient).to1DArray()
  const scaled = scales.map((scale, i) => scale * scale * gradient.get(i, 0))
  const length = Math.hypot(...scaled.map((s, i) => s / scales[i]!))
  return scaled.map((s) => s / Math.max(1, length))
}

/** Gradient and Hessian, both free of the third-order error of plain central differences. */
function bend(f: Objective, x: readonly number[], step: readonly number[]) {
  const d = x.length
  const at = (i: number, byI: number, j = i, byJ = 0) =>
    f(x.map((xi, k) => xi + (k === i ? byI * step[k]! : 0) + (k === j ? byJ * step[k]! : 0)))
  const centre = f(x)
  const gradient = Matrix.zeros(d, 1)
  const hessian = Matrix.zeros(d, d)
  for (let i = 0; i < d; i++) {
    const [near, nearBack, far, farBack] = [at(i, 1), at(i, -1), at(i, 2), at(i, -2)]
    gradient.set(i, 0, (8 * (near - nearBack) - (far - farBack)) / (12 * step[i]!))
    hessian.set(i, i, (16 * (near + nearBack) - (far + farBack) - 30 * centre) / (12 * step[i]! ** 2))
    for (let j = 0; j < i; j++) {
      const cross = (h: number) => at(i, h, j, h) - at(i, h, j, -h) - at(i, -h, j, h) + at(i, -h, j, -h)
      const mixed = (16 * cross(1) - cross(2)) / (48 * step[i]! * step[j]!)
      hessian.set(i, j, mixed)
      hessian.set(j, i, mixed)
    }
  }
  return { gradient, hessian }
}
