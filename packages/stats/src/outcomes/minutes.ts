import { ProblemError } from '../counts/problem.ts'
import type { Interval } from './bounds.ts'
import type { OutcomeDefinition } from './definition.ts'
import { checkAnswer, type MinutesProblem, type MinutesRange } from './problem.ts'

/** Shortest and longest length of a cramp that is taken as measured, in minutes. */
export const LEAST_MINUTES = 0.25
export const MOST_MINUTES = 180

/** A thumb on a button is no stopwatch: log minutes are known to within a twentieth either way. */
const PRECISION = 0.05

/**
 * Whether cramps are shorter with the treatment. With v_i the log minutes of cramp i, on night t(i):
 *
 *     v_i = alpha + beta d_t(i) + u_t(i) + tau e_i,   e_i standard logistic
 *     u_t ~ stationary AR(1) over calendar nights, sd sigma, lag-1 correlation rho; shared by the cramps of a night
 *     alpha ~ N(1, 1.5^2)   beta ~ N(0, 1)   sigma ~ half-N(0.5)   log tau ~ N(log 0.4, 0.5^2)   rho ~ Beta(2, 2)
 *
 * v_i is known to within 0.05, or lies in the range given. exp(beta) is the **ratio of minutes**: 0.8 reads "20 %
 * shorter". Told as typical minutes, which are geometric means.
 *
 * The error is logistic rather than normal because real lengths have long tails on both sides, a button pressed late
 * or twice: what one cramp can move is bounded, while the nights still have a single mode.
 *
 * It compares **the cramps that happened**. A treatment that prevents the mild ones leaves the long ones, and can look
 * worse here while there are fewer cramps: it is never to be read without the count beside it.
 */
export const MINUTES: OutcomeDefinition<MinutesProblem> = {
  model: {
    alpha: { mean: 1, sd: 1.5 },
    beta: { mean: 0, sd: 1 },
    sigma: 0.5,
    logTau: { mean: Math.log(0.4), sd: 0.5 },
  },
  measure: { expected: (middle) => middle, toLine: (mean) => mean, fromLine: Math.exp },
  worthwhile: Math.log(0.75),
  intervals: ({ answers }) => answers.map((night, t) => night.map((length) => intervalOf(length, t))),
}

function intervalOf(length: number | MinutesRange, night: number): Interval {
  if (typeof length === 'object' && length !== null) return rangeOf(length, night)
  checkAnswer('minutes', night, length, LEAST_MINUTES, MOST_MINUTES)
  return { low: Math.log(length) - PRECISION, high: Math.log(length) + PRECISION }
}

function rangeOf({ from, to }: MinutesRange, night: number): Interval {
  for (const end of [from, to]) if (end !== null) checkAnswer('minutes', night, end, LEAST_MINUTES, MOST_MINUTES)
  const low = from === null ? Number.NEGATIVE_INFINITY : Math.log(from)
  const high = to === null ? Number.POSITIVE_INFINITY : Math.log(to)
  if (low < high) return { low, high }
  throw new ProblemError('answer-out-of-range', `minutes, night ${night + 1}: no length lies from ${from} to ${to}`)
}
