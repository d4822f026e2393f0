import type { Ending, Leaning } from './endings.ts'
import type { UnitNights } from './protocol.ts'

/**
 * P(ratio < 1) that says "helps", by unit length and week. Higher than 0.975 because people look every week from week 8
 * to 26: with these, at most 5 in 100 useless treatments are ever called helpful (docs/calibration.md). In the first
 * weeks few looks have been made, so units of 7 nights are held to less then, and to a little more after them: people are
 * found sooner at the same rate of false alarms, and about as many by week 26.
 *
 * @param week of the look, from 1
 */
export function helpsFrom(unitNights: UnitNights, week: number): number {
  switch (unitNights) {
    case 1:
    case 2:
      return 0.987
    case 7:
      return week <= EARLY_WEEKS ? 0.989 : 0.9915
    case 14:
      return 0.993
  }
}

const EARLY_WEEKS = 12

/** P(ratio < line) at or under which nothing worth having is left to find. */
export const NOTHING_UP_TO = 0.05

/** A leaning is named from 60 chances in 100 on. */
const LEANS_FROM = 0.6

/** Two posterior probabilities under the Normal(0, 1) prior, as planned. */
export interface Chances {
  /** P(ratio < 1). */
  readonly probHelps: number
  /** P(ratio < the person's line). */
  readonly probWorthwhile: number
}

/**
 * The ending one look reaches. "Makes it worse" is the mirror of "helps". What clears no bar is "cannot tell
 * yet". An effect that helps is `worthwhile` when it more likely than not lies past the person's line.
 */
export function endingOf({ probHelps, probWorthwhile }: Chances, unitNights: UnitNights, week: number): Ending {
  const bar = helpsFrom(unitNights, week)
  if (probHelps >= bar) return { type: 'helps', worthwhile: probWorthwhile >= 0.5 }
  if (1 - probHelps >= bar) return { type: 'makes-it-worse' }
  if (probWorthwhile <= NOTHING_UP_TO) return { type: 'nothing-worth-having' }
  return { type: 'cannot-tell-yet', leaning: leaningOf(probHelps), because: 'undecided' }
}

export function leaningOf(probHelps: number): Leaning {
  if (probHelps >= LEANS_FROM) return 'helps'
  return 1 - probHelps >= LEANS_FROM ? 'worse' : 'none'
}
