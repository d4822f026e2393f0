import { type Protocol, randomisedNights } from './protocol.ts'
import type { Arm, DrawnOrder } from './record.ts'

/** A night inside a unit. */
export interface RandomisedNight {
  readonly phase: 'randomised'
  readonly arm: Arm
  /** The night is left out of the analysis: the body is settling in. */
  readonly washout: boolean
  /** Index into the trial's units, from 0. */
  readonly unit: number
  /** Index of the pair, from 0. */
  readonly pair: number
  /** Week counted from the first randomised night, from 1. */
  readonly weekOfTrial: number
}

/** What the schedule says of one night. */
export type NightPlan =
  | { readonly phase: 'before' }
  | { readonly phase: 'baseline' }
  | RandomisedNight
  | { readonly phase: 'after' }

/**
 * The plan of one night.
 *
 * @param nightIndex whole nights from the protocol's first night, which is 0; may be negative.
 * @throws RangeError when it is not a whole number.
 */
export function planFor(trial: DrawnOrder, nightIndex: number): NightPlan {
  if (!Number.isInteger(nightIndex)) throw new RangeError(`not a night index: ${nightIndex}`)
  const { baselineNights, unitNights, washoutNights } = trial.protocol
  if (nightIndex < 0) return { phase: 'before' }
  if (nightIndex < baselineNights) return { phase: 'baseline' }
  const sinceStart = nightIndex - baselineNights
  const unit = Math.floor(sinceStart / unitNights)
  const drawn = trial.units[unit]
  if (drawn === undefined) return { phase: 'after' }
  const washout = nightIndex - drawn.firstNight < washoutNights
  return {
    phase: 'randomised',
    arm: drawn.arm,
    washout,
    unit,
    pair: drawn.pair,
    weekOfTrial: Math.floor(sinceStart / 7) + 1,
  }
}

/** Night index of the last randomised night. */
export function lastNight(protocol: Protocol): number {
  return protocol.baselineNights + randomisedNights(protocol) - 1
}

/** A night inside a unit, and its night index. */
export interface NightInUnit {
  readonly night: number
  readonly plan: RandomisedNight
}

/** The randomised nights up to and including `asOfNight`, in order. */
export function randomisedSoFar(trial: DrawnOrder, asOfNight: number): readonly NightInUnit[] {
  const last = Math.min(asOfNight, lastNight(trial.protocol))
  const nights: NightInUnit[] = []
  for (let night = trial.protocol.baselineNights; night <= last; night++) {
    const plan = planFor(trial, night)
    if (plan.phase === 'randomised') nights.push({ night, plan })
  }
  return nights
}
