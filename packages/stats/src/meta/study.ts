import { normalCdf, normalQuantile } from '../numeric/normal.ts'
import { offCertainty } from './offCertainty.ts'

/**
 * What one study found: an effect and the square of its standard error, on a scale where a normal error is fair. A
 * ratio goes in as its natural logarithm, a difference as it is, in its own unit.
 */
export interface StudyEffect {
  readonly estimate: number
  readonly variance: number
}

/** A 95 % interval. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}

/** An effect with its 95 % interval. */
export interface Estimated extends Interval {
  readonly estimate: number
  readonly standardError: number
  /** Two-sided, of no effect; strictly between 0 and 1. */
  readonly pValue: number
}

/** Half of what a 95 % interval leaves out. */
export const TAIL = 0.025
const NORMAL_95 = -normalQuantile(TAIL)

/** One study alone, with a normal 95 % interval. @throws RangeError as {@link checkStudy} does */
export function readStudy(study: StudyEffect): Estimated {
  checkStudy(study, 0)
  return withNormal(study.estimate, Math.sqrt(study.variance))
}

export function withNormal(estimate: number, standardError: number): Estimated {
  const half = NORMAL_95 * standardError
  const pValue = offCertainty(2 * normalCdf(-Math.abs(estimate / standardError)))
  return { estimate, standardError, lower: estimate - half, upper: estimate + half, pValue }
}

/**
 * The variance behind a published 95 % interval that is symmetric and normal. The ends of a ratio's interval go in as
 * logarithms.
 *
 * @throws RangeError when upper is not above lower
 */
export function varianceOfInterval({ lower, upper }: Interval): number {
  if (!(upper > lower) || !Number.isFinite(upper - lower)) {
    throw new RangeError(`an interval needs its upper end above its lower one; got ${lower} to ${upper}`)
  }
  return ((upper - lower) / (2 * NORMAL_95)) ** 2
}

/** @throws RangeError when the estimate is not a number or the variance not above 0, with the study's place from 1 */
export function checkStudy({ estimate, variance }: StudyEffect, index: number): void {
  if (!Number.isFinite(estimate)) throw new RangeError(`study ${index + 1}: estimate ${estimate} is not a number`)
  if (!(variance > 0 && Number.isFinite(variance))) {
    throw new RangeError(`study ${index + 1}: variance must be above 0; got ${variance}`)
  }
}
