import { coarseReader, rampedDoses, simulateNights, type UntreatedPerson } from '@uncramp/stats'
import { drawUnits } from '../draw.ts'
import type { Ending } from '../endings.ts'
import type { ReadTreatments } from '../looks.ts'
import { monitor } from '../monitor.ts'
import { lastNight } from '../plan.ts'
import type { Protocol } from '../protocol.ts'
import type { TrialUnit } from '../record.ts'

/** What the treatment truly does, which in life nobody knows. */
export interface TrueEffect {
  /** Rate ratio of nights with all of it present; 0.5 halves the cramps, 1 does nothing. */
  readonly ratio: number
  /** Time constants in nights, as in `rampedDoses`. 0 for what works the same night. */
  readonly onset: number
  readonly offset: number
}

/** The only sources of chance: unsigned 32-bit integers, one for the order and another for the nights. */
export interface TrialSeeds {
  readonly order: number
  readonly nights: number
}

/** How a simulated test ended. */
export interface TrialEnd {
  readonly type: Ending['type']
  /** Week of the look that ended it; of the last look when it cannot tell. */
  readonly week: number
}

/**
 * One person's whole test: her order drawn as in life, her nights simulated, then the weekly looks of the product's own
 * rule until the first ending. A dose is given exactly as drawn.
 */
export function simulateTrial(
  protocol: Protocol,
  person: UntreatedPerson,
  { ratio, onset, offset }: TrueEffect,
  seeds: TrialSeeds,
  read: ReadTreatments = coarseReader(),
): TrialEnd {
  const order = { protocol, units: drawUnits(protocol, seeds.order) }
  const doses = rampedDoses(dosesGiven(order.units, protocol), { onset, offset })
  const treatments = doses.map((dose) => [dose])
  const { counts } = simulateNights({
    ...person,
    seed: seeds.nights,
    nights: doses.length,
    treatments,
    ratios: [ratio],
  })
  const nights = counts.map((count) => ({ count, taken: null }))
  const { newLooks, ending } = monitor(order, nights, [], lastNight(protocol) + 1, read)
  return { type: ending.type, week: newLooks.at(-1)?.week ?? 0 }
}

/** [night] 1 on nights drawn for the treatment, 0 on others. */
export function dosesGiven(units: readonly TrialUnit[], { baselineNights }: Protocol): readonly number[] {
  const given = units.flatMap(({ arm, nights }) => Array.from({ length: nights }, () => (arm === 'treatment' ? 1 : 0)))
  return [...Array.from({ length: baselineNights }, () => 0), ...given]
}
