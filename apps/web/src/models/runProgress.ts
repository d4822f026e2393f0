import { addNights, type NightDate } from '@uncramp/diary'
import { takenId } from './blind.ts'
import { isPausedNight } from './trialLog.ts'
import { firstNightOf } from './trialRecord.ts'
import type { TrialStand } from './trialStand.ts'

/** How far a test is, with no hint of its answer. Nights and parts that are over. */
export interface RunProgress {
  readonly partsDone: number
  readonly parts: number
  /** Nights of the test outside pauses, and of those the ones with a count. */
  readonly due: number
  readonly written: number
  readonly paused: number
  /** Nights outside pauses of which it is known what was done, and those on which that was the plan. */
  readonly told: number
  readonly kept: number
}

export function runProgress({ record, nights, progress, asOfNight }: TrialStand): RunProgress {
  const { trial, log } = record
  const first = firstNightOf(trial)
  const over = Array.from({ length: progress.nightsDue }, (_, i) => addNights(first, trial.protocol.baselineNights + i))
  const paused = over.filter((date) => isPausedNight(log, date)).length
  const { treatment } = trial.protocol
  const told = nights.filter(({ taken, date }) => takenId(record, treatment, date) in taken)
  const known = new Set(told.map(({ date }) => date))
  const isOtherwise = (night: NightDate) => over.includes(night) && !known.has(night) && !isPausedNight(log, night)
  const otherwise = log.otherwise.filter(({ night }) => isOtherwise(night)).length
  return {
    partsDone: trial.units.filter(({ firstNight, nights }) => firstNight + nights - 1 <= asOfNight).length,
    parts: trial.units.length,
    due: progress.nightsDue - paused,
    written: progress.nightsRecorded,
    paused,
    told: progress.nightsDue - progress.nightsUnknown + otherwise,
    kept: progress.nightsAsPlanned,
  }
}
