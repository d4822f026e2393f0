import * as v from 'valibot'
import type { Look } from './endings.ts'
import type { OutcomeLook } from './outcomes/monitor.ts'
import { SECOND_OUTCOMES } from './outcomes/problem.ts'
import { FIRST_LOOK_WEEK, LAST_LOOK_WEEK } from './protocol.ts'
import { firstSentence, type Refused } from './refused.ts'

const BROKEN = 'The weekly looks of this test cannot be read. Bring them in again from a saved copy.'
const whole = (least: number, most: number) =>
  v.pipe(v.number(BROKEN), v.integer(BROKEN), v.minValue(least, BROKEN), v.maxValue(most, BROKEN))
const chance = v.nullable(v.pipe(v.number(BROKEN), v.gtValue(0, BROKEN), v.ltValue(1, BROKEN)))
const week = whole(FIRST_LOOK_WEEK, LAST_LOOK_WEEK)

const EndingSchema = v.variant(
  'type',
  [
    v.strictObject({ type: v.literal('helps'), worthwhile: v.boolean(BROKEN) }, BROKEN),
    v.strictObject({ type: v.literal('nothing-worth-having') }, BROKEN),
    v.strictObject({ type: v.literal('makes-it-worse') }, BROKEN),
    v.strictObject(
      {
        type: v.literal('cannot-tell-yet'),
        leaning: v.picklist(['helps', 'worse', 'none'], BROKEN),
        because: v.picklist(['too-early', 'recording-differs', 'not-testable', 'undecided'], BROKEN),
      },
      BROKEN,
    ),
  ],
  BROKEN,
)

const LooksSchema: v.GenericSchema<unknown, readonly Look[]> = v.pipe(
  v.array(
    v.strictObject(
      {
        week,
        nightsUsed: whole(0, LAST_LOOK_WEEK * 7),
        ending: EndingSchema,
        probHelps: chance,
        probWorthwhile: chance,
      },
      BROKEN,
    ),
    BROKEN,
  ),
  v.check((looks) => new Set(looks.map((look) => look.week)).size === looks.length, BROKEN),
)

/** Reads stored looks, in any order, each week at most once. The sentence of a refusal can be shown as it is. */
export function parseLooks(input: unknown): { readonly type: 'read'; readonly looks: readonly Look[] } | Refused {
  const result = v.safeParse(LooksSchema, input)
  if (result.success) return { type: 'read', looks: result.output }
  return { type: 'refused', sentence: firstSentence(result.issues) }
}

const OutcomeLooksSchema: v.GenericSchema<unknown, readonly OutcomeLook[]> = v.pipe(
  v.array(
    v.strictObject(
      {
        outcome: v.picklist(SECOND_OUTCOMES, BROKEN),
        week,
        ending: EndingSchema,
        probBetter: chance,
        probWorthwhile: chance,
      },
      BROKEN,
    ),
    BROKEN,
  ),
  v.check((looks) => new Set(looks.map((look) => `${look.outcome} ${look.week}`)).size === looks.length, BROKEN),
)

/** Reads stored looks at the second outcomes, in any order, each week of each outcome at most once. */
export function parseOutcomeLooks(
  input: unknown,
): { readonly type: 'read'; readonly looks: readonly OutcomeLook[] } | Refused {
  const result = v.safeParse(OutcomeLooksSchema, input)
  if (result.success) return { type: 'read', looks: result.output }
  return { type: 'refused', sentence: firstSentence(result.issues) }
}
