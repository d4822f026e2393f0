import type { UntreatedPerson } from '@uncramp/stats'
import { LAST_LOOK_WEEK, type Protocol, parseProtocol, type UnitNights } from '../protocol.ts'
import type { TrueEffect } from './simulatedTrial.ts'

/** One test somebody thinks of making, before day 1. */
export interface PlanQuestion {
  /** Who she may be, each as likely: one person of a stated rate, or `peopleLike` her diary. 1 or more. */
  readonly people: readonly UntreatedPerson[]
  readonly unitNights: UnitNights
  /** Nights left out at the start of every unit, fewer than a unit has. */
  readonly washoutNights: number
  readonly effect: TrueEffect
}

const SIMULATED = {
  treatment: 'simulated',
  baselineNights: 0,
  firstNight: '2000-01-01',
  worthwhileRatio: 0.75,
} as const

/**
 * The longest test of a unit length: as many pairs as fit in 26 weeks. Weeks count from its first night, which has no
 * baseline before it.
 *
 * @throws RangeError when washout leaves no night of a unit
 */
export function longestProtocol({ unitNights, washoutNights }: Omit<PlanQuestion, 'people' | 'effect'>): Protocol {
  const pairs = Math.floor((LAST_LOOK_WEEK * 7) / (2 * unitNights))
  const read = parseProtocol({ ...SIMULATED, unitNights, washoutNights, pairs })
  if (read.type === 'refused') throw new RangeError(read.sentence)
  return read.protocol
}
