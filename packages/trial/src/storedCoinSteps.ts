import * as v from 'valibot'
import type { CoinStep } from './coin.ts'
import { firstSentence, type Refused } from './refused.ts'

const BROKEN = 'The coin test of this test cannot be read. Bring it in again from a saved copy.'
const factor = v.pipe(v.number(BROKEN), v.finite(BROKEN), v.gtValue(0, BROKEN))
const count = v.pipe(v.number(BROKEN), v.integer(BROKEN), v.minValue(0, BROKEN))

const StepsSchema: v.GenericSchema<unknown, readonly CoinStep[]> = v.array(
  v.strictObject({ counts: v.array(v.nullable(count), BROKEN), helps: factor, worse: factor }, BROKEN),
  BROKEN,
)

/** Reads stored steps of a coin test, in order. The sentence of a refusal can be shown as it is. */
export function parseCoinSteps(
  input: unknown,
): { readonly type: 'read'; readonly steps: readonly CoinStep[] } | Refused {
  const result = v.safeParse(StepsSchema, input)
  if (result.success) return { type: 'read', steps: result.output }
  return { type: 'refused', sentence: firstSentence(result.issues) }
}
