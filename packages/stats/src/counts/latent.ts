import { exp } from '../numeric/exp.ts'
import type { Hyperparameters } from './hyperparameters.ts'

const MAX_PASSES = 60
/** Newton steps are cut to this many latent sds: exp() must not be thrown far beyond the mode. */
const MAX_STEP = 3
/** A step this small is finished by Taylor's third-order terms instead of another pass. */
const CLOSE = 0.1

/**
 * The latent AR(1) u of the count model, integrated out by a second-order Laplace approximation.
 *
 * With z = u / sigma the integrand is log-concave, its Hessian tridiagonal, and a Newton pass costs a few
 * operations a night. The next-order terms of Laplace's expansion (Tierney & Kadane 1986; Shun & McCullagh 1995),
 *   1/8 sum g4 C_tt^2 + 1/8 sum sum g3 g3 C_tt C_ss C_ts + 1/12 sum sum g3 g3 C_ts^3,
 * are also linear in nights, because in a Markov chain C_ts is a product of neighbouring ratios.
 * Against exact filtering the plain approximation is off by up to 0.6 log units, this one by up to 0.04.
 */
export class Latent {
  readonly nights: number
  /** Log expected count a night without u; set before {@link logLikelihood}. */
  readonly eta: Float64Array
  /** In: where Newton starts. Out: the mode of u / sigma. */
  readonly z: Float64Array
  /** Out: posterior variance of u / sigma. */
  readonly variance: Float64Array
  /** -1 marks a night not recorded. */
  readonly #counts: Float64Array
  /** [i] nights with more than i cramps, for the part of the likelihood that holds only kappa. */
  readonly #above: readonly number[]
  readonly #gradient: Float64Array
  readonly #inversePivot: Float64Array
  readonly #lower: Float64Array
  readonly #step: Float64Array
  readonly #weight: Float64Array
  /** 1 / (1 + kappa^2 m), 1 on nights not recorded. */
  readonly #shrink: Float64Array
  #sigma = 0
  #decrement = 0
  #logDeterminant = 0

  constructor(counts: readonly (number | null)[]) {
    this.nights = counts.length
    this.#counts = Float64Array.from(counts, (count) => count ?? -1)
    this.#above = nightsAbove(this.#counts)
    const field = () => new Float64Array(this.nights)
    this.eta = field()
    this.z = field()
    this.variance = field()
    this.#gradient = field()
    this.#inversePivot = field()
    this.#lower = field()
    this.#step = field()
    this.#weight = field()
    this.#shrink = field().fill(1)
  }

  /** log p(counts | eta, sigma, rho, kappa), up to a constant of the counts alone; -Infinity where no mode is found. */
  logLikelihood({ sigma, rho, kappa }: Hyperparameters): number {
    this.#sigma = sigma
    const dispersion = kappa * kappa
    const innovation = 1 / (1 - rho * rho)
    const ends = this.nights === 1 ? 1 : innovation
    const middle = (1 + rho * rho) * innovation
    const off = -rho * innovation
    for (let pass = 1; ; pass++) {
      this.#pass(sigma, dispersion, ends, middle, off)
      const size = this.#solve()
      if (size <= CLOSE) break
      if (pass === MAX_PASSES) return Number.NEGATIVE_INFINITY
      this.#move(size > MAX_STEP ? MAX_STEP / size : 1)
    }
    const atMode = this.#finish(sigma, dispersion, ends, middle, off) + 0.5 * (this.#decrement - this.#logDeterminant)
    return atMode + this.#dispersionTerm(dispersion) - 0.5 * (this.nights - 1) * Math.log(1 - rho * rho)
  }

  /** Gradient and Hessian at z, eliminated forward: leaves pivots, weights, decrement and determinant behind. */
  #pass(sigma: number, dispersion: number, ends: number, middle: number, off: number): void {
    const { nights, eta, z } = this
    const counts = this.#counts
    const gradient = this.#gradient
    const inversePivot = this.#inversePivot
    const lower = this.#lower
    const weight = this.#weight
    const shrink = this.#shrink
    const sigma2 = sigma * sigma
    const off2 = off * off
    const last = nights - 1
    let decrement = 0
    let logDeterminant = 0
    let product = 1
    let inverse = 0
    let before = 0
    let next = z[0]!
    let gBefore = 0
    for (let t = 0; t < nights; t++) {
      const zt = next
      next = t < last ? z[t + 1]! : 0
      let d = t === 0 || t === last ? ends : middle
      let g = -d * zt - off * (before + next)
      before = zt
      const y = counts[t]!
      if (y >= 0) {
        const m = exp(eta[t]! + sigma * zt)
        const b = 1 / (1 + dispersion * m)
        const w = m * (1 + dispersion * y) * b * b
        g += sigma * (y - m) * b
        d += sigma2 * w
        weight[t] = w
        shrink[t] = b
      }
      if (t > 0) {
        const l = off * inverse
        lower[t] = l
        d -= off2 * inverse
        g -= l * gBefore
      }
      inverse = 1 / d
      inversePivot[t] = inverse
      gradient[t] = g
      gBefore = g
      decrement += g * g * inverse
      product *= d
      if (product > 1e200 || product < 1e-200) {
        logDeterminant += Math.log(product)
        product = 1
      }
    }
    this.#decrement = decrement
    this.#logDeterminant = logDeterminant + Math.log(product)
  }

  /** Back substitution: the Newton step, and its largest entry. */
  #solve(): number {
    const step = this.#step
    const gradient = this.#gradient
    const inversePivot = this.#inversePivot
    const lower = this.#lower
    let l = 0
    let x = 0
    let size = 0
    for (let t = this.nights - 1; t >= 0; t--) {
      x = gradient[t]! * inversePivot[t]! - l * x
      l = lower[t]!
      step[t] = x
      const length = Math.abs(x)
      if (length > size) size = length
    }
    return size
  }

  #move(share: number): void {
    for (let t = 0; t < this.nights; t++) this.z[t]! += share * this.#step[t]!
  }

  /**
   * One pass backwards: log density of counts and z, Laplace's next-order terms, and what the last small step changes
   * in value and determinant; then takes that step.
   */
  #finish(sigma: number, dispersion: number, ends: number, middle: number, off: number): number {
    const { nights, eta, z, variance } = this
    const counts = this.#counts
    const lower = this.#lower
    const steps = this.#step
    const shrink = this.#shrink
    const weight = this.#weight
    const inversePivot = this.#inversePivot
    const last = nights - 1
    const sigma3 = sigma * sigma * sigma
    const sigma4 = sigma3 * sigma
    let value = 0
    let logShrink = 0
    let product = 1
    let quartic = 0
    let chained = 0
    let cubed = 0
    let lastStep = 0
    let chain = 0
    let chain3 = 0
    let v = 0
    let back = 0
    for (let t = last; t >= 0; t--) {
      const zt = z[t]!
      value -= (0.5 * (t === 0 || t === last ? ends : middle) * zt + (t > 0 ? off * z[t - 1]! : 0)) * zt
      const b = shrink[t]!
      const y = counts[t]!
      if (y > 0) value += y * (eta[t]! + sigma * zt + Math.log(b))
      product *= b
      if (product < 1e-200) {
        logShrink += Math.log(product)
        product = 1
      }
      v = inversePivot[t]! + back * back * v
      variance[t] = v
      const skew = 2 * b - 1
      const w = weight[t]!
      const g3 = -sigma3 * w * skew
      const g3v = g3 * v
      const g3vv = g3v * v
      const step = steps[t]!
      lastStep += g3v * step + (g3 * step * step * step) / 3
      quartic -= sigma4 * w * (skew * skew - 2 * b * (1 - b)) * v * v
      chained += g3v * (2 * chain + g3vv)
      cubed += g3 * (2 * chain3 + g3vv * v)
      back = -lower[t]!
      chain = (chain + g3vv) * back
      chain3 = (chain3 + g3vv * v) * (back * back * back)
      z[t] = zt + step
    }
    return (
      value + (logShrink + Math.log(product)) / dispersion + 0.5 * lastStep + quartic / 8 + chained / 8 + cubed / 12
    )
  }

  /**
   * Given the point last evaluated: posterior mean of sum over nights of base_t exp(u_t), and the sd of its logarithm
   * (delta method). A night with base 0 is left out.
   */
  expectedSum(base: Float64Array): { mean: number; logSd: number } {
    const sigma = this.#sigma
    let mean = 0
    let variance = 0
    let chain = 0
    for (let t = this.nights - 1; t >= 0; t--) {
      const v = this.variance[t]!
      const b = base[t]!
      const m = b > 0 ? b * exp(sigma * this.z[t]! + 0.5 * sigma * sigma * v) : 0
      mean += m
      variance += m * (2 * chain + m * v)
      chain = -(chain + m * v) * this.#lower[t]!
    }
    return { mean, logSd: Math.sqrt(Math.log1p((sigma * sigma * variance) / (mean * mean))) }
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
