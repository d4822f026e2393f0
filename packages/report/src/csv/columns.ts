import type { ReportMeasured } from '../diary.ts'

/** Columns of a night, before those of its exposures and treatments. */
export const NIGHT_COLUMNS = ['date', 'count', 'sleep_lost'] as const
/** In front of an id: what was so that day or night, and what was truly done. */
export const EXPOSURE = 'exposure:'
export const TAKEN = 'taken:'
/** Signs marked on a night, by their ids with a space between; `none` of a list without any. There only when a night has one. */
export const SIGNS = 'signs'
export const NO_SIGN = 'none'
/** In front of what a watch or phone measured. These columns are there only when a night has one. */
export const MEASURED = 'measured:'
export const MEASURED_FIELDS = {
  steps: 'steps',
  standHours: 'stand_hours',
  standMinutes: 'stand_minutes',
  exerciseMinutes: 'exercise_minutes',
  sedentaryMinutes: 'sedentary_minutes',
  asleepMinutes: 'asleep_minutes',
  awakeMinutes: 'awake_minutes',
  inBedMinutes: 'in_bed_minutes',
} as const satisfies Readonly<Record<Exclude<keyof ReportMeasured, 'source'>, string>>
export type MeasuredField = keyof typeof MEASURED_FIELDS
export const FIELDS = Object.keys(MEASURED_FIELDS) as readonly MeasuredField[]
export const MEASURED_COLUMNS = [`${MEASURED}source`, ...Object.values(MEASURED_FIELDS).map((name) => MEASURED + name)]

export const CRAMP_COLUMNS = [
  'id',
  'night',
  'start',
  'minutes',
  'rough_minutes',
  'muscle',
  'side',
  'pain',
  'state',
] as const
export type CrampColumn = (typeof CRAMP_COLUMNS)[number]
