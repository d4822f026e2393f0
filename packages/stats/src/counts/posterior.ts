import { HYPERPARAMETERS, type Hyperparameters, hyperparametersAt } from './hyperparameters.ts'
import { Latent } from './latent.ts'
import type { LatentPosterior } from './latentPosterior.ts'
import type { NormalPrior } from './problem.ts'

export const ALPHA_PRIOR: NormalPrior = { mean: -0.9, sd: 1.5 }
export const COVARIATE_PRIOR: NormalPrior = { mean: 0, sd: 0.5 }

/** Nights and columns that can be estimated: checked, no column constant over the recorded nights. */
export interface Design {
  readonly counts: readonly (number | null)[]
  /** [column][night]: the intercept's ones first, then treatments, then covariates. */
  readonly columns: readonly Float64Array[]
  /** One prior a column, the intercept's first. */
  readonly priors: readonly NormalPrior[]
  /** [night] what is added to the log expected count beside the columns: an effect held fixed. Nothing when absent. */
  readonly offset?: Float64Array
}

/**
 * The posterior of the count model with the latent nights integrated out, as a function of a point x in which every
 * prior is a standard normal: coefficients first (alpha, beta, gamma), then the three of {@link hyperparametersAt}.
 *
 * The intercept's coordinate is the log of the *mean* night, alpha + sigma^2 / 2: the nights fix the mean, so the
 * trade between alpha and sigma, a curved ridge in (alpha, sigma), becomes straight.
 */
export class Posterior implements LatentPosterior {
  readonly coefficients: number
  readonly dimensions: number
  readonly latent: Latent
  readonly #design: Design
  /** [column][recorded night]. */
  readonly #columns: readonly Float64Array[]
  readonly #offset: Float64Array | undefined
  readonly #coefficient: Float64Array
  #hyper: Hyperparameters = { sigma: 0, rho: 0, kappa: 0 }
  readonly #hyperCoordinates = new Float64Array(HYPERPARAMETERS).fill(Number.NaN)

  constructor(design: Design) {
    this.#design = design
    this.coefficients = design.columns.length
    this.dimensions = this.coefficients + HYPERPARAMETERS
    this.latent = new Latent(design.counts)
    const { recorded } = this.latent
    const ofRecorded = (nights: Float64Array) => Float64Array.from(recorded, (t) => nights[t]!)
    this.#columns = design.columns.map(ofRecorded)
    this.#offset = design.offset && ofRecorded(design.offset)
    this.#coefficient = new Float64Array(this.coefficients)
  }

  /** Natural-scale coefficients and hyperparameters of the point last evaluated or placed. Reused: copy to keep. */
  get coefficient(): Float64Array {
    return this.#coefficient
  }
  get hyperparameters(): Hyperparameters {
    return this.#hyper
  }

  /** Log posterior density at x, up to a constant; -Infinity where it cannot be computed. */
  logDensity(x: Float64Array): number {
    this.place(x)
    const alpha = (this.#coefficient[0]! - ALPHA_PRIOR.mean) / ALPHA_PRIOR.sd
    let logPrior = -0.5 * alpha * alpha
    for (let i = 1; i < this.dimensions; i++) logPrior -= 0.5 * x[i]! * x[i]!
    this.#fillEta()
    const value = logPrior + this.latent.logLikelihood(this.#hyper)
    return Number.isFinite(value) ? value : Number.NEGATIVE_INFINITY
  }

  /** Translates x to the natural scale without evaluating. */
  place(x: Float64Array): void {
    const p = this.coefficients
    const hyper = this.#hyperAt(x[p]!, x[p + 1]!, x[p + 2]!)
    for (let i = 0; i < p; i++) this.#coefficient[i] = this.natural(i, x[i]!)
    this.#coefficient[0]! -= 0.5 * hyper.sigma * hyper.sigma
  }

  /** Along an intercept's line they rest. */
  #hyperAt(radius: number, correlation: number, angle: number): Hyperparameters {
    const last = this.#hyperCoordinates
    if (radius !== last[0] || correlation !== last[1] || angle !== last[2]) {
      this.#hyper = hyperparametersAt(radius, correlation, angle)
      last[0] = radius
      last[1] = correlation
      last[2] = angle
    }
    return this.#hyper
  }

  /** Prior-standardised coordinate of column i to its own scale (for the intercept: the log of the mean night). */
  natural(i: number, x: number): number {
    const { mean, sd } = this.#design.priors[i]!
    return mean + sd * x
  }

  scale(i: number): number {
    return this.#design.priors[i]!.sd
  }

  #fillEta(): void {
    const { eta } = this.latent
    const offset = this.#offset
    if (offset) for (let t = 0; t < eta.length; t++) eta[t] = this.#coefficient[0]! + offset[t]!
    else eta.fill(this.#coefficient[0]!)
    for (let i = 1; i < this.coefficients; i++) {
      const c = this.#coefficient[i]!
      const column = this.#columns[i]!
      for (let t = 0; t < eta.length; t++) eta[t]! += c * column[t]!
    }
  }

  /** A point to start from: the plain mean of the counts, no effects, and the prior's middle. */
  start(): { x: Float64Array; curvature: Float64Array } {
    const { recorded } = this.latent
    const cramps = recorded.reduce((sum, t) => sum + this.#design.counts[t]!, 0)
    const mean = (cramps + 0.5) / (recorded.length + 1)
    const x = new Float64Array(this.dimensions)
    x[0] = (Math.log(mean) - ALPHA_PRIOR.mean) / ALPHA_PRIOR.sd
    const information = mean / (1 + 0.4 * mean)
    const curvature = new Float64Array(this.dimensions).fill(1)
    this.#columns.forEach((column, i) => {
      curvature[i]! += information * column.reduce((sum, v) => sum + v * v, 0) * this.scale(i) ** 2
    })
    return { x, curvature }
  }
}
