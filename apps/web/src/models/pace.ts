import type { Treatment } from '@uncramp/evidence'
import { WASHOUT_NIGHTS } from './trial.ts'
import { STRETCHING } from './trialRecord.ts'

/** Unit lengths a person can choose from. */
export const PLAN_UNITS = [1, 7, 14] as const
export type PlanUnit = (typeof PLAN_UNITS)[number]

/** How quickly something acts and fades, and so how often the plan of its test may change. */
export interface Pace {
  readonly units: readonly {
    readonly unitNights: PlanUnit
    /** First nights of each part that do not count. */
    readonly washoutNights: number
  }[]
  /** Time constants in nights: after three of them 95 in 100 of the change is there. */
  readonly speed: { readonly onset: number; readonly offset: number }
  readonly why: /** The shortest part there is will do. */
    | 'quick'
    /** Some days to work or to fade: not from night to night. */
    | 'days'
    /** Weeks: parts of two weeks, and even they may be short. */
    | 'weeks'
    /** Nobody knows how long it takes: as for weeks. */
    | 'not-known'
    /** Trials waited weeks, but none looked sooner. It may act the same night, and the plan takes that for granted. */
    | 'maybe-same-night'
}

const CONSTANTS_TO_BE_THERE = 3
const A_WEEK = 7
const TWO_WEEKS = 14
/** Where nobody knows, as for most pills. */
const DAYS_NOT_KNOWN = 28

/** What the evidence says of one treatment. */
export function paceOf({ id, timing }: Pick<Treatment, 'id' | 'timing'>): Pace {
  if (id === STRETCHING) return OF_STRETCHING
  const { effectDays, washoutDays } = timing
  return paceFrom(effectDays, washoutDays)
}

/** @param effectDays until it works in full; null: not known. */
export function paceFrom(effectDays: number | null, washoutDays: number): Pace {
  const days = effectDays ?? DAYS_NOT_KNOWN
  const slowest = Math.max(days, washoutDays)
  const least = slowest <= 1 ? 1 : days <= TWO_WEEKS && washoutDays <= A_WEEK ? A_WEEK : TWO_WEEKS
  const why = effectDays === null ? 'not-known' : least === 1 ? 'quick' : least === A_WEEK ? 'days' : 'weeks'
  return {
    units: PLAN_UNITS.filter((unit) => unit >= least).map((unitNights) => ({
      unitNights,
      washoutNights: Math.min(washoutDays, Math.floor(unitNights / 2)),
    })),
    speed: { onset: timeConstant(days), offset: timeConstant(washoutDays) },
    why,
  }
}

/** What is gone by the next evening is as good as gone at once. */
const timeConstant = (days: number): number => (days <= 1 ? 0 : days / CONSTANTS_TO_BE_THERE)

const OF_STRETCHING: Pace = {
  units: [1, A_WEEK].map((unitNights) => ({
    unitNights: unitNights as PlanUnit,
    washoutNights: WASHOUT_NIGHTS[unitNights as PlanUnit],
  })),
  speed: { onset: 0, offset: 0 },
  why: 'maybe-same-night',
}

/** Longest tests to choose from, in weeks: whole pairs of parts, at least four, and at most half a year. */
export const weeksFor = (unit: PlanUnit): readonly number[] => (unit === TWO_WEEKS ? [16, 20, 24] : [8, 12, 26])
