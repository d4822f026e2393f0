import { ProblemError } from '../counts/problem.ts'
import type { Interval } from './bounds.ts'
import type { OutcomeDefinition } from './definition.ts'
import { inside, logistic, logit } from './logit.ts'
import { checkAnswer, type PainProblem } from './problem.ts'

const WORST = 10

/**
 * Whether cramps hurt less with the treatment. With v_i the pain of cramp i, on night t(i), on a scale without ends:
 *
 *     score_i = v_i rounded to the nearest of 0, 1 ... 10 (so 10 is anything above 9.5)
 *     v_i = alpha + beta d_t(i) + u_t(i) + tau e_i,   e_i standard logistic
 *     u_t ~ stationary AR(1) over calendar nights, sd sigma, lag-1 correlation rho; shared by the cramps of a night
 *     alpha ~ N(6, 2.5^2)   beta ~ N(0, 2^2)   sigma ~ half-N(1)   log tau ~ N(log 0.8, 0.5^2)   rho ~ Beta(2, 2)
 *
 * beta is in **points of the scale**: -1 reads "one point less". Told as mean scores, 0 to 10.
 *
 * This is a cumulative logit whose ten thresholds lie one point apart. Free thresholds would cost ten numbers that a few
 * dozen cramps cannot give, and would tell the effect as an odds ratio that nobody feels; a normal score would pass the
 * ends of the scale and take a pile of tens for knowing exactly how bad they were.
 *
 * A point is worth having by convention of this project: published lines for an important change were made for
 * long-lasting pain. As with minutes it compares **the cramps that happened**: a treatment that prevents the mild ones
 * can look worse here.
 */
export const PAIN: OutcomeDefinition<PainProblem> = {
  model: {
    alpha: { mean: 6, sd: 2.5 },
    beta: { mean: 0, sd: 2 },
    sigma: 1,
    logTau: { mean: Math.log(0.8), sd: 0.5 },
  },
  measure: {
    expected: meanScore,
    toLine: (mean) => logit(inside(mean / WORST)),
    fromLine: (value) => WORST * logistic(value),
  },
  worthwhile: -1,
  intervals: ({ answers }) => answers.map((night, t) => night.map((score) => intervalOf(score, t))),
}

/** The mean of the scores given, which never leaves the scale. */
function meanScore(middle: number, tau: number): number {
  let sum = 0
  for (let score = 1; score <= WORST; score++) sum += logistic((middle - score + 0.5) / tau)
  return sum
}

function intervalOf(score: number, night: number): Interval {
  checkAnswer('pain', night, score, 0, WORST)
  if (!Number.isInteger(score)) {
    throw new ProblemError('answer-out-of-range', `pain, night ${night + 1}: ${score} is not a whole number`)
  }
  return {
    low: score === 0 ? Number.NEGATIVE_INFINITY : score - 0.5,
    high: score === WORST ? Number.POSITIVE_INFINITY : score + 0.5,
  }
}
