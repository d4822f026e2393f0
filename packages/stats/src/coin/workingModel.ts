import { normalised } from '../numeric/weights.ts'
import type { CandidateOrder, FaceDownBlock } from './block.ts'
import { type Beliefs, beliefsAtStart, type Hypothesis, learnCount, passNight } from './nightFilter.ts'

/** `helps` takes for granted that the treatment lowers the rate, `worse` that it raises it. */
export type Direction = 'helps' | 'worse'

/** Rate ratios of a treatment that helps; a harmful one has their inverses. */
const RATIOS = [0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85]
const SIGMAS = [0.3, 0.8]
const RHOS = [0.5, 0.8]

interface Reading {
  /** [hypothesis] log probability of the block's counts. */
  readonly logLikelihood: Float64Array
  /** What is believed at the end of the block. */
  readonly beliefs: Beliefs
}

/**
 * The working model of the coin test: how likely each order is, once a block's counts are known. It learns the person's
 * level, her spells and the size of the effect from every earlier count and order, and reads a block as a Bayesian would
 * who is sure of the direction and of nothing else. It may be wrong in any way: that costs power, never validity.
 *
 * A mixture over rate ratio, size and persistence of spells; under each, {@link Beliefs} follow the nights.
 */
export class WorkingModel {
  readonly #hypotheses: readonly Hypothesis[]
  #beliefs: Beliefs
  #logWeights: Float64Array
  #readings: readonly Reading[] = []

  constructor(direction: Direction) {
    const sign = direction === 'helps' ? 1 : -1
    this.#hypotheses = RATIOS.flatMap((ratio) =>
      SIGMAS.flatMap((sigma) => RHOS.map((rho) => ({ logRatio: sign * Math.log(ratio), sigma, rho }))),
    )
    this.#beliefs = beliefsAtStart(this.#hypotheses)
    this.#logWeights = new Float64Array(this.#hypotheses.length)
  }

  /** [order] P(order | counts of this block, everything before it). Knows nothing of the order drawn. */
  read({ counts, orders }: FaceDownBlock): Float64Array {
    this.#readings = orders.map((order) => this.#under(order, counts))
    const joint = this.#readings.map(
      ({ logLikelihood }, c) => Math.log(orders[c]!.probability) + logSum(plus(logLikelihood, this.#logWeights)),
    )
    return normalised(Float64Array.from(joint))
  }

  /** The order of the block just read is turned up. */
  learn(drawn: number): void {
    const { logLikelihood, beliefs } = this.#readings[drawn]!
    this.#beliefs = beliefs
    this.#logWeights = plus(logLikelihood, this.#logWeights)
  }

  #under({ doses }: CandidateOrder, counts: FaceDownBlock['counts']): Reading {
    const beliefs = this.#beliefs.slice()
    const logLikelihood = new Float64Array(this.#hypotheses.length)
    for (let h = 0; h < this.#hypotheses.length; h++) {
      const hypothesis = this.#hypotheses[h]!
      for (let t = 0; t < counts.length; t++) {
        passNight(beliefs, h, hypothesis)
        const count = counts[t]!
        if (count !== null) logLikelihood[h]! += learnCount(beliefs, h, count, hypothesis.logRatio * doses[t]!)
      }
    }
    return { logLikelihood, beliefs }
  }
}

const plus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value + b[i]!)

function logSum(logs: Float64Array): number {
  const top = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return top + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - top), 0))
}
