import type { Hyperparameters } from './hyperparameters.ts'
import type { Design } from './posterior.ts'

const MAX_PASSES = 40
/** Newton steps are cut to this length, in latent sds and in coefficients: exp() must not be thrown far beyond the mode. */
const MAX_STEP = 2.5
/** A step that gains this little log density is taken without another pass: what it gains is half its decrement. */
const CLOSE = 0.05

/**
 * The joint mode of the latent nights and all coefficients at given hyperparameters, by Newton steps: the latent part is
 * tridiagonal, the coefficients are a few dense columns beside it. Gives Laplace's approximation to the evidence of the
 * hyperparameters and the normal the coefficients then follow.
 */
export class CoarseMode {
  readonly nights: number
  readonly columns: number
  /** In: where Newton starts. Out: the mode. Latent nights in units of sigma, coefficients on their own scale. */
  readonly z: Float64Array
  readonly coefficient: Float64Array
  /** Out: covariance of the coefficients at these hyperparameters, row-major. */
  readonly covariance: Float64Array
  readonly #counts: Float64Array
  readonly #above: readonly number[]
  /** [night][column], row-major. */
  readonly #rows: Float64Array
  readonly #priorMean: Float64Array
  readonly #priorPrecision: Float64Array
  readonly #inversePivot: Float64Array
  readonly #lower: Float64Array
  readonly #gradient: Float64Array
  readonly #coupling: Float64Array
  readonly #schur: Float64Array
  readonly #right: Float64Array
  readonly #step: Float64Array
  /** The coefficient kept where it is; -1 for none. */
  #held = -1

  constructor(design: Design) {
    const { counts, columns, priors } = design
    const p = columns.length
    this.nights = counts.length
    this.columns = p
    this.z = new Float64Array(this.nights)
    this.coefficient = Float64Array.from(priors, ({ mean }) => mean)
    this.covariance = new Float64Array(p * p)
    this.#counts = Float64Array.from(counts, (count) => count ?? -1)
    this.#above = nightsAbove(this.#counts)
    this.#rows = new Float64Array(this.nights * p)
    columns.forEach((column, i) => {
      for (let t = 0; t < this.nights; t++) this.#rows[t * p + i] = column[t]!
    })
    this.#priorMean = Float64Array.from(priors, ({ mean }) => mean)
    this.#priorPrecision = Float64Array.from(priors, ({ sd }) => 1 / (sd * sd))
    this.#inversePivot = new Float64Array(this.nights)
    this.#lower = new Float64Array(this.nights)
    this.#gradient = new Float64Array(this.nights)
    this.#coupling = new Float64Array(this.nights * p)
    this.#schur = new Float64Array(p * p)
    this.#right = new Float64Array(p)
    this.#step = new Float64Array(p)
  }

  /** Log of Laplace's evidence; with `held`, of the density of that coefficient at its present value as well. */
  logEvidence({ sigma, rho, kappa }: Hyperparameters, held = -1): number {
    this.#held = held
    for (let pass = 1; ; pass++) {
      const value = this.#pass(sigma, rho, kappa * kappa)
      const logDeterminant = this.#factor()
      if (!Number.isFinite(value + logDeterminant)) return Number.NEGATIVE_INFINITY
      const { size, decrement } = this.#solve()
      if (decrement <= CLOSE) {
        this.#move(1)
        return value + 0.5 * (decrement - logDeterminant - this.#logDeterminant)
      }
      if (pass === MAX_PASSES) return Number.NEGATIVE_INFINITY
      this.#move(size > MAX_STEP ? MAX_STEP / size : 1)
    }
  }

  #logDeterminant = 0
  #decrement = 0

  /** Gradient and Hessian at the present point, the latent part eliminated forward; returns the log density there. */
  #pass(sigma: number, rho: number, dispersion: number): number {
    const { nights, columns: p, z, coefficient } = this
    const counts = this.#counts
    const rows = this.#rows
    const gradient = this.#gradient
    const coupling = this.#coupling
    const inversePivot = this.#inversePivot
    const lower = this.#lower
    const schur = this.#schur
    const right = this.#right
    const sigma2 = sigma * sigma
    const last = nights - 1
    const innovation = 1 / (1 - rho * rho)
    const ends = nights === 1 ? 1 : innovation
    const middle = (1 + rho * rho) * innovation
    const off = -rho * innovation
    let value = 0
    let logShrink = 0
    let product = 1
    let pivots = 1
    let logPivots = 0
    let decrement = 0
    schur.fill(0)
    right.fill(0)
    let inverse = 0
    for (let t = 0; t < nights; t++) {
      const row = t * p
      const zt = z[t]!
      let d = t === 0 || t === last ? ends : middle
      let g = -d * zt
      value -= 0.5 * d * zt * zt
      if (t < last) g -= off * z[t + 1]!
      if (t > 0) {
        g -= off * z[t - 1]!
        value -= off * z[t - 1]! * zt
      }
      const y = counts[t]!
      let coupled = 0
      if (y >= 0) {
        let eta = sigma * zt
        for (let i = 0; i < p; i++) eta += coefficient[i]! * rows[row + i]!
        const m = Math.exp(eta)
        const b = 1 / (1 + dispersion * m)
        const w = m * (1 + dispersion * y) * b * b
        const slope = (y - m) * b
        g += sigma * slope
        d += sigma2 * w
        coupled = sigma * w
        if (y > 0) value += y * (eta + Math.log(b))
        product *= b
        if (product < 1e-200) {
          logShrink += Math.log(product)
          product = 1
        }
        for (let i = 0; i < p; i++) {
          const x = rows[row + i]!
          if (x === 0) continue
          right[i]! += slope * x
          for (let j = 0; j <= i; j++) schur[i * p + j]! += w * x * rows[row + j]!
        }
      }
      const l = off * inverse
      lower[t] = l
      if (t > 0) {
        d -= l * off
        g -= l * gradient[t - 1]!
      }
      inverse = 1 / d
      inversePivot[t] = inverse
      gradient[t] = g
      decrement += g * g * inverse
      pivots *= d
      if (pivots > 1e200 || pivots < 1e-200) {
        logPivots += Math.log(pivots)
        pivots = 1
      }
      for (let i = 0; i < p; i++) {
        const c = coupled * rows[row + i]! - (t > 0 ? l * coupling[row - p + i]! : 0)
        coupling[row + i] = c
        const scaled = c * inverse
        right[i]! -= scaled * g
        for (let j = 0; j <= i; j++) schur[i * p + j]! -= scaled * coupling[row + j]!
      }
    }
    this.#decrement = decrement
    this.#logDeterminant = logPivots + Math.log(pivots)
    return (
      value +
      (logShrink + Math.log(product)) / dispersion +
      this.#dispersionTerm(dispersion) -
      0.5 * last * Math.log(1 - rho * rho) +
      this.#addPrior()
    )
  }

  #addPrior(): number {
    const p = this.columns
    let value = 0
    for (let i = 0; i < p; i++) {
      const off = this.coefficient[i]! - this.#priorMean[i]!
      const precision = this.#priorPrecision[i]!
      value -= 0.5 * precision * off * off
      this.#right[i]! -= precision * off
      this.#schur[i * p + i]! += precision
    }
    return value
  }

  /** Cholesky of the coefficients' precision in place; returns its log determinant. */
  #factor(): number {
    const p = this.columns
    const a = this.#schur
    if (this.#held >= 0) this.#hold(this.#held)
    let log = 0
    for (let i = 0; i < p; i++) {
      for (let j = 0; j <= i; j++) {
        let sum = a[i * p + j]!
        for (let k = 0; k < j; k++) sum -= a[i * p + k]! * a[j * p + k]!
        a[i * p + j] = i === j ? Math.sqrt(sum) : sum / a[j * p + j]!
      }
      log += 2 * Math.log(a[i * p + i]!)
    }
    return log
  }

  #hold(held: number): void {
    const p = this.columns
    for (let i = 0; i < p; i++) {
      this.#schur[i * p + held] = 0
      this.#schur[held * p + i] = 0
    }
    this.#schur[held * p + held] = 1
    this.#right[held] = 0
  }

  /** The coefficients' Newton step, the largest entry of the whole step, and the whole decrement. */
  #solve(): { size: number; decrement: number } {
    const { nights, columns: p } = this
    const a = this.#schur
    const step = this.#step
    let decrement = this.#decrement
    let size = 0
    for (let i = 0; i < p; i++) {
      let sum = this.#right[i]!
      for (let j = 0; j < i; j++) sum -= a[i * p + j]! * step[j]!
      step[i] = sum / a[i * p + i]!
      decrement += step[i]! * step[i]!
    }
    for (let i = p - 1; i >= 0; i--) {
      let sum = step[i]!
      for (let j = i + 1; j < p; j++) sum -= a[j * p + i]! * step[j]!
      step[i] = sum / a[i * p + i]!
      size = Math.max(size, Math.abs(step[i]!))
    }
    const gradient = this.#gradient
    const coupling = this.#coupling
    let x = 0
    for (let t = nights - 1; t >= 0; t--) {
      let g = gradient[t]!
      for (let i = 0; i < p; i++) g -= coupling[t * p + i]! * step[i]!
      x = g * this.#inversePivot[t]! - (t < nights - 1 ? this.#lower[t + 1]! * x : 0)
      gradient[t] = x
      const length = Math.abs(x)
      if (length > size) size = length
    }
    return { size, decrement }
  }

  #move(share: number): void {
    const step = this.#gradient
    for (let t = 0; t < this.nights; t++) this.z[t]! += share * step[t]!
    for (let i = 0; i < this.columns; i++) this.coefficient[i]! += share * this.#step[i]!
  }

  /** Variance of one coefficient at the hyperparameters last asked for. */
  variance(column: number): number {
    const p = this.columns
    const a = this.#schur
    const solved = this.#step
    let variance = 0
    for (let i = 0; i < p; i++) {
      let sum = i === column ? 1 : 0
      for (let j = 0; j < i; j++) sum -= a[i * p + j]! * solved[j]!
      solved[i] = sum / a[i * p + i]!
      variance += solved[i]! * solved[i]!
    }
    return variance
  }

  #dispersionTerm(dispersion: number): number {
    let sum = 0
    for (let i = 1; i < this.#above.length; i++) sum += this.#above[i]! * Math.log1p(dispersion * i)
    return sum
  }
}

function nightsAbove(counts: Float64Array): readonly number[] {
  const above: number[] = []
  for (const count of counts) for (let i = 0; i < count; i++) above[i] = (above[i] ?? 0) + 1
  return above
}
