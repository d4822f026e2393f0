import { addNights, type NightDate, toNightDate } from '@uncramp/diary'
import type { Arm, Protocol, Trial } from '@uncramp/trial'
import type { Clock } from '../clock.ts'
import type { Follows } from './trialLog.ts'
import { firstNightOf, type TrialRecord } from './trialRecord.ts'
import type { TrialStand } from './trialStand.ts'

/** Nights on one arm, by their dates. */
export interface PartOfPlan {
  readonly from: NightDate
  readonly to: NightDate
  readonly arm: Arm
}

/** Every part of a drawn test, to its end. */
export function partsOf(trial: Trial): readonly PartOfPlan[] {
  const first = firstNightOf(trial)
  return trial.units.map(({ firstNight, nights, arm }) => ({
    from: addNights(first, firstNight),
    to: addNights(first, firstNight + nights - 1),
    arm,
  }))
}

/** Looks are made once their last night is over. */
export function firstLookOn({ record, progress }: TrialStand): NightDate {
  return addNights(firstNightOf(record.trial), progress.firstLookNight)
}

/** The day of the draw; null in tests stored before it was kept. */
export const drawnOn = ({ drawnAt }: TrialRecord, clock: Clock): NightDate | null =>
  drawnAt === null ? null : toNightDate(clock.local(drawnAt).slice(0, 10))

/** An effect worth having takes away at least one cramp in so many. */
export const oneCrampIn = ({ worthwhileRatio }: Protocol): number => Math.max(2, Math.round(1 / (1 - worthwhileRatio)))

/** A plan, and why the one before it was changed into it. */
export interface PlanVersion {
  readonly stand: TrialStand
  readonly follows: Follows | null
}

/** A test and the plans it was changed from, the latest first. */
export function versionsOf(stand: TrialStand, stands: readonly TrialStand[]): readonly PlanVersion[] {
  const { follows } = stand.record.log
  const before = stands.find(({ record }) => record.id === follows?.id)
  // A file from elsewhere could go round in a circle.
  const others = stands.filter((other) => other !== stand)
  return [{ stand, follows }, ...(before === undefined || before === stand ? [] : versionsOf(before, others))]
}

/** What `uncramp verify` reads: the plan with its seed and seal, and each plan before it. */
export function planFile(stand: TrialStand, stands: readonly TrialStand[]): string {
  const [now, ...earlier] = versionsOf(stand, stands)
  const changes = [now, ...earlier].map((version) => version?.follows ?? null)
  return `${JSON.stringify(
    {
      format: 'uncramp-trial',
      version: 1,
      trial: stand.record.trial,
      ...(stand.record.blind !== undefined && { blind: stand.record.blind }),
      earlier: earlier.map((version, i) => ({
        trial: version.stand.record.trial,
        lastNight: version.stand.record.stoppedAfter,
        changedOn: changes[i]?.on ?? null,
        reason: changes[i]?.reason ?? null,
        words: changes[i]?.words ?? '',
      })),
    },
    null,
    2,
  )}\n`
}
