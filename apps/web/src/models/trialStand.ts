import type { Night, NightDate } from '@uncramp/diary'
import { type Arm, type Look, lookNight, lookWeeks, type NightPlan, type Progress, planFor } from '@uncramp/trial'
import type { Clock } from '../clock.ts'
import { isSealed } from './blind.ts'
import { comingNight, lastNightOver } from './nightClock.ts'
import { progressOf } from './progressOf.ts'
import { isPausedNight } from './trialLog.ts'
import { firstNightOf, indexOf, lineUp, type TrialRecord } from './trialRecord.ts'

export interface TrialStand {
  readonly record: TrialRecord
  /** Nights of the diary from the first night of the test on. Those of a pause hold no count. */
  readonly nights: readonly Night[]
  /** Index of the latest night that is over, no later than a stop. */
  readonly asOfNight: number
  readonly progress: Progress
  /** Every other test she has begun, over or not. */
  readonly others: readonly TrialRecord[]
  /** What the coming night is for. */
  readonly tonight: NightPlan
}

/** A night of a pause, whatever was written down. */
const NOT_COUNTED = { count: null, sleepLost: null, taken: {} }

/**
 * @param diary nights of the diary, from the first night of the test or before.
 * @param records every test, this one too
 */
export function standOf(
  record: TrialRecord,
  diary: readonly Night[],
  clock: Clock,
  records: readonly TrialRecord[] = [],
): TrialStand {
  const { trial } = record
  const first = firstNightOf(trial)
  const nights = diary
    .filter(({ date }) => date >= first)
    .map((night) => (isPausedNight(record.log, night.date) ? { ...night, ...NOT_COUNTED } : night))
  const asOfNight = indexOf(trial, record.stoppedAfter ?? lastNightOver(clock))
  return {
    record,
    nights,
    asOfNight,
    progress: progressOf(record, nights, lineUp(trial, nights, asOfNight + 1), asOfNight),
    others: records.filter(({ id }) => id !== record.id),
    tonight: planFor(trial, indexOf(trial, comingNight(clock))),
  }
}

/** The look at which a test ended for good, if it did. */
export function endedByLook(looks: readonly Look[]): Look | null {
  return looks.toSorted((a, b) => a.week - b.week).find(({ ending }) => ending.type !== 'cannot-tell-yet') ?? null
}

/** The look that ended a test, or else its latest. */
export const latestLook = (looks: readonly Look[]): Look | null =>
  endedByLook(looks) ?? looks.toSorted((a, b) => a.week - b.week).at(-1) ?? null

export const lastLookWeek = ({ trial }: TrialRecord): number => lookWeeks(trial).at(-1) ?? 0

/** Past its last look with no answer. The last night has one more day to be written down. */
function isWorn({ record, asOfNight, progress: { lastNight } }: TrialStand): boolean {
  return asOfNight > lastNight || record.looks.some(({ week }) => week === lastLookWeek(record))
}

/** The test came to its end by itself: by an answer, or past its last look. */
export function hasEnded(stand: TrialStand): boolean {
  if (endedByLook(stand.record.looks) !== null) return true
  return stand.record.standing !== 'stopped' && isWorn(stand)
}

/** Not stopped, and not at its end. A paused test is going on. */
export const isGoingOn = (stand: TrialStand): boolean => stand.record.standing !== 'stopped' && !hasEnded(stand)

/** Shut until the first look: hope must not tip it. Shut as long as she is not to know which part is which. */
export function isResultOpen({ record, asOfNight, progress: { firstLookNight } }: TrialStand): boolean {
  if (isSealed(record)) return false
  return record.looks.length > 0 || asOfNight >= firstLookNight
}

/** Over, and still sealed: what she guesses comes before all else. */
export const isGuessDue = (stand: TrialStand): boolean => isSealed(stand.record) && !isGoingOn(stand)

/** Index of the last night read for the answer: that of the latest look, since an answer changes at looks only. */
export function readTo({ record, asOfNight, progress: { lastNight } }: TrialStand): number {
  const look = latestLook(record.looks)
  return look === null ? Math.min(asOfNight, lastNight) : lookNight(record.trial, look.week)
}

/** As `drawnArm`, as far as she may know it: null in a test that is sealed. */
export const plannedArm = (stands: readonly TrialStand[], date: NightDate): Arm | null =>
  drawnArm(stands.filter(isOpen), date)

/**
 * What a night that is over was drawn for: with a treatment where any of her tests drew one. null: it fell in none, in a
 * pause, or after the end. For reckoning alone: what is shown asks `plannedArm`.
 */
export function drawnArm(stands: readonly TrialStand[], date: NightDate): Arm | null {
  const arms = stands.map((stand) => armIn(stand, date))
  return arms.includes('treatment') ? 'treatment' : arms.includes('control') ? 'control' : null
}

export const ofTreatment = (stands: readonly TrialStand[], treatment: string): readonly TrialStand[] =>
  stands.filter(({ record }) => record.trial.protocol.treatment === treatment)

/** The treatments that tests of hers drew for a night that is over, as far as she may know it. */
export const treatmentsDrawn = (stands: readonly TrialStand[], date: NightDate): readonly string[] =>
  stands
    .filter((stand) => isOpen(stand) && armIn(stand, date) === 'treatment')
    .map(({ record }) => record.trial.protocol.treatment)

const isOpen = ({ record }: TrialStand): boolean => !isSealed(record)

function armIn({ record: { trial, looks, log }, asOfNight }: TrialStand, date: NightDate): Arm | null {
  if (isPausedNight(log, date)) return null
  const night = indexOf(trial, date)
  const look = endedByLook(looks)
  const last = look === null ? asOfNight : Math.min(asOfNight, lookNight(trial, look.week))
  const plan = planFor(trial, night)
  return plan.phase === 'randomised' && night <= last ? plan.arm : null
}

/** Whether to ask the engine for looks: the next one's nights are over and hold something new. */
export function mayLook({ record, nights, asOfNight }: TrialStand): boolean {
  const { trial, looks } = record
  if (endedByLook(looks) !== null) return false
  const made = Math.max(0, ...looks.map(({ week }) => week))
  const due = lookWeeks(trial).filter((week) => week > made && lookNight(trial, week) <= asOfNight)
  const recorded = nights.filter(({ count }) => count !== null).map(({ date }) => indexOf(trial, date))
  const last = Math.max(-1, ...recorded.filter((index) => index <= asOfNight))
  return due.some((week) => last > lookNight(trial, week - 1))
}

/** Tests going on before those over, then the latest drawn. Tests stored without a time of drawing go by their first night. */
export function latestFirst(a: TrialStand, b: TrialStand): number {
  const going = Number(isGoingOn(b)) - Number(isGoingOn(a))
  if (going !== 0) return going
  const [first, second] = [firstNightOf(a.record.trial), firstNightOf(b.record.trial)]
  if (first !== second) return first < second ? 1 : -1
  return (b.record.drawnAt ?? 0) - (a.record.drawnAt ?? 0)
}

/** The tests that a night is one of, the first begun first; none after a stop or an ending. At most one a treatment. */
export function testsOn(stands: readonly TrialStand[], date: NightDate): readonly TrialStand[] {
  const holds = ({ record: { trial, looks, stoppedAfter } }: TrialStand) => {
    const look = endedByLook(looks)
    const isOver =
      (stoppedAfter !== null && date > stoppedAfter) ||
      (look !== null && indexOf(trial, date) > lookNight(trial, look.week))
    return !isOver && planFor(trial, indexOf(trial, date)).phase === 'randomised'
  }
  const treatmentOf = ({ record }: TrialStand) => record.trial.protocol.treatment
  const holding = stands.filter(holds)
  const isLatest = (stand: TrialStand) => holding.find((one) => treatmentOf(one) === treatmentOf(stand)) === stand
  return holding.filter(isLatest).toReversed()
}
