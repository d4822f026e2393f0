import { ofLogDensity, type PosteriorSummary } from '../numeric/summary.ts'
import { pushedForward } from './curves.ts'
import type { Lines } from './lines.ts'
import type { Posterior } from './posterior.ts'

/** A covariate's place in the posterior, and its nights. */
export interface CovariateColumn {
  readonly index: number
  readonly column: Float64Array
}

/**
 * W0 = (7 / N) sum over recorded nights of exp(alpha + gamma z_t + u_t), gathered point by point along lines.
 * At a point only u is uncertain: the sum's logarithm is taken as normal, with the delta method's sd.
 */
export class WeeklyRate {
  readonly #posterior: Posterior
  readonly #covariates: readonly CovariateColumn[]
  readonly #base: Float64Array
  readonly #perNight: number
  readonly #logMean: number[] = []
  readonly #logSd: number[] = []

  constructor(posterior: Posterior, covariates: readonly CovariateColumn[]) {
    const { recorded } = posterior.latent
    this.#posterior = posterior
    this.#covariates = covariates.map(({ index, column }) => ({
      index,
      column: Float64Array.from(recorded, (t) => column[t]!),
    }))
    this.#base = new Float64Array(recorded.length)
    this.#perNight = 7 / recorded.length
  }

  /** To be called by {@link Lines} at each point. */
  readonly visit = (i: number): void => {
    const { coefficient, latent } = this.#posterior
    const alone = Math.exp(coefficient[0]!)
    for (let t = 0; t < this.#base.length; t++) {
      this.#base[t] = alone * this.#covariateRatio(t, coefficient)
    }
    const { mean, logSd } = latent.expectedSum(this.#base)
    this.#logMean[i] = Math.log(this.#perNight * mean) - 0.5 * logSd * logSd
    this.#logSd[i] = logSd
  }

  #covariateRatio(t: number, coefficient: Float64Array): number {
    if (this.#covariates.length === 0) return 1
    let eta = 0
    for (const { index, column } of this.#covariates) eta += coefficient[index]! * column[t]!
    return Math.exp(eta)
  }

  without(lines: Lines): PosteriorSummary {
    return this.#summary(lines, Float64Array.from(this.#logMean))
  }

  /** W0 exp(beta) of the treatment the lines run along. */
  with(lines: Lines): PosteriorSummary {
    return this.#summary(
      lines,
      lines.value.map((beta, i) => this.#logMean[i]! + beta),
    )
  }

  #summary(lines: Lines, logRate: Float64Array): PosteriorSummary {
    return ofLogDensity(pushedForward(lines, logRate, Float64Array.from(this.#logSd)))
  }
}
