import * as v from 'valibot'
import { ALGORITHM } from './algorithm.ts'
import { type Protocol, ProtocolSchema, randomisedNights } from './protocol.ts'
import { firstSentence, type Refused } from './refused.ts'

export type Arm = 'treatment' | 'control'

/** One stretch of nights on one arm. */
export interface TrialUnit {
  /** Index of the pair, from 0. */
  readonly pair: number
  readonly arm: Arm
  /** Night index of its first night; 0 is the protocol's first night. */
  readonly firstNight: number
  readonly nights: number
}

/** A drawn test as plain JSON data, to be stored whole. Drawn once; nothing recorded later changes it. */
export interface Trial {
  readonly version: 1
  readonly protocol: Protocol
  /** Unsigned 32-bit integer: the only source of chance. */
  readonly seed: number
  /** How the seed became an order. */
  readonly algorithm: 'mt19937-lowest-bit-per-pair-1'
  /** In calendar order. */
  readonly units: readonly TrialUnit[]
  /** SHA-256, lower-case hex, over everything above. */
  readonly hash: string
}

const BROKEN = 'This test cannot be read: a part of it is missing or broken. Bring it in again from a saved copy.'
const NEWER = 'This test was made by a newer Uncramp. Update the app, then try again.'
const index = v.pipe(v.number(BROKEN), v.integer(BROKEN), v.minValue(0, BROKEN))

const UnitSchema = v.pipe(
  v.strictObject(
    {
      pair: index,
      arm: v.picklist(['treatment', 'control'], BROKEN),
      firstNight: index,
      nights: index,
    },
    BROKEN,
  ),
  v.readonly(),
)
const TrialSchema: v.GenericSchema<unknown, Trial> = v.pipe(
  v.strictObject(
    {
      version: v.literal(1, NEWER),
      protocol: ProtocolSchema,
      seed: v.pipe(index, v.maxValue(0xffffffff, BROKEN)),
      algorithm: v.literal(ALGORITHM, NEWER),
      units: v.pipe(v.array(UnitSchema, BROKEN), v.readonly()),
      hash: v.pipe(v.string(BROKEN), v.regex(/^[0-9a-f]{64}$/, BROKEN)),
    },
    BROKEN,
  ),
  v.check((trial) => followsLayout(trial), BROKEN),
  v.readonly(),
)
/** What reading nights needs of a test: its protocol and its order, whoever drew it. */
export type DrawnOrder = Pick<Trial, 'protocol' | 'units'>

/**
 * Reads a stored test. Checks its form, so that nothing later can stumble; whether it is still the
 * test that was drawn is for `verifyTrial`.
 */
export function parseTrial(input: unknown): { readonly type: 'read'; readonly trial: Trial } | Refused {
  const result = v.safeParse(TrialSchema, input)
  if (result.success) return { type: 'read', trial: result.output }
  return { type: 'refused', sentence: firstSentence(result.issues) }
}

function followsLayout({ protocol, units }: DrawnOrder): boolean {
  const { baselineNights, unitNights } = protocol
  return (
    units.length * unitNights === randomisedNights(protocol) &&
    units.every(
      (unit, i) =>
        unit.pair === Math.floor(i / 2) &&
        unit.firstNight === baselineNights + i * unitNights &&
        unit.nights === unitNights &&
        (i % 2 === 0 || unit.arm !== units[i - 1]?.arm),
    )
  )
}
