import * as v from 'valibot'
import { isNightDate, type NightDate } from './nightDate.ts'

export const MUSCLES = ['calf', 'foot', 'front-thigh', 'back-thigh'] as const
export const SIDES = ['left', 'right'] as const
/** Things of the day before that a person can tap. Her own factors join them by id. */
export const EXPOSURES = ['stood-a-lot', 'sat-a-lot', 'exercised', 'drank-alcohol'] as const

export const NightDateSchema = v.custom<NightDate>(isNightDate, 'is not a calendar date such as 2026-04-02')

/**
 * One night, known by the morning it ended on. A night without a record is unknown, never zero;
 * `count: null` is a night the person looked at and said "I do not know".
 */
export const NightSchema = v.object({
  date: NightDateSchema,
  count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  /** Slept badly because of cramps. null: not asked. */
  sleepLost: v.nullable(v.boolean()),
  /** Exposure id -> present yesterday. An absent id was not asked. */
  exposures: v.record(v.string(), v.boolean()),
  /** Treatment id -> truly done that night. An absent id is unknown. */
  taken: v.record(v.string(), v.boolean()),
})
export type Night = v.InferOutput<typeof NightSchema>

export const CrampSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  night: NightDateSchema,
  /** ISO 8601 instant with the wall clock's own offset, e.g. 2026-04-02T03:10:00+02:00. null: not known. */
  start: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  /** Minutes it lasted, fractions allowed. null: still running, or not known. */
  minutes: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1440))),
  muscle: v.nullable(v.picklist(MUSCLES)),
  side: v.nullable(v.picklist(SIDES)),
  /** 0 to 10. */
  pain: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
  state: v.picklist(['running', 'over']),
})
export type Cramp = v.InferOutput<typeof CrampSchema>

/** A trial as plain data. The diary keeps it whole and knows nothing of its inside; the trial package checks it. */
export const StoredTrialSchema = v.object({ id: v.pipe(v.string(), v.minLength(1)), record: v.unknown() })
export type StoredTrial = v.InferOutput<typeof StoredTrialSchema>
