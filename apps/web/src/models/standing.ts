import type { Clock } from '../clock.ts'
import { lastNightOver, nextToBegin } from './nightClock.ts'
import { type PauseReason, pausesAfter } from './trialLog.ts'
import type { Standing, TrialRecord } from './trialRecord.ts'

/** A test once she stands otherwise to it, from now on. Its drawn plan never changes. */
export function inStanding(record: TrialRecord, standing: Standing, why: PauseReason, clock: Clock): TrialRecord {
  const pauses = pausesAfter(record.log, standing === 'paused' ? why : null, nextToBegin(clock))
  const stoppedAfter = standing === 'stopped' ? lastNightOver(clock) : null
  return { ...record, standing, stoppedAfter, log: { ...record.log, pauses } }
}
