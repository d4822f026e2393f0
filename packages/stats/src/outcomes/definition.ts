import type { Measure } from './level.ts'
import type { OutcomeModel } from './outcomePosterior.ts'
import type { Intervals, OutcomeProblem } from './problem.ts'

/** All that sets one outcome apart from the others. */
export interface OutcomeDefinition<P extends OutcomeProblem> {
  readonly model: OutcomeModel
  readonly measure: Measure
  /** Effect below which the treatment is worth having, unless a person sets her own line. */
  readonly worthwhile: number
  /** @throws ProblemError on an answer the outcome does not have */
  intervals(problem: P): Intervals
}
