import type { CountProblem } from './problem.ts'

/** Posterior of one number: mean, standard deviation and quantiles. */
export interface PosteriorSummary {
  readonly mean: number
  readonly sd: number
  readonly q025: number
  readonly q10: number
  readonly q25: number
  readonly q50: number
  readonly q75: number
  readonly q90: number
  readonly q975: number
}

/** What the nights say of one treatment. */
export type TreatmentEffect =
  | {
      readonly type: 'estimated'
      /** Log rate ratio. exp(-0.51) = 0.6 reads "40 % fewer". */
      readonly logRatio: PosteriorSummary
      /** P(ratio < 1), strictly between 0 and 1. */
      readonly probHelps: number
      /** P(ratio < 0.75), strictly between 0 and 1. */
      readonly probWorthwhile: number
      /** P(ratio < r) for any r > 0, strictly between 0 and 1. */
      readonly probRatioBelow: (ratio: number) => number
      /** Posterior density of the log rate ratio on an even grid: a curve to draw. */
      readonly density: readonly { readonly logRatio: number; readonly density: number }[]
      /** Cramps a week with this treatment, W0 exp(beta). */
      readonly weeklyWith: PosteriorSummary
    }
  | { readonly type: 'not-testable'; readonly because: 'never-varies' }

export interface CountFit {
  readonly alpha: PosteriorSummary
  /** One entry a treatment column, in order. */
  readonly treatments: readonly TreatmentEffect[]
  /** One log-scale coefficient a covariate column. */
  readonly covariates: readonly PosteriorSummary[]
  readonly sigma: PosteriorSummary
  readonly rho: PosteriorSummary
  readonly kappa: PosteriorSummary
  /** Cramps a week without any treatment, W0. */
  readonly weeklyWithout: PosteriorSummary
  readonly nightsRecorded: number
  readonly nightsMissing: number
}

/** @throws ProblemError */
export function fitCounts(_problem: CountProblem): CountFit {
  throw new Error('the count model is on its way')
}
