/** The kinds of record a cramp diary has a use for, by their place in the lists below. */
export const KINDS = [
  'HKQuantityTypeIdentifierStepCount',
  'HKQuantityTypeIdentifierAppleStandTime',
  'HKQuantityTypeIdentifierAppleExerciseTime',
  'HKCategoryTypeIdentifierSleepAnalysis',
  'HKCategoryTypeIdentifierAppleStandHour',
] as const

export const STEPS = 0
export const STAND_TIME = 1
export const EXERCISE_TIME = 2
export const SLEEP = 3
export const STAND_HOUR = 4

/** What a quantity must be counted in; null: a category, without a unit. */
export const UNITS: readonly (string | null)[] = ['count', 'min', 'min', null, null]

/** The value of a category as a number. */
export const IN_BED = 0
export const AWAKE = 1
export const ASLEEP = 2

export const SLEEP_VALUES: ReadonlyMap<string, number> = new Map([
  ['HKCategoryValueSleepAnalysisInBed', IN_BED],
  ['HKCategoryValueSleepAnalysisAwake', AWAKE],
  ['HKCategoryValueSleepAnalysisAsleep', ASLEEP],
  ['HKCategoryValueSleepAnalysisAsleepUnspecified', ASLEEP],
  ['HKCategoryValueSleepAnalysisAsleepCore', ASLEEP],
  ['HKCategoryValueSleepAnalysisAsleepDeep', ASLEEP],
  ['HKCategoryValueSleepAnalysisAsleepREM', ASLEEP],
])

export const STAND_VALUES: ReadonlyMap<string, number> = new Map([
  ['HKCategoryValueAppleStandHourStood', 1],
  ['HKCategoryValueAppleStandHourIdle', 0],
])

/** Longest a record of a kind can last, in seconds. A longer one says nothing of a night. */
export const LONGEST: readonly number[] = [2 * 86_400, 2 * 86_400, 2 * 86_400, 86_400, 2 * 3600]
