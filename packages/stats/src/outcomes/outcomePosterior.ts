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
  /** Prior of the treatment's effect. */
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
 * a standard normal: alpha, beta, sigma, rho, and tau unless it is fixed.
 */
export class OutcomePosterior implements LatentPosterior {
  readonly coefficients = 2
  readonly dimensions: number
  readonly latent: LatentNights
  readonly coefficient = new Float64Array(2)
  readonly #model: OutcomeModel
  readonly #doses: readonly number[]
  readonly #intervals: Intervals
  #spread: Spread = { sigma: 1, rho: 0, tau: 1 }

  constructor(model: OutcomeModel, doses: readonly number[], intervals: Intervals) {
    this.#model = model
    this.#doses = doses
    this.#intervals = intervals
    this.dimensions = model.logTau === null ? 4 : 5
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
    this.coefficient[1] = beta.mean + beta.sd * x[1]!
    this.#spread = this.#spreadAt(x)
    let logPrior = 0
    for (let i = 0; i < this.dimensions; i++) logPrior -= 0.5 * x[i]! * x[i]!
    const { eta } = this.latent
    for (let t = 0; t < eta.length; t++) eta[t] = this.coefficient[0]! + this.coefficient[1]! * this.#doses[t]!
    const value = logPrior + this.latent.logLikelihood(this.#spread)
    return Number.isFinite(value) ? value : Number.NEGATIVE_INFINITY
  }

  #spreadAt(x: Float64Array): Spread {
    const { sigma, logTau } = this.#model
    // The upper half of a normal, without losing digits far out.
    const upper = -normalQuantile(0.5 * normalCdf(-near(x[2]!)))
    return {
      sigma: Math.max(sigma * upper, LEAST_SIGMA),
      rho: correlationAt(near(x[3]!)),
      tau: logTau === null ? 1 : Math.exp(logTau.mean + logTau.sd * near(x[4]!)),
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
    const treated = this.#intervals.reduce((n, night, t) => n + night.length * this.#doses[t]! ** 2, 0)
    const { sigma, tau } = this.#spreadAt(x)
    const information = 1 / (sigma * sigma + 3 * tau * tau)
    curvature[0]! += information * middles.length * alpha.sd ** 2
    curvature[1]! += information * treated * beta.sd ** 2
    return { x, curvature }
  }
}

/** A half-open interval is taken to reach a little beyond its end. */
function middleOf({ low, high }: Interval): number {
  if (low === Number.NEGATIVE_INFINITY) return high - 1
  return high === Number.POSITIVE_INFINITY ? low + 1 : (low + high) / 2
}
