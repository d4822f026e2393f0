import { addNights, type DiaryStore, nightsBetween } from '@uncramp/diary'
import { firstNightOf } from './trialRecord.ts'
import { drawnArm, type TrialStand } from './trialStand.ts'

/** As many as are read of them: half a year. */
const NIGHTS = 182

/**
 * [night] counts before the first randomised night of a test, the latest last. A night on which a test drew its
 * treatment, or on which this one was done anyway, is as good as not recorded: cramps then were not left alone.
 */
export async function nightsBefore(
  { record: { trial } }: TrialStand,
  stands: readonly TrialStand[],
  store: DiaryStore,
): Promise<readonly (number | null)[]> {
  const { treatment, baselineNights } = trial.protocol
  const to = addNights(firstNightOf(trial), baselineNights - 1)
  const from = addNights(to, 1 - NIGHTS)
  const counts: (number | null)[] = Array.from({ length: NIGHTS }, () => null)
  for (const { date, count, taken } of await store.nights({ from, to })) {
    const treated = taken[treatment] === true || drawnArm(stands, date) === 'treatment'
    counts[nightsBetween(from, date)] = treated ? null : count
  }
  return counts
}
