import { addNights, type Night, nightsBetween } from '@uncramp/diary'
import { lookNight, type OtherTest, type Trial, type TrialNights, withConcurrent } from '@uncramp/trial'
import { isSealed } from './blind.ts'
import { isPausedNight } from './trialLog.ts'
import { firstNightOf, indexOf, lineUp, type TrialRecord } from './trialRecord.ts'
import { endedByLook, type TrialStand } from './trialStand.ts'

/** Index of the last night of a test that counts, where an answer or a stop came before its end. */
function lastOf({ trial, looks, stoppedAfter }: TrialRecord): number | null {
  const look = endedByLook(looks)
  const ends = [
    ...(look === null ? [] : [lookNight(trial, look.week)]),
    ...(stoppedAfter === null ? [] : [indexOf(trial, stoppedAfter)]),
  ]
  return ends.length === 0 ? null : Math.min(...ends)
}

function otherTest(other: TrialRecord, read: Trial, nights: readonly Night[]): OtherTest {
  const first = firstNightOf(other.trial)
  const last = nights.at(-1)?.date
  const own = lineUp(other.trial, nights, last === undefined ? 0 : indexOf(other.trial, last) + 1)
  return {
    trial: other.trial,
    begins: nightsBetween(firstNightOf(read), first),
    lastNight: lastOf(other),
    rests: (night) => isPausedNight(other.log, addNights(first, night)),
    taken: (night) => own[night]?.taken ?? null,
  }
}

/** The diary lined up with a test, as `lineUp`, with what her other tests asked of each night. */
export function lineUpBeside(
  trial: Trial,
  others: readonly TrialRecord[],
  nights: readonly Night[],
  length: number,
): TrialNights {
  const tests = others.map((other) => otherTest(other, trial, nights))
  return withConcurrent(trial.protocol.treatment, lineUp(trial, nights, length), tests)
}

/** Tests that shared nights with this one, up to the last night read of it. */
export function besideOf(
  { trial }: TrialRecord,
  others: readonly TrialRecord[],
  asOfNight: number,
): readonly TrialRecord[] {
  const { treatment } = trial.protocol
  return others.filter((other) => {
    if (other.trial.protocol.treatment === treatment) return false
    const nights = lineUpBeside(trial, [other], [], asOfNight + 1)
    return nights.some(({ concurrent }) => concurrent !== undefined)
  })
}

/**
 * Whether a test that is still sealed shared these nights. Rates for nights with neither treatment, set beside the nights
 * themselves, would tell what that one does.
 */
export const isBesideSealed = ({ record, others }: TrialStand, asOfNight: number): boolean =>
  besideOf(record, others, asOfNight).some(isSealed)
