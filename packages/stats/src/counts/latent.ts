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
 * A night not recorded says nothing of u, so u is followed over the recorded nights alone: between two of them, k nights
 * apart, its correlation is rho^k.
 *
 * With z = u / sigma the integrand is log-concave, its Hessian tridiagonal, and a Newton pass costs a few
 * operations a night. The next-order terms of Laplace's expansion (Tierney & Kadane 1986; Shun & McCullagh 1995),
 *   1/8 sum g4 C_tt^2 + 1/8 sum sum g3 g3 C_tt C_ss C_ts + 1/12 sum sum g3 g3 C_ts^3,
 * are also linear in nights, because in a Markov chain C_ts is a product of neighbouring ratios.
 * Against exact filtering the plain approximation is off by up to 0.6 log units, this one by up to 0.04.
 */
export class Latent {
  /** All nights, recorded or not. */
  readonly nights: number
  /** The recorded ones, from 0, in order. What follows has one entry for each of them. */
  readonly recorded: Int32Array
  /** Log expected count without u; set before {@link logLikelihood}. */
  readonly eta: Float64Array
  /** In: where Newton starts. Out: the mode of u / sigma. */
  readonly z: Float64Array
  /** Out: posterior variance of u / sigma. */
  readonly variance: Float64Array
  readonly #counts: Float64Array
  /** How far apart recorded nights in a row are: each distance once, with how often it occurs. */
  readonly #distances: readonly { readonly nights: number; readonly times: number }[]
  /** Which of the distances lies before a recorded night; of no meaning for the first. */
  readonly #distance: Int32Array
  /** [i] nights with more than i cramps, for the part of the likelihood that holds only kappa. */
  readonly #above: readonly number[]
  /** The prior precision of u / sigma at {@link #rho}: its diagonal, and its entries left of the diagonal. */
  readonly #diagonal: Float64Array
  readonly #left: Float64Array
  /** [distance] */
  readonly #precisions: Float64Array
  readonly #pulls: Float64Array
  #rho = Number.NaN
  #logPriorDeterminant = 0
  readonly #gradient: Float64Array
  readonly #inversePivot: Float64Array
  readonly #lower: Float64Array
  readonly #step: Float64Array
  readonly #weight: Float64Array
  /** 1 / (1 + kappa^2 m). */
  readonly #shrink: Float64Array
  #sigma = 0
  #decrement = 0
  #logDeterminant = 0

  constructor(counts: readonly (number | null)[]) {
    this.nights = counts.length
    this.recorded = Int32Array.from(counts.flatMap((count, t) => (count === null ? [] : [t])))
    this.#counts = Float64Array.from(this.recorded, (t) => counts[t]!)
    const apart = Array.from(this.recorded.subarray(1), (t, i) => t - this.recorded[i]!)
    const distances = [...new Set(apart)]
    this.#distances = distances.map((nights) => ({ nights, times: apart.filter((k) => k === nights).length }))
    this.#distance = Int32Array.from([0, ...apart.map((k) => distances.indexOf(k))])
    this.#above = nightsAbove(this.#counts)
    this.#precisions = new Float64Array(distances.length)
    this.#pulls = new Float64Array(distances.length)
    const field = () => new Float64Array(this.recorded.length)
    this.eta = field()
    this.z = field()
    this.variance = field()
    this.#gradient = field()
    this.#inversePivot = field()
    this.#lower = field()
    this.#step = field()
    this.#weight = field()
    this.#shrink = field()
    this.#diagonal = field()
    this.#left = field()
  }

  /** log p(counts | eta, sigma, rho, kappa), up to a constant of the counts alone; -Infinity where no mode is found. */
  logLikelihood({ sigma, rho, kappa }: Hyperparameters): number {
    this.#sigma = sigma
    this.#correlate(rho)
    const dispersion = kappa * kappa
    for (let pass = 1; ; pass++) {
      this.#pass(sigma, dispersion)
      const size = this.#solve()
      if (size <= CLOSE) break
      if (pass === MAX_PASSES) return Number.NEGATIVE_INFINITY
      this.#move(size > MAX_STEP ? MAX_STEP / size : 1)
    }
    const determinants = this.#logPriorDeterminant - this.#logDeterminant
    return this.#finish(sigma, dispersion) + 0.5 * (this.#decrement + determinants) + this.#dispersionTerm(dispersion)
  }

  /** The prior precision of the chain, and its determinant: a night k nights after another has precision 1 / (1 - rho^2k). */
  #correlate(rho: number): void {
    if (rho === this.#rho) return
    this.#rho = rho
    const diagonal = this.#diagonal
    const left = this.#left
    const distance = this.#distance
    let logDeterminant = 0
    const precisions = this.#precisions
    const pulls = this.#pulls
    this.#distances.forEach(({ nights, times }, k) => {
      const r = rho ** nights
      const precision = 1 / (1 - r * r)
      precisions[k] = precision
      pulls[k] = -r * precision
      logDeterminant += times * Math.log(precision)
    })
    this.#logPriorDeterminant = logDeterminant
    const last = diagonal.length - 1
    let before = 1
    for (let t = 0; t < last; t++) {
      const k = distance[t + 1]!
      const precision = precisions[k]!
      diagonal[t] = before + precision - 1
      left[t + 1] = pulls[k]!
      before = precision
    }
    if (last >= 0) diagonal[last] = before
  }

  /** Gradient and Hessian at z, eliminated forward: leaves pivots, weights, decrement and determinant behind. */
  #pass(sigma: number, dispersion: number): void {
    const { eta, z } = this
    const diagonal = this.#diagonal
    const left = this.#left
    const counts = this.#counts
    const gradient = this.#gradient
    const inversePivot = this.#inversePivot
    const lower = this.#lower
    const weight = this.#weight
    const shrink = this.#shrink
    const sigma2 = sigma * sigma
    const last = z.length - 1
    let decrement = 0
    let logDeterminant = 0
    let product = 1
    let inverse = 0
    let off = 0
    let before = 0
    let here = last < 0 ? 0 : z[0]!
    let gBefore = 0
    for (let t = 0; t <= last; t++) {
      const next = t < last ? z[t + 1]! : 0
      const offNext = t < last ? left[t + 1]! : 0
      const prior = diagonal[t]!
      const y = counts[t]!
      const m = exp(eta[t]! + sigma * here)
      const b = 1 / (1 + dispersion * m)
      const w = m * (1 + dispersion * y) * b * b
      weight[t] = w
      shrink[t] = b
      const l = off * inverse
      lower[t] = l
      const d = prior + sigma2 * w - off * l
      const g = sigma * (y - m) * b - (prior * here + off * before + offNext * next) - l * gBefore
      off = offNext
      before = here
      here = next
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
    for (let t = this.z.length - 1; t >= 0; t--) {
      x = gradient[t]! * inversePivot[t]! - l * x
      l = lower[t]!
      step[t] = x
      const length = Math.abs(x)
      if (length > size) size = length
    }
    return size
  }

  #move(share: number): void {
    for (let t = 0; t < this.z.length; t++) this.z[t]! += share * this.#step[t]!
  }

  /**
   * One pass backwards: log density of counts and z, Laplace's next-order terms, and what the last small step changes
   * in value and determinant; then takes that step.
   */
  #finish(sigma: number, dispersion: number): number {
    const { eta, z, variance } = this
    const diagonal = this.#diagonal
    const left = this.#left
    const counts = this.#counts
    const lower = this.#lower
    const steps = this.#step
    const shrink = this.#shrink
    const weight = this.#weight
    const inversePivot = this.#inversePivot
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
    for (let t = z.length - 1; t >= 0; t--) {
      const zt = z[t]!
      value -= (0.5 * diagonal[t]! * zt + (t > 0 ? left[t]! * z[t - 1]! : 0)) * zt
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
   * Given the point last evaluated: posterior mean of sum over recorded nights of base_t exp(u_t), and the sd of its
   * logarithm (delta method).
   *
   * @param base one a recorded night, above 0
   */
  expectedSum(base: Float64Array): { mean: number; logSd: number } {
    const sigma = this.#sigma
    let mean = 0
    let variance = 0
    let chain = 0
    for (let t = this.z.length - 1; t >= 0; t--) {
      const v = this.variance[t]!
      const m = base[t]! * exp(sigma * this.z[t]! + 0.5 * sigma * sigma * v)
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
