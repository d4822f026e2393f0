// The calendar: a night is known by the morning it ended on.

// Files people bring. CSV has a door of its own: @uncramp/diary/csv.
export type { Cause } from './cause.ts'
export { type Comparison, compareDiaries, mergeEdits, nightCount, nightTexts, sortedJson } from './compare.ts'
// One file takes it all away, and brings it back.
export { exportDiary, parseDiary } from './copy.ts'
export { type CopyCheck, checkCopy, isSameDiary } from './copyCheck.ts'
// Cramps and the count of their night.
export {
  addCramp,
  type CountCheck,
  checkCount,
  emptyNight,
  endCramp,
  type Lasted,
  nightWithCramps,
  removeCramp,
  startCramp,
  withLength,
} from './cramps.ts'
// Where they live.
export type { Diary } from './diary.ts'
// Changing them, and changing back.
export { checkEdits, type Edit, invertEdits, putsOf, type Target, targetOf, withEdits } from './edits.ts'
export { addNights, isNightDate, type NightDate, nightOf, nightsBetween, toNightDate } from './nightDate.ts'
export { compareCramps, compareTexts } from './order.ts'
export { excerpt, type Problem, problemSentence, type Refused, refuse } from './problem.ts'
// The records.
export {
  type Cramp,
  EXPOSURES,
  faultOf,
  MAX_COUNT,
  MEASURES,
  type Measure,
  type Measured,
  MUSCLES,
  NIGHT_SIGNS,
  type Night,
  type NightSign,
  type RecordKind,
  ROUGH_MINUTES,
  type RoughMinutes,
  type Setting,
  SIDES,
  type StoredTrial,
} from './records.ts'
// Past states of a diary, kept apart from it.
export { outlived, type Snapshot, type SnapshotStore } from './snapshots.ts'
export {
  type DamagedRow,
  type DiaryStore,
  type NightRange,
  type OnlyIf,
  readDiary,
  StoreError,
  type StoreFault,
} from './store.ts'
