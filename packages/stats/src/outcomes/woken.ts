import { ProblemError } from '../counts/problem.ts'
import type { Interval } from './bounds.ts'
import type { OutcomeDefinition } from './definition.ts'
import { inside, logistic, logit } from './logit.ts'
import type { WokenProblem } from './problem.ts'

const WEEK = 7

/**
 * Whether there are fewer nights on which cramps wake with the treatment:
 *
 *     woken_t ~ Bernoulli(p_t),   log(p_t / (1 - p_t)) = alpha + beta d_t + u_t
 *     u_t ~ stationary AR(1) over calendar nights, sd sigma, lag-1 correlation rho: good and bad spells
 *     alpha ~ N(-0.9, 1.5^2)   beta ~ N(0, 1)   sigma ~ half-N(1)   rho ~ Beta(2, 2)
 *
 * exp(beta) is the **odds ratio**. Told as nights woken in seven, which is how a person can picture it. An odds ratio of
 * 0.67 is worth having: at two nights in seven it takes a quarter of them away, as the line on the count does.
 *
 * sigma has a wider prior than for the counts, because log odds spread wider than the log of the rate behind them: a
 * spell that triples a low rate more than triples the odds.
 */
export const WOKEN: OutcomeDefinition<WokenProblem> = {
  model: { alpha: { mean: -0.9, sd: 1.5 }, beta: { mean: 0, sd: 1 }, sigma: 1, logTau: null },
  measure: {
    expected: logistic,
    toLine: (mean) => logit(inside(mean)),
    fromLine: (value) => WEEK * logistic(value),
  },
  worthwhile: Math.log(0.67),
  intervals: ({ answers }) => answers.map((woken, t) => (woken === null ? [] : [intervalOf(woken, t)])),
}

/** Woken is a logistic value above 0. */
function intervalOf(woken: boolean, night: number): Interval {
  if (woken === true) return { low: 0, high: Number.POSITIVE_INFINITY }
  if (woken === false) return { low: Number.NEGATIVE_INFINITY, high: 0 }
  throw new ProblemError('not-a-number', `woken, night ${night + 1}: ${String(woken)} is not true, false or null`)
}
