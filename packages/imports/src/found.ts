import type { ReadOptions } from './bytes.ts'
import type { MeasuredNight } from './measuredNight.ts'
import type { Cancelled, ImportRefused } from './refusal.ts'
import type { RowTally } from './tally.ts'
import type { Tracked } from './trackers/tracked.ts'
import type { FitbitMeasured } from './wearables/fitbit.ts'
import type { OffsetAt } from './zone.ts'

export type WearableApp = 'apple-health' | 'health-connect' | 'fitbit' | 'google-fit' | 'withings' | 'garmin'
export type TrackerApp = 'daylio' | 'bearable' | 'track-and-graph' | 'nomie'

/** What a watch or phone measured. */
export interface MeasuredHistory {
  readonly type: 'measured'
  readonly app: WearableApp
  readonly nights: readonly MeasuredNight[]
  readonly rows: RowTally
  /** False: the file ends in the middle. */
  readonly isWhole: boolean
  /** Only of Fitbit. */
  readonly stepClock?: FitbitMeasured['stepClock']
}

/** What a person noted in another app. She says which of it are cramps: see `crampsFrom`. */
export interface TrackedHistory {
  readonly type: 'tracked'
  readonly app: TrackerApp
  readonly tracked: Tracked
}

/** A text that no app known here wrote. `@uncramp/diary/csv` reads tables and asks what their columns mean. */
export interface UnknownTable {
  readonly type: 'table'
}

export type History = MeasuredHistory | TrackedHistory | UnknownTable | ImportRefused | Cancelled

export interface HistoryOptions extends ReadOptions {
  readonly offsetAt: OffsetAt
  /** Hours by which her day runs later than most people's; 0 unless told. Sleep goes to the night of her own day. */
  readonly hoursLater?: number
}
