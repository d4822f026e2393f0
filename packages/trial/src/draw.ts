import { ALGORITHM, drawCoins } from './algorithm.ts'
import { hashOf } from './hash.ts'
import { type Protocol, type ProtocolInput, parseProtocol } from './protocol.ts'
import type { Trial, TrialUnit } from './record.ts'

/**
 * Draws the order of a test, once: after the baseline, pairs of units, and in each pair a fair coin
 * says which arm comes first (so no arm runs longer than two units). Store the result whole.
 *
 * @param seed an unsigned 32-bit integer from a good source of chance; the same seed draws the same order.
 * @throws RangeError on a protocol or seed out of bounds: read forms with `parseProtocol` first.
 */
export function drawSchedule(protocol: ProtocolInput, seed: number): Trial {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) throw new RangeError(`not a 32-bit seed: ${seed}`)
  const read = parseProtocol(protocol)
  if (read.type === 'refused') throw new RangeError(read.sentence)
  const drawn = {
    version: 1,
    protocol: read.protocol,
    seed,
    algorithm: ALGORITHM,
    units: drawUnits(read.protocol, seed),
  } as const
  return deepFreeze({ ...drawn, hash: hashOf(drawn) })
}

export type Verification =
  | { readonly type: 'intact' }
  /** `order`: the seed draws another order. `hash`: something fixed before night 1 reads otherwise now. */
  | { readonly type: 'changed'; readonly what: 'order' | 'hash' }

/** Whether a stored test is still the one that was drawn: its seed redraws its order and its hash matches. */
export function verifyTrial(trial: Trial): Verification {
  const redrawn = drawUnits(trial.protocol, trial.seed)
  const sameOrder = redrawn.every((unit, i) => unit.arm === trial.units[i]?.arm)
  if (!sameOrder || redrawn.length !== trial.units.length) return { type: 'changed', what: 'order' }
  return hashOf(trial) === trial.hash ? { type: 'intact' } : { type: 'changed', what: 'hash' }
}

/** The order alone, for whoever keeps neither seed nor hash. */
export function drawUnits(protocol: Protocol, seed: number): readonly TrialUnit[] {
  return drawCoins(seed, protocol.pairs).flatMap((coin, pair) =>
    ([0, 1] as const).map((place) => ({
      pair,
      arm: coin === place ? 'treatment' : 'control',
      firstNight: protocol.baselineNights + (pair * 2 + place) * protocol.unitNights,
      nights: protocol.unitNights,
    })),
  )
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
