import { isRecorded, type TrialNights } from './nights.ts'
import { type NightInUnit, randomisedSoFar } from './plan.ts'
import type { Arm, DrawnOrder } from './record.ts'

/** Size of z from which the arms' recording is called different. */
export const DIFFERS_FROM = 2

export interface ArmRecording {
  /** Nights that are over, washout left out. */
  readonly due: number
  readonly recorded: number
  /** recorded / due, 0 to 1. `null` when none is due. */
  readonly share: number | null
}

export interface RecordingDifference {
  /** |z| is 2 or more: a difference in cramps may be a difference in recording, so there is no verdict. */
  readonly differs: boolean
  /** Two-proportion z with pooled variance, treatment minus control. 0 when all, none or one arm is recorded. */
  readonly z: number
  readonly treatment: ArmRecording
  readonly control: ArmRecording
}

/**
 * Whether nights were recorded more often on one arm than on the other, over the randomised nights outside
 * washout up to and including `asOfNight`.
 */
export function recordingDiffers(trial: DrawnOrder, nights: TrialNights, asOfNight: number): RecordingDifference {
  const due = randomisedSoFar(trial, asOfNight).filter(({ plan }) => !plan.washout)
  const treatment = recordingOf('treatment', due, nights)
  const control = recordingOf('control', due, nights)
  const z = twoProportionZ(treatment, control)
  return { differs: Math.abs(z) >= DIFFERS_FROM, z, treatment, control }
}

function recordingOf(arm: Arm, nightsDue: readonly NightInUnit[], nights: TrialNights): ArmRecording {
  const ofArm = nightsDue.filter(({ plan }) => plan.arm === arm)
  const due = ofArm.length
  const recorded = ofArm.filter(({ night }) => isRecorded(nights, night)).length
  return { due, recorded, share: due === 0 ? null : recorded / due }
}

/** Pooled variance, a minus b; 0 where nothing can be compared. */
export function twoProportionZ(a: ArmRecording, b: ArmRecording): number {
  if (a.share === null || b.share === null) return 0
  const pooled = (a.recorded + b.recorded) / (a.due + b.due)
  const variance = pooled * (1 - pooled) * (1 / a.due + 1 / b.due)
  return variance === 0 ? 0 : (a.share - b.share) / Math.sqrt(variance)
}
