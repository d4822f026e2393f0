import { fitCounts } from '@uncramp/stats'
import { analyse, type FitCounts } from './analyse.ts'
import type { Ending, Look, StillOpen } from './endings.ts'
import { isRecorded, type TrialNights } from './nights.ts'
import { completePairs } from './pairs.ts'
import { lastNight, randomisedSoFar } from './plan.ts'
import { FIRST_LOOK_WEEK, LAST_LOOK_WEEK, LEAST_PAIRS, randomisedNights } from './protocol.ts'
import type { Trial } from './record.ts'
import { recordingDiffers } from './recording.ts'
import { endingOf } from './verdict.ts'

/**
 * The weeks with a look: every week from the 8th, or from the end of the fourth pair where that is later, to
 * the end of the schedule. Counted from the first randomised night.
 */
export function lookWeeks({ protocol }: Trial): readonly number[] {
  const fourPairs = randomisedNights({ pairs: LEAST_PAIRS, unitNights: protocol.unitNights })
  const first = Math.max(FIRST_LOOK_WEEK, Math.ceil(fourPairs / 7))
  const last = Math.min(LAST_LOOK_WEEK, Math.ceil(randomisedNights(protocol) / 7))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Night index of the last night a week's look uses. The last week may be a short one. */
export function lookNight({ protocol }: Trial, week: number): number {
  return Math.min(protocol.baselineNights + week * 7 - 1, lastNight(protocol))
}

/** One look: the ending a week's nights reach, using no night after the end of that week. */
export function lookAt(trial: Trial, nights: TrialNights, week: number, fit: FitCounts = fitCounts): Look {
  const asOfNight = lookNight(trial, week)
  const nightsUsed = usedNights(trial, nights, asOfNight)
  if (completePairs(trial, nights, asOfNight) < LEAST_PAIRS) return withoutChances(week, nightsUsed, 'too-early')
  const analysis = analyse(trial, nights, 'as-planned', asOfNight, fit)
  if (analysis.type !== 'fitted') return withoutChances(week, nightsUsed, 'not-testable')
  const chances = {
    probHelps: analysis.effect.probHelps,
    probWorthwhile: analysis.effect.probRatioBelow(trial.protocol.worthwhileRatio),
  }
  const ending = recordingDiffers(trial, nights, asOfNight).differs
    ? stillOpen('recording-differs')
    : endingOf(chances, trial.protocol.unitNights)
  return { week, nightsUsed, ending, ...chances }
}

/** "Cannot tell yet" with no leaning: the nights so far may not even be asked. */
export function stillOpen(because: StillOpen): Ending {
  return { type: 'cannot-tell-yet', leaning: 'none', because }
}

function withoutChances(week: number, nightsUsed: number, because: StillOpen): Look {
  return { week, nightsUsed, ending: stillOpen(because), probHelps: null, probWorthwhile: null }
}

function usedNights(trial: Trial, nights: TrialNights, asOfNight: number): number {
  return randomisedSoFar(trial, asOfNight).filter((plan) => !plan.washout && isRecorded(nights, plan.night)).length
}
