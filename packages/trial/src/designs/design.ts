import * as v from 'valibot'
import { firstSentence, type Refused } from '../refused.ts'

const BROKEN = 'The design of this test cannot be read: a part of it is missing or broken.'
const whole = (least: number, most: number) =>
  v.pipe(v.number(BROKEN), v.integer(BROKEN), v.minValue(least, BROKEN), v.maxValue(most, BROKEN))

/** A year of nightly units. */
const MOST_UNITS = 366
const MOST_TREATMENTS = 5
/** Counting the orders of a larger block would take too long. */
const MOST_STATES = 1_000_000

const BlockSchema = v.variant(
  'type',
  [
    /** So many units of each arm, in any order: [control, treatment 1, treatment 2 ...]. */
    v.strictObject(
      {
        type: v.literal('permuted'),
        perArm: v.pipe(v.array(whole(0, MOST_UNITS), BROKEN), v.minLength(2, BROKEN), v.readonly()),
      },
      BROKEN,
    ),
    /** So many units, each drawn by itself, every arm equally likely. */
    v.strictObject({ type: v.literal('free'), units: whole(1, MOST_UNITS) }, BROKEN),
  ],
  BROKEN,
)
export type DesignBlock = v.InferOutput<typeof BlockSchema>

export const DesignSchema = v.pipe(
  v.strictObject(
    {
      /** Treatments tested beside the control, 1 to 5. Arm 0 is the control, arm k the k-th treatment. */
      treatments: whole(1, MOST_TREATMENTS),
      /** In calendar order. */
      blocks: v.pipe(v.array(BlockSchema, BROKEN), v.minLength(1, BROKEN), v.readonly()),
      /** Most units of one arm in a row, over the whole schedule; `null`: no limit. */
      longestRun: v.nullable(whole(1, MOST_UNITS)),
      unitNights: whole(1, 28),
      baselineNights: whole(0, 84),
      /** First nights of EVERY unit, so that the nights used do not depend on the order drawn. */
      washoutNights: whole(0, 27),
    },
    BROKEN,
  ),
  v.check((design) => design.washoutNights < design.unitNights, 'Every part of the test needs a night that counts.'),
  v.check(
    (design) => unitsOf(design) <= MOST_UNITS && unitsOf(design) >= 2,
    `A test needs 2 to ${MOST_UNITS} parts that are drawn.`,
  ),
  v.check(
    ({ blocks, treatments }) =>
      blocks.every((block) => block.type === 'free' || block.perArm.length === treatments + 1),
    'Each block of the design must say how many parts every arm gets.',
  ),
  v.check((design) => states(design) <= MOST_STATES, 'The blocks of the design are too long. Make them shorter.'),
  v.readonly(),
)

/**
 * What orders a schedule can have. Every order of units that meets the rules is equally likely: blocks with their
 * numbers of units, and no run of one arm longer than allowed, as if orders were drawn until one meets them.
 *
 * Randomised pairs are blocks of `perArm: [1, 1]`; permuted blocks of three arms, `perArm: [1, 1, 1]`.
 */
export type Design = v.InferOutput<typeof DesignSchema>

/** Reads a design from a form or a file. The sentence of a refusal can be shown as it is. */
export function parseDesign(input: unknown): { readonly type: 'read'; readonly design: Design } | Refused {
  const result = v.safeParse(DesignSchema, input)
  if (result.success) return { type: 'read', design: result.output }
  return { type: 'refused', sentence: firstSentence(result.issues) }
}

/** Units in one block. */
export function blockUnits(block: DesignBlock): number {
  return block.type === 'free' ? block.units : block.perArm.reduce((sum, units) => sum + units, 0)
}

/** Units in the whole schedule. */
export function unitsOf({ blocks }: { readonly blocks: readonly DesignBlock[] }): number {
  return blocks.reduce((sum, block) => sum + blockUnits(block), 0)
}

/** Night index of the first night of a unit. */
export function unitFirstNight({ baselineNights, unitNights }: Design, unit: number): number {
  return baselineNights + unit * unitNights
}

interface Rules {
  readonly treatments: number
  readonly blocks: readonly DesignBlock[]
  readonly longestRun: number | null
}

/** At most so many different pasts matter to what may be drawn next. */
function states(design: Rules): number {
  const runs = design.longestRun === null ? 1 : (design.treatments + 1) * design.longestRun
  const within = (block: DesignBlock) =>
    block.type === 'free' ? block.units : block.perArm.reduce((product, units) => product * (units + 1), 1)
  return runs * design.blocks.reduce((sum, block) => sum + within(block), 0)
}
