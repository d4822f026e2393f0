import * as v from 'valibot'
import { canonicalHash } from '../hash.ts'
import { firstSentence, type Refused } from '../refused.ts'
import { type Design, DesignSchema, parseDesign, unitsOf } from './design.ts'
import { drawOrder, ORDER_ALGORITHM } from './drawOrder.ts'
import type { ArmOrder } from './orders.ts'

/** What reading nights needs of a drawn schedule: what could have been drawn, and what was. */
export interface DesignedOrder {
  readonly design: Design
  /** [unit] 0 control, k the k-th treatment. */
  readonly arms: ArmOrder
}

const BROKEN =
  'This drawn design cannot be read: a part of it is missing or broken. Bring it in again from a saved copy.'
const NEWER = 'This design was drawn by a newer Uncramp. Update the app, then try again.'
const whole = (most: number) =>
  v.pipe(v.number(BROKEN), v.integer(BROKEN), v.minValue(0, BROKEN), v.maxValue(most, BROKEN))

const DrawnDesignSchema = v.pipe(
  v.strictObject(
    {
      design: DesignSchema,
      /** Unsigned 32-bit integer: the only source of chance. */
      seed: whole(0xffffffff),
      algorithm: v.literal(ORDER_ALGORITHM, NEWER),
      arms: v.pipe(v.array(whole(5), BROKEN), v.readonly()),
      /** SHA-256, lower-case hex, over everything above. */
      hash: v.pipe(v.string(BROKEN), v.regex(/^[0-9a-f]{64}$/, BROKEN)),
    },
    BROKEN,
  ),
  v.check(({ design, arms }) => arms.length === unitsOf(design), BROKEN),
  v.readonly(),
)
/** A drawn order as plain JSON data, to be stored whole. Drawn once; nothing recorded later changes it. */
export type DrawnDesign = v.InferOutput<typeof DrawnDesignSchema>

/**
 * Draws one of the orders of a design, each equally likely, once. Store the result whole.
 *
 * @param seed an unsigned 32-bit integer from a good source of chance; the same seed draws the same order.
 * @throws RangeError on a design or seed out of bounds, or rules that no order meets
 */
export function drawDesign(design: Design, seed: number): DrawnDesign {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) throw new RangeError(`not a 32-bit seed: ${seed}`)
  const read = parseDesign(design)
  if (read.type === 'refused') throw new RangeError(read.sentence)
  const drawn = { design: read.design, seed, algorithm: ORDER_ALGORITHM, arms: drawOrder(read.design, seed) } as const
  return { ...drawn, hash: canonicalHash(drawn) }
}

/** Whether a stored order is still the one that was drawn: its seed redraws it and its hash matches. */
export function verifyDesign({ hash, ...drawn }: DrawnDesign): 'intact' | 'order-changed' | 'hash-changed' {
  const redrawn = drawOrder(drawn.design, drawn.seed)
  if (redrawn.some((arm, unit) => arm !== drawn.arms[unit])) return 'order-changed'
  return canonicalHash(drawn) === hash ? 'intact' : 'hash-changed'
}

/** Reads a stored order. Checks its form; whether it is still the one drawn is for `verifyDesign`. */
export function parseDrawnDesign(input: unknown): { readonly type: 'read'; readonly drawn: DrawnDesign } | Refused {
  const result = v.safeParse(DrawnDesignSchema, input)
  if (result.success) return { type: 'read', drawn: result.output }
  return { type: 'refused', sentence: firstSentence(result.issues) }
}
