import type { UnitNights } from '../protocol.ts'
import type { FinalType, PlannedWeek } from './chances.ts'

/** A plan of one unit length. */
export interface PlanOfUnit {
  readonly unitNights: UnitNights
  readonly weeks: readonly PlannedWeek[]
}

/** Which unit length answers rightly soonest, for one true ratio. */
export type Soonest =
  /** The first week by which a right ending is more likely than not. */
  | { readonly type: 'answers'; readonly unitNights: UnitNights; readonly week: number; readonly chance: number }
  /** No unit length is likelier than not to answer within 26 weeks; this one comes nearest. */
  | { readonly type: 'none-in-half-a-year'; readonly nearest: UnitNights; readonly chance: number }

const WORTHWHILE_RATIO = 0.75
const LIKELIER_THAN_NOT = 0.5

/**
 * Compares unit lengths by the chance of a right ending: "helps" where the ratio is at or below the line of 0.75,
 * "nothing worth having" where it is above it, together with "helps" or "makes it worse" where it truly does so.
 *
 * @param plans of the same people and the same true ratio, one a unit length; at least one.
 */
export function soonestAnswer(plans: readonly PlanOfUnit[], ratio: number): Soonest {
  const ways = plans.map(({ unitNights, weeks }) => ({ unitNights, right: weeks.map((week) => rightBy(week, ratio)) }))
  const last = (right: readonly number[]) => right.at(-1) ?? 0
  const best = ways.reduce((a, b) => (last(b.right) > last(a.right) ? b : a))
  for (const [i] of best.right.entries()) {
    const likely = ways.filter(({ right }) => right[i]! > LIKELIER_THAN_NOT)
    if (likely.length === 0) continue
    const { unitNights, right } = likely.reduce((a, b) => (b.right[i]! > a.right[i]! ? b : a))
    return { type: 'answers', unitNights, week: i + 1, chance: right[i]! }
  }
  return { type: 'none-in-half-a-year', nearest: best.unitNights, chance: last(best.right) }
}

function rightBy(week: PlannedWeek, ratio: number): number {
  if (week.type === 'too-early') return 0
  return rightEndings(ratio).reduce((sum, type) => sum + week.chances[type], 0)
}

function rightEndings(ratio: number): readonly FinalType[] {
  if (ratio <= WORTHWHILE_RATIO) return ['helps']
  if (ratio < 1) return ['helps', 'nothing-worth-having']
  return ratio === 1 ? ['nothing-worth-having'] : ['nothing-worth-having', 'makes-it-worse']
}
