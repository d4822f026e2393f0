import type { Ending, Leaning } from './endings.ts'
import type { UnitNights } from './protocol.ts'

/**
 * P(ratio < 1) that says "helps", by unit length. Higher than 0.975 because people look every week from
 * week 8 to 26: with these, at most 5 in 100 useless treatments are ever called helpful (by simulation).
 */
export const HELPS_FROM: Readonly<Record<UnitNights, number>> = { 1: 0.987, 2: 0.987, 7: 0.991, 14: 0.993 }

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
export function endingOf({ probHelps, probWorthwhile }: Chances, unitNights: UnitNights): Ending {
  const bar = HELPS_FROM[unitNights]
  if (probHelps >= bar) return { type: 'helps', worthwhile: probWorthwhile >= 0.5 }
  if (1 - probHelps >= bar) return { type: 'makes-it-worse' }
  if (probWorthwhile <= NOTHING_UP_TO) return { type: 'nothing-worth-having' }
  return { type: 'cannot-tell-yet', leaning: leaningOf(probHelps), because: 'undecided' }
}

function leaningOf(probHelps: number): Leaning {
  if (probHelps >= LEANS_FROM) return 'helps'
  return 1 - probHelps >= LEANS_FROM ? 'worse' : 'none'
}
