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
  /** Largest count accepted; 100 when absent, at most 3,100. More than 100 is right only where a row is a longer period. */
  readonly countLimit?: number
}

export type ProblemFault =
  | 'no-nights'
  | 'no-recorded-night'
  | 'count-negative'
  | 'count-fractional'
  | 'count-too-large'
  | 'ragged-design'
  | 'treatment-out-of-range'
  | 'covariate-out-of-range'
  | 'answer-out-of-range'
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

const COUNT_LIMIT = 100
/** A month of nights at the limit of one. */
const HIGHEST_COUNT_LIMIT = 3100
/** Standardised covariates stay well inside; beyond, exp() of a plausible coefficient overflows. */
const COVARIATE_LIMIT = 100
/** Log rate ratios beyond this mean nothing; a wider prior is no prior. */
const PRIOR_LIMIT = 10

/** @throws ProblemError at the first fault found */
export function checkProblem(problem: CountProblem): void {
  const { nights, counts, treatments, covariates } = problem
  if (!(Number.isInteger(nights) && nights >= 1)) {
    throw new ProblemError('no-nights', `nights must be a whole number, 1 or more; got ${nights}`)
  }
  if (counts.length !== nights) {
    throw new ProblemError('ragged-design', `counts has ${counts.length} entries for ${nights} nights`)
  }
  const limit = problem.countLimit ?? COUNT_LIMIT
  if (!(limit >= 1 && limit <= HIGHEST_COUNT_LIMIT)) {
    throw new ProblemError('count-too-large', `countLimit must be 1 to ${HIGHEST_COUNT_LIMIT}; got ${limit}`)
  }
  counts.forEach((count, t) => {
    checkCount(count, t + 1, limit)
  })
  if (counts.every((count) => count === null)) {
    throw new ProblemError('no-recorded-night', `none of the ${nights} nights is recorded`)
  }
  checkColumns('treatments', treatments, nights)
  checkColumns('covariates', covariates, nights)
  treatments.forEach((row, t) => {
    for (const dose of row) {
      if (dose < 0 || dose > 1) {
        throw new ProblemError('treatment-out-of-range', `treatments, night ${t + 1}: ${dose} is not between 0 and 1`)
      }
    }
  })
  covariates.forEach((row, t) => {
    for (const value of row) {
      if (Math.abs(value) > COVARIATE_LIMIT) {
        const todo = 'standardise it first: mean 0, standard deviation 1'
        throw new ProblemError(
          'covariate-out-of-range',
          `covariates, night ${t + 1}: ${value} is too far from 0; ${todo}`,
        )
      }
    }
  })
  checkPriors(problem)
}

function checkCount(count: number | null, night: number, limit: number): void {
  if (count === null) return
  if (typeof count !== 'number' || !Number.isFinite(count)) {
    throw new ProblemError('not-a-number', `counts, night ${night}: ${String(count)} is not a number`)
  }
  if (count < 0) throw new ProblemError('count-negative', `counts, night ${night}: ${count} is below 0`)
  if (!Number.isInteger(count)) {
    throw new ProblemError('count-fractional', `counts, night ${night}: ${count} is not a whole number`)
  }
  if (count > limit) throw new ProblemError('count-too-large', `counts, night ${night}: ${count} is above ${limit}`)
}

function checkColumns(name: string, rows: readonly (readonly number[])[], nights: number): void {
  if (rows.length === 0) return
  if (rows.length !== nights) {
    throw new ProblemError('ragged-design', `${name} has ${rows.length} rows for ${nights} nights`)
  }
  const width = rows[0]!.length
  rows.forEach((row, t) => {
    if (row.length !== width) {
      throw new ProblemError(
        'ragged-design',
        `${name}, night ${t + 1}: ${row.length} columns, but night 1 has ${width}`,
      )
    }
    for (const value of row) {
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        throw new ProblemError('not-a-number', `${name}, night ${t + 1}: ${String(value)} is not a number`)
      }
    }
  })
}

function checkPriors({ treatments, treatmentPriors }: CountProblem): void {
  if (treatmentPriors === undefined) return
  const width = treatments[0]?.length ?? 0
  if (treatmentPriors.length !== width) {
    throw new ProblemError('invalid-prior', `${treatmentPriors.length} treatment priors for ${width} treatments`)
  }
  treatmentPriors.forEach(({ mean, sd }, k) => {
    if (!(Math.abs(mean) <= PRIOR_LIMIT && sd > 0.001 && sd <= PRIOR_LIMIT)) {
      const bounds = `mean must lie within ${PRIOR_LIMIT} of 0 and sd above 0.001, at most ${PRIOR_LIMIT}`
      throw new ProblemError('invalid-prior', `prior of treatment ${k + 1}: mean ${mean}, sd ${sd}; ${bounds}`)
    }
  })
}
