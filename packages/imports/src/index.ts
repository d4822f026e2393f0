// One file of another app or watch, read in a worker: what is in it, before anything is stored.

export type { ByteFile, Progress } from './bytes.ts'
export type {
  History,
  HistoryOptions,
  MeasuredHistory,
  TrackedHistory,
  TrackerApp,
  UnknownTable,
  WearableApp,
} from './found.ts'
export { readHistory } from './history.ts'
export type { Measure, MeasuredNight } from './measuredNight.ts'
export type { Cancelled, ImportRefused, RefusalCode } from './refusal.ts'
export type { LeftOut, LeftOutReason, Place, RowTally } from './tally.ts'
// Which of it are cramps: a diary to lay beside the one that is here.
export { type CrampChoices, type CrampImport, crampsFrom, namesIn, suggestNames } from './trackers/cramps.ts'
export type { Tracked, TrackedEntry, Unclocked } from './trackers/tracked.ts'
export type { OffsetAt } from './zone.ts'
