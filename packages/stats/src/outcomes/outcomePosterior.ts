import { correlationAt, type Hyperparameters } from '../counts/hyperparameters.ts'
import type { LatentPosterior } from '../counts/latentPosterior.ts'
import type { NormalPrior } from '../counts/problem.ts'
import { normalCdf, normalQuantile } from '../numeric/normal.ts'
import { boundsOf, type Interval } from './bounds.ts'
import { LatentNights, type Spread } from './latentNights.ts'
import type { Intervals } from './problem.ts'

/** The model of one outcome; see each outcome for its numbers. */
export interface OutcomeModel {
  /** Prior of the middle of a night without treatment. */
  readonly alpha: NormalPrior
  /** Prior of the treatment's effect, and of any other's. */
  readonly beta: NormalPrior
  /** sigma ~ half-N(sigma). */
  readonly sigma: number
  /** Prior of log tau; `null`: tau is 1. */
  readonly logTau: NormalPrior | null
}

const LEAST_SIGMA = 1e-3
/** Beyond this many of its prior's sds a spread stays where it is: the prior alone has long ruled it out there. */
const FARTHEST = 6
const near = (x: number): number => Math.min(FARTHEST, Math.max(-FARTHEST, x))

/**
 * Posterior of one outcome with the latent nights integrated out, as a function of a point x in which every prior is
 * a standard normal: alpha, beta, the effects of other treatments, sigma, rho, and tau unless it is fixed.
 */
export class OutcomePosterior implements LatentPosterior {
  readonly coefficients: number
  readonly dimensions: number
  readonly latent: LatentNights
  readonly coefficient: Float64Array
  readonly #model: OutcomeModel
  /** [treatment][night], the one that is judged first. */
  readonly #columns: readonly (readonly number[])[]
  readonly #intervals: Intervals
  #spread: Spread = { sigma: 1, rho: 0, tau: 1 }

  /** @param others [treatment][night] doses of other treatments, each of which varies over the answered nights */
  constructor(
    model: OutcomeModel,
    doses: readonly number[],
    intervals: Intervals,
    others: readonly (readonly number[])[] = [],
  ) {
    this.#model = model
    this.#columns = [doses, ...others]
    this.#intervals = intervals
    this.coefficients = 1 + this.#columns.length
    this.coefficient = new Float64Array(this.coefficients)
    this.dimensions = this.coefficients + (model.logTau === null ? 2 : 3)
    this.latent = new LatentNights(boundsOf(intervals))
  }

  /** tau stands where the count model has kappa. */
  get hyperparameters(): Hyperparameters {
    const { sigma, rho, tau } = this.#spread
    return { sigma, rho, kappa: tau }
  }

  scale(i: number): number {
    return (i === 0 ? this.#model.alpha : this.#model.beta).sd
  }

  logDensity(x: Float64Array): number {
    const { alpha, beta } = this.#model
    this.coefficient[0] = alpha.mean + alpha.sd * x[0]!
    for (let k = 1; k < this.coefficients; k++) this.coefficient[k] = beta.mean + beta.sd * x[k]!
    this.#spread = this.#spreadAt(x)
    let logPrior = 0
    for (let i = 0; i < this.dimensions; i++) logPrior -= 0.5 * x[i]! * x[i]!
    const { eta } = this.latent
    eta.fill(this.coefficient[0]!)
    this.#columns.forEach((column, k) => {
      const effect = this.coefficient[k + 1]!
      for (let t = 0; t < eta.length; t++) eta[t]! += effect * column[t]!
    })
    const value = logPrior + this.latent.logLikelihood(this.#spread)
    return Number.isFinite(value) ? value : Number.NEGATIVE_INFINITY
  }

  #spreadAt(x: Float64Array): Spread {
    const { sigma, logTau } = this.#model
    // The upper half of a normal, without losing digits far out.
    const p = this.coefficients
    const upper = -normalQuantile(0.5 * normalCdf(-near(x[p]!)))
    return {
      sigma: Math.max(sigma * upper, LEAST_SIGMA),
      rho: correlationAt(near(x[p + 1]!)),
      tau: logTau === null ? 1 : Math.exp(logTau.mean + logTau.sd * near(x[p + 2]!)),
    }
  }

  /** The plain middle of the answers, no effect, and the prior's middle. */
  start(): { x: Float64Array; curvature: Float64Array } {
    const { alpha, beta } = this.#model
    const middles = this.#intervals.flatMap((night) => night.map(middleOf))
    const x = new Float64Array(this.dimensions)
    const middle = middles.reduce((a, b) => a + b, alpha.mean) / (middles.length + 1)
    x[0] = (middle - alpha.mean) / alpha.sd
    const curvature = new Float64Array(this.dimensions).fill(1)
    const { sigma, tau } = this.#spreadAt(x)
    const information = 1 / (sigma * sigma + 3 * tau * tau)
    curvature[0]! += information * middles.length * alpha.sd ** 2
    this.#columns.forEach((column, k) => {
      const treated = this.#intervals.reduce((n, night, t) => n + night.length * column[t]! ** 2, 0)
      curvature[k + 1]! += information * treated * beta.sd ** 2
    })
    return { x, curvature }
  }
}

/** A half-open interval is taken to reach a little beyond its end. */
function middleOf({ low, high }: Interval): number {
  if (low === Number.NEGATIVE_INFINITY) return high - 1
  return high === Number.POSITIVE_INFINITY ? low + 1 : (low + high) / 2
}
