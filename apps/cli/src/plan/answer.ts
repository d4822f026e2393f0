import type { EndingChances, PlannedWeek, Soonest, UnitNights } from '@uncramp/trial'

/** Chances by the names of the endings, 0 to 1. */
export interface Chances {
  readonly helps: number
  readonly nothing_worth_having: number
  readonly makes_it_worse: number
  readonly cannot_tell_yet: number
}

export type WeekAnswer =
  | { readonly week: number; readonly chances: Chances; readonly standard_errors: Chances | null }
  /** Before the first look: always "cannot tell yet". */
  | { readonly week: number; readonly too_early: true }

/** What `uncramp plan --json` prints. */
export interface PlanAnswer {
  /** Mean over the people she may be. */
  readonly rate_per_week: number
  /** `null` where nothing was drawn. */
  readonly seed: number | null
  readonly source: 'table' | 'simulation'
  /** Tests simulated, and the largest standard error of any chance; null from the table. */
  readonly tests: number | null
  readonly standard_error: number | null
  readonly plans: readonly {
    readonly ratio: number
    readonly unit_nights: UnitNights
    readonly weeks: readonly WeekAnswer[]
  }[]
  readonly soonest: readonly SoonestAnswer[]
  readonly milliseconds: number
}

export type SoonestAnswer =
  | { readonly ratio: number; readonly unit_nights: UnitNights; readonly week: number; readonly chance: number }
  | {
      readonly ratio: number
      readonly none_in_half_a_year: true
      readonly nearest: UnitNights
      readonly chance: number
    }

export function toWeekAnswer(week: PlannedWeek): WeekAnswer {
  if (week.type === 'too-early') return { week: week.week, too_early: true }
  const { chances, standardErrors } = week
  return {
    week: week.week,
    chances: toChances(chances),
    standard_errors: standardErrors === null ? null : toChances(standardErrors),
  }
}

function toChances(chances: EndingChances): Chances {
  return {
    helps: chances.helps,
    nothing_worth_having: chances['nothing-worth-having'],
    makes_it_worse: chances['makes-it-worse'],
    cannot_tell_yet: chances['cannot-tell-yet'],
  }
}

export function toSoonestAnswer(ratio: number, soonest: Soonest): SoonestAnswer {
  if (soonest.type === 'none-in-half-a-year') {
    return { ratio, none_in_half_a_year: true, nearest: soonest.nearest, chance: soonest.chance }
  }
  return { ratio, unit_nights: soonest.unitNights, week: soonest.week, chance: soonest.chance }
}
