import { type Bounds, logWidths } from './bounds.ts'

/** sigma: sd of the latent AR(1). rho: its lag-1 correlation. tau: scale of the logistic error of one answer. */
export interface Spread {
  readonly sigma: number
  readonly rho: number
  readonly tau: number
}

const MAX_PASSES = 80
/** Newton steps are cut to this many latent sds. */
const MAX_STEP = 3
/** A step this small, in latent sds and in error scales, is finished by Taylor's third-order terms. */
const CLOSE = 0.1
const SHORTEST = 1e-3

/**
 * The latent AR(1) u of an outcome, integrated out by a second-order Laplace approximation, as for the counts: with
 * z = u / sigma the integrand is log-concave and its Hessian tridiagonal, and the next-order terms of Laplace's
 * expansion (Shun & McCullagh 1995) are linear in nights. A logistic error falls off in straight lines, where a Newton
 * step can overshoot: a step that loses density is halved.
 */
export class LatentNights {
  readonly nights: number
  /** Middle of each night's values without u; set before {@link logLikelihood}. */
  readonly eta: Float64Array
  /** In: where Newton starts. Out: the mode of u / sigma. */
  readonly z: Float64Array
  /** Out: posterior variance of u / sigma. */
  readonly variance: Float64Array
  readonly #bounds: Bounds
  readonly #gradient: Float64Array
  readonly #inversePivot: Float64Array
  readonly #lower: Float64Array
  readonly #step: Float64Array
  /** Third and fourth derivatives of a night's log density along z. */
  readonly #third: Float64Array
  readonly #fourth: Float64Array
  #sigma = 0
  #decrement = 0
  #logDeterminant = 0

  constructor(bounds: Bounds) {
    this.nights = bounds.first.length - 1
    this.#bounds = bounds
    const field = () => new Float64Array(this.nights)
    this.eta = field()
    this.z = field()
    this.variance = field()
    this.#gradient = field()
    this.#inversePivot = field()
    this.#lower = field()
    this.#step = field()
    this.#third = field()
    this.#fourth = field()
  }

  /** log p(answers | eta, sigma, rho, tau); -Infinity where no mode is found. */
  logLikelihood(spread: Spread): number {
    const { sigma, rho, tau } = spread
    this.#sigma = sigma
    const reach = Math.max(1, sigma / tau)
    let value = this.#pass(spread)
    for (let pass = 1; ; pass++) {
      const size = this.#solve()
      if (size * reach <= CLOSE) break
      if (pass === MAX_PASSES) return Number.NEGATIVE_INFINITY
      value = this.#climb(spread, value, Math.min(1, MAX_STEP / size))
      if (Number.isNaN(value)) return Number.NEGATIVE_INFINITY
    }
    const corrected = value + this.#nextOrder() + 0.5 * (this.#decrement - this.#logDeterminant)
    return corrected + logWidths(this.#bounds, tau) - 0.5 * (this.nights - 1) * Math.log(1 - rho * rho)
  }

  /** Goes along the step as far as the density rises; NaN where it never does. */
  #climb(spread: Spread, from: number, share: number): number {
    this.#move(share)
    let value = this.#pass(spread)
    let length = share
    while (!(value > from - 1e-9 * Math.abs(from))) {
      if (length < SHORTEST) return Number.NaN
      length /= 2
      this.#move(-length, this.#step)
      value = this.#pass(spread)
    }
    return value
  }

  #move(share: number, step = this.#step): void {
    for (let t = 0; t < this.nights; t++) this.z[t]! += share * step[t]!
  }

  /** Log density, gradient and Hessian at z, eliminated forward: leaves pivots, decrement and determinant behind. */
  #pass({ sigma, rho, tau }: Spread): number {
    const { nights, eta, z } = this
    const { first, at, side } = this.#bounds
    const gradient = this.#gradient
    const inversePivot = this.#inversePivot
    const lower = this.#lower
    const innovation = 1 / (1 - rho * rho)
    const ends = nights === 1 ? 1 : innovation
    const middle = (1 + rho * rho) * innovation
    const off = -rho * innovation
    const slopeUnit = sigma / tau
    const curveUnit = slopeUnit * slopeUnit
    const last = nights - 1
    let value = 0
    let shares = 1
    let pivots = 1
    let decrement = 0
    let logDeterminant = 0
    let inverse = 0
    for (let t = 0; t < nights; t++) {
      const zt = z[t]!
      let d = t === 0 || t === last ? ends : middle
      let g = -d * zt
      value -= 0.5 * d * zt * zt
      if (t < last) g -= off * z[t + 1]!
      if (t > 0) {
        g -= off * z[t - 1]!
        value -= off * z[t - 1]! * zt
      }
      const h = eta[t]! + sigma * zt
      let slope = 0
      let curve = 0
      let third = 0
      let fourth = 0
      for (let i = first[t]!; i < first[t + 1]!; i++) {
        const s = side[i]!
        const a = (s * (at[i]! - h)) / tau
        const e = Math.exp(-Math.abs(a))
        const near = 1 / (1 + e)
        shares *= near
        if (a < 0) value += a
        const q = a < 0 ? e * near : near
        const w = e * near * near
        slope -= s * (1 - q)
        curve += w
        third += s * w * (1 - 2 * q)
        fourth -= w * (1 - 6 * w)
      }
      if (shares < 1e-200) {
        value += Math.log(shares)
        shares = 1
      }
      g += slopeUnit * slope
      d += curveUnit * curve
      this.#third[t] = curveUnit * slopeUnit * third
      this.#fourth[t] = curveUnit * curveUnit * fourth
      if (t > 0) {
        const l = off * inverse
        lower[t] = l
        d -= l * off
        g -= l * gradient[t - 1]!
      }
      inverse = 1 / d
      inversePivot[t] = inverse
      gradient[t] = g
      decrement += g * g * inverse
      pivots *= d
      if (pivots > 1e200 || pivots < 1e-200) {
        logDeterminant += Math.log(pivots)
        pivots = 1
      }
    }
    this.#decrement = decrement
    this.#logDeterminant = logDeterminant + Math.log(pivots)
    return value + Math.log(shares)
  }

  /** Back substitution: the Newton step, and its largest entry. */
  #solve(): number {
    const step = this.#step
    let x = 0
    let size = 0
    for (let t = this.nights - 1; t >= 0; t--) {
      x = this.#gradient[t]! * this.#inversePivot[t]! - (t < this.nights - 1 ? this.#lower[t + 1]! * x : 0)
      step[t] = x
      size = Math.max(size, Math.abs(x))
    }
    return size
  }

  /**
   * One pass backwards: Laplace's next-order terms, and what the last small step changes in value and determinant;
   * then takes that step. A night whose terms are not small, as where sigma is many times tau, is no longer what the
   * expansion is for: its terms are trusted less the larger they are.
   */
  #nextOrder(): number {
    const { nights, z, variance } = this
    let quartic = 0
    let chained = 0
    let cubed = 0
    let lastStep = 0
    let chain = 0
    let chain3 = 0
    let v = 0
    let back = 0
    for (let t = nights - 1; t >= 0; t--) {
      v = this.#inversePivot[t]! + back * back * v
      variance[t] = v
      const excess = Math.abs(this.#fourth[t]!) * v * v + this.#third[t]! ** 2 * v * v * v
      const trust = 1 / Math.sqrt(1 + excess * excess)
      const g3 = this.#third[t]! * Math.sqrt(trust)
      this.#third[t] = g3
      const step = this.#step[t]!
      const g3vv = g3 * v * v
      lastStep += g3 * (v * step + (step * step * step) / 3)
      quartic += trust * this.#fourth[t]! * v * v
      chained += g3 * v * (2 * chain + g3vv)
      cubed += g3 * (2 * chain3 + g3vv * v)
      back = t > 0 ? -this.#lower[t]! : 0
      chain = (chain + g3vv) * back
      chain3 = (chain3 + g3vv * v) * back * back * back
      z[t]! += step
    }
    return 0.5 * lastStep + quartic / 8 + chained / 8 + cubed / 12
  }

  /**
   * How far the posterior mean of u / sigma lies from its mode, to first order: half of C times the third derivatives
   * times the variances.
   */
  #fromModeToMean(): Float64Array {
    const { nights } = this
    const lower = this.#lower
    const moved = new Float64Array(nights)
    for (let t = 0; t < nights; t++) {
      moved[t] = 0.5 * this.#third[t]! * this.variance[t]! - (t > 0 ? lower[t]! * moved[t - 1]! : 0)
    }
    for (let t = nights - 1; t >= 0; t--) {
      moved[t] = moved[t]! * this.#inversePivot[t]! - (t < nights - 1 ? lower[t + 1]! * moved[t + 1]! : 0)
    }
    return moved
  }

  /**
   * Given the point last evaluated: posterior mean and sd of the weighted mean over nights of f(eta_t + u_t + shift_t).
   * A night's u is taken as normal (three-point Gauss-Hermite rule); the sd is that of the rule's straight lines.
   *
   * @param weight [night] summing to 1
   */
  meanOf(f: (value: number) => number, weight: Float64Array, shift: Float64Array): { mean: number; sd: number } {
    let mean = 0
    let variance = 0
    let chain = 0
    const moved = this.#fromModeToMean()
    for (let t = this.nights - 1; t >= 0; t--) {
      const v = this.variance[t]!
      const w = weight[t]!
      const h = this.eta[t]! + shift[t]! + this.#sigma * (this.z[t]! + moved[t]!)
      const far = this.#sigma * Math.sqrt(3 * v)
      const [below, above] = w > 0 ? [f(h - far), f(h + far)] : [0, 0]
      if (w > 0) mean += w * ((below + above) / 6 + (2 / 3) * f(h))
      const slope = far > 0 ? (w * this.#sigma * (above - below)) / (2 * far) : 0
      variance += slope * (2 * chain + slope * v)
      chain = t > 0 ? -(chain + slope * v) * this.#lower[t]! : 0
    }
    return { mean, sd: Math.sqrt(Math.max(0, variance)) }
  }
}
