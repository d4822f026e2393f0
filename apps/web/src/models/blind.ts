import type { NightDate } from '@uncramp/diary'
import { isNightDate } from '@uncramp/diary'
import { packedId } from '@uncramp/trial'
import * as v from 'valibot'

/** Why a seal was opened before the end. */
export const OPEN_REASONS = ['unwell', 'doctor', 'mixed-up', 'other'] as const
export type OpenReason = (typeof OPEN_REASONS)[number]

const DateText = v.custom<NightDate>((value) => typeof value === 'string' && isNightDate(value))

const BlindSchema = v.strictObject({
  /** The day on which the helper said that all is packed; null: not yet. */
  packedOn: v.nullable(DateText),
  /** Opened before the end, with the first night of which she knew. */
  opened: v.nullable(v.strictObject({ from: DateText, reason: v.picklist(OPEN_REASONS) })),
  /** [pair] which of its bags she took for the real one, said before she saw a result; null: no idea. */
  guess: v.nullable(v.strictObject({ on: DateText, pairs: v.array(v.nullable(v.picklist(['first', 'second']))) })),
})

/**
 * A test of which a helper packs each part into a numbered bag, so that she does not know which is which. It stands
 * beside the drawn plan and never touches it.
 */
export type Blind = Readonly<v.InferOutput<typeof BlindSchema>>

export const NOT_PACKED: Blind = { packedOn: null, opened: null, guess: null }

/** null: not one this version can read. */
export function readBlind(stored: unknown): Blind | null {
  const read = v.safeParse(BlindSchema, stored)
  return read.success ? read.output : null
}

interface MayBeBlind {
  readonly blind?: Blind
}

/** She does not know yet which part is which, and no screen may tell. */
export const isSealed = ({ blind }: MayBeBlind): boolean =>
  blind !== undefined && blind.opened === null && blind.guess === null

/** Its helper has not packed yet, and so it waits. */
export const isToPack = (record: MayBeBlind): boolean => isSealed(record) && record.blind?.packedOn === null

/** Whether what is taken on a night comes out of a bag. */
export const isBagNight = ({ blind }: MayBeBlind, date: NightDate): boolean =>
  blind !== undefined && (blind.opened === null || date < blind.opened.from)

/** The id under which a night keeps whether what its test asks for was taken. */
export const takenId = (record: MayBeBlind, treatment: string, date: NightDate): string =>
  isBagNight(record, date) ? packedId(treatment) : treatment
