/** A prior on a log rate ratio: Normal(mean, sd^2). */
export interface NormalPrior {
  readonly mean: number
  readonly sd: number
}

/**
 * One person's nights, ready for the count model. Night t is the t-th calendar night; there are no gaps,
 * because a night without a record is present as `null`.
 */
export interface CountProblem {
  /** Number of calendar nights, T. */
  readonly nights: number
  /** [night] whole cramps that night, 0 to 100, or `null` when the night was not recorded. */
  readonly counts: readonly (number | null)[]
  /** [night][treatment] how much of each treatment is present, 0 to 1. Empty when there is none. */
  readonly treatments: readonly (readonly number[])[]
  /** [night][covariate] standardised covariates. Empty when there is none. */
  readonly covariates: readonly (readonly number[])[]
  /** One prior a treatment. Normal(0, 1) each when absent: "your own nights only". */
  readonly treatmentPriors?: readonly NormalPrior[]
}

export type ProblemFault =
  | 'no-nights'
  | 'no-recorded-night'
  | 'count-negative'
  | 'count-fractional'
  | 'count-too-large'
  | 'ragged-design'
  | 'treatment-out-of-range'
  | 'not-a-number'
  | 'invalid-prior'

/** The caller gave nights the count model refuses. The message names the night (from 1) and the value. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  constructor(
    readonly fault: ProblemFault,
    message: string,
  ) {
    super(message)
  }
}
