import { pushedForward } from '../counts/curves.ts'
import type { Lines } from '../counts/lines.ts'
import { ofTransformed, type PosteriorSummary } from '../numeric/summary.ts'

import type { OutcomePosterior } from './outcomePosterior.ts'
import type { Intervals } from './problem.ts'

/** How an outcome is told in its own unit. */
export interface Measure {
  /** What is expected of an answer whose values lie around `middle` with error scale tau; rising in the middle. */
  expected(middle: number, tau: number): number
  /** From the mean of `expected` over nights to a scale without ends, and from there to the outcome's unit. */
  toLine(mean: number): number
  fromLine(value: number): number
}

const NEAR = 1e-3

/** The outcome had no night been treated, and had every one, gathered point by point along lines. */
export class Level {
  readonly #posterior: OutcomePosterior
  readonly #measure: Measure
  readonly #doses: readonly number[]
  /** [night] share of all answers. */
  readonly #weight: Float64Array
  readonly #shift: Float64Array
  readonly #without = { value: [] as number[], sd: [] as number[] }
  readonly #with = { value: [] as number[], sd: [] as number[] }

  constructor(posterior: OutcomePosterior, measure: Measure, doses: readonly number[], intervals: Intervals) {
    this.#posterior = posterior
    this.#measure = measure
    this.#doses = doses
    const answers = intervals.reduce((n, night) => n + night.length, 0)
    this.#weight = Float64Array.from(intervals, (night) => night.length / answers)
    this.#shift = new Float64Array(intervals.length)
  }

  /** To be called at each point of the lines. */
  readonly visit = (i: number): void => {
    this.#note(this.#without, i, 0)
    this.#note(this.#with, i, 1)
  }

  #note(to: { value: number[]; sd: number[] }, i: number, dose: number): void {
    const { coefficient, hyperparameters, latent } = this.#posterior
    const tau = hyperparameters.kappa
    this.#doses.forEach((drawn, t) => {
      this.#shift[t] = coefficient[1]! * (dose - drawn)
    })
    const { toLine, expected } = this.#measure
    const { mean, sd } = latent.meanOf((middle) => expected(middle, tau), this.#weight, this.#shift)
    to.value[i] = toLine(mean)
    const near = NEAR * sd
    to.sd[i] = near > 0 ? (sd * (toLine(mean + near) - toLine(mean - near))) / (2 * near) : 0
  }

  without(lines: Lines): PosteriorSummary {
    return this.#summary(lines, this.#without)
  }

  with(lines: Lines): PosteriorSummary {
    return this.#summary(lines, this.#with)
  }

  #summary(lines: Lines, { value, sd }: { value: number[]; sd: number[] }): PosteriorSummary {
    return ofTransformed(pushedForward(lines, Float64Array.from(value), Float64Array.from(sd)), this.#measure.fromLine)
  }
}
