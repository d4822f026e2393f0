import { lookNight, lookWeeks } from './looks.ts'
import { isRecorded, type TrialNights } from './nights.ts'
import { completePairs } from './pairs.ts'
import { lastNight, randomisedSoFar } from './plan.ts'
import type { DrawnOrder } from './record.ts'

/** Where a test stands, with no hint of its answer. All numbers are nights or pairs. */
export interface Progress {
  /** Randomised nights that are over, washout nights included. */
  readonly nightsDue: number
  /** Of those, nights with a count. */
  readonly nightsRecorded: number
  /** Of those, nights on which the treatment was done when drawn and left out when not. */
  readonly nightsAsPlanned: number
  /** Of those, nights on which it is not known what was done. The rest went against the plan. */
  readonly nightsUnknown: number
  /** Pairs that are over, with a recorded night outside washout on each side. */
  readonly pairsComplete: number
  readonly pairsPlanned: number
  /** Night indexes: the last night the first and the last look use, and the last night of the schedule. */
  readonly firstLookNight: number
  readonly lastLookNight: number
  readonly lastNight: number
}

/** How far a test is. @param asOfNight night index of the latest night that is over. */
export function progress(trial: DrawnOrder, nights: TrialNights, asOfNight: number): Progress {
  const due = randomisedSoFar(trial, asOfNight)
  const taken = due.map(({ night }) => nights[night]?.taken ?? null)
  const weeks = lookWeeks(trial)
  return {
    nightsDue: due.length,
    nightsRecorded: due.filter(({ night }) => isRecorded(nights, night)).length,
    nightsAsPlanned: due.filter(({ plan }, i) => taken[i] === (plan.arm === 'treatment')).length,
    nightsUnknown: taken.filter((done) => done === null).length,
    pairsComplete: completePairs(trial, nights, asOfNight),
    pairsPlanned: trial.protocol.pairs,
    firstLookNight: lookNight(trial, weeks[0]!),
    lastLookNight: lookNight(trial, weeks.at(-1)!),
    lastNight: lastNight(trial.protocol),
  }
}
