import { type CountProblem, probabilityRatioBelow, readTreatments, type TreatmentReading } from '@uncramp/stats'
import { dosesRecorded } from './analyse.ts'
import type { Ending, Look, StillOpen } from './endings.ts'
import { isRecorded, type TrialNights } from './nights.ts'
import { completePairs } from './pairs.ts'
import { lastNight, randomisedSoFar } from './plan.ts'
import { toCountProblem } from './problem.ts'
import { FIRST_LOOK_WEEK, LAST_LOOK_WEEK, LEAST_PAIRS, randomisedNights } from './protocol.ts'
import type { DrawnOrder } from './record.ts'
import { type RecordingDifference, recordingDiffers } from './recording.ts'
import { type Chances, endingOf } from './verdict.ts'

/** The count model as a verdict reads it: `readTreatments`, unless a simulation passes a faster one. */
export type ReadTreatments = (problem: CountProblem) => readonly TreatmentReading[]

/**
 * The weeks with a look: every week from the 8th, or from the end of the fourth pair where that is later, to
 * the end of the schedule. Counted from the first randomised night.
 */
export function lookWeeks({ protocol }: DrawnOrder): readonly number[] {
  const fourPairs = randomisedNights({ pairs: LEAST_PAIRS, unitNights: protocol.unitNights })
  const first = Math.max(FIRST_LOOK_WEEK, Math.ceil(fourPairs / 7))
  const last = Math.min(LAST_LOOK_WEEK, Math.ceil(randomisedNights(protocol) / 7))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Night index of the last night a week's look uses. The last week may be a short one. */
export function lookNight({ protocol }: DrawnOrder, week: number): number {
  return Math.min(protocol.baselineNights + week * 7 - 1, lastNight(protocol))
}

/** Whether a week's nights hold the four complete pairs a look asks for. */
export function canLook(trial: DrawnOrder, nights: TrialNights, week: number): boolean {
  return completePairs(trial, nights, lookNight(trial, week)) >= LEAST_PAIRS
}

/**
 * One look: the ending a week's nights reach, using no night after the end of that week.
 *
 * @throws RangeError on a week without a look, or before four pairs are complete: that would be peeking.
 */
export function lookAt(
  trial: DrawnOrder,
  nights: TrialNights,
  week: number,
  read: ReadTreatments = readTreatments,
): Look {
  if (!lookWeeks(trial).includes(week) || !canLook(trial, nights, week)) throw new RangeError(`no look in week ${week}`)
  const asOfNight = lookNight(trial, week)
  const chances = chancesOf(toCountProblem(trial, nights, 'as-planned', asOfNight), trial, read)
  const ending = endingFrom(chances, recordingDiffers(trial, nights, asOfNight), trial, week)
  return {
    week,
    nightsUsed: usedNights(trial, nights, asOfNight),
    ending,
    probHelps: null,
    probWorthwhile: null,
    ...chances,
  }
}

function chancesOf(problem: CountProblem, { protocol }: DrawnOrder, read: ReadTreatments): Chances | null {
  if (dosesRecorded(problem).size < 2) return null
  const [effect] = read(problem)
  if (effect?.type !== 'estimated') return null
  const probWorthwhile = probabilityRatioBelow(effect.density, protocol.worthwhileRatio)
  return { probHelps: effect.probHelps, probWorthwhile }
}

function endingFrom(
  chances: Chances | null,
  recording: RecordingDifference,
  { protocol }: DrawnOrder,
  week: number,
): Ending {
  if (chances === null) return stillOpen('not-testable')
  if (recording.differs) return stillOpen('recording-differs')
  return endingOf(chances, protocol.unitNights, week)
}

/** "Cannot tell yet" with no leaning: the nights so far may not even be asked. */
export function stillOpen(because: StillOpen): Ending {
  return { type: 'cannot-tell-yet', leaning: 'none', because }
}

function usedNights(trial: DrawnOrder, nights: TrialNights, asOfNight: number): number {
  return randomisedSoFar(trial, asOfNight).filter(({ plan, night }) => !plan.washout && isRecorded(nights, night))
    .length
}
