import * as v from 'valibot'
import { isCalendarDate } from './calendarDate.ts'
import type { Refused } from './refused.ts'
import { firstSentence } from './refused.ts'

export const UNIT_NIGHTS = [1, 2, 7, 14] as const
/** Nights a person uses one arm before it may change. */
export type UnitNights = (typeof UNIT_NIGHTS)[number]

/** A verdict asks for this many complete pairs and this many weeks, so a shorter schedule could never end. */
export const LEAST_PAIRS = 4
export const FIRST_LOOK_WEEK = 8
/** The false-alarm rate was simulated up to this week; nights after it could not be used. */
export const LAST_LOOK_WEEK = 26

const wholeNumber = (what: string, least: number, most: number) => {
  const sentence = `${what} must be a whole number from ${least} to ${most}.`
  return v.pipe(v.number(sentence), v.integer(sentence), v.minValue(least, sentence), v.maxValue(most, sentence))
}

const PRIOR_SENTENCE = 'What trials say must be a mean from -3 to 3 and a spread from 0.05 to 3, on the log scale.'
const LINE_SENTENCE = 'The line for a worthwhile effect must be a rate ratio from 0.1 to 0.95, such as 0.75.'

/** Everything a person fixes before night 1. Nights and pairs are whole numbers. */
export interface Protocol {
  /** Id of the treatment under test; the control arm is "usual nights". */
  readonly treatment: string
  readonly unitNights: UnitNights
  /** Pairs of units, one on each arm. */
  readonly pairs: number
  /** Nights before the first unit. */
  readonly baselineNights: number
  /** First nights of EVERY unit, so that the nights used do not depend on the order drawn. */
  readonly washoutNights: number
  /** Calendar date of night index 0. Kept for the reader; nothing here computes with it. */
  readonly firstNight: string
  /** Rate ratio below which the effect is worth having. Fixed beforehand, so no later look can move it. */
  readonly worthwhileRatio: number
  /**
   * What published trials say, on the natural logarithm of the rate ratio, as it stood before night 1. It is shown
   * beside the person's own nights, and no verdict reads it. Absent where nothing was known, or from an older version.
   */
  readonly evidencePrior?: NormalPrior | undefined
}

/** Normal, on the natural logarithm of the rate ratio. */
export interface NormalPrior {
  readonly mean: number
  readonly sd: number
}

/** A protocol as an app writes it: `worthwhileRatio` may be left out and is then 0.75. */
export interface ProtocolInput extends Omit<Protocol, 'worthwhileRatio'> {
  readonly worthwhileRatio?: number | undefined
}

export const ProtocolSchema: v.GenericSchema<ProtocolInput, Protocol> = v.pipe(
  v.strictObject(
    {
      treatment: v.pipe(
        v.string('The test has no treatment. Choose one.'),
        v.minLength(1, 'The test has no treatment. Choose one.'),
        v.maxLength(100, 'The name of the treatment is too long. Use at most 100 letters.'),
      ),
      unitNights: v.picklist(UNIT_NIGHTS, 'The parts of a test must be 1, 2, 7 or 14 nights long.'),
      pairs: wholeNumber('The number of pairs', LEAST_PAIRS, 91),
      baselineNights: wholeNumber('The number of nights before the first part', 0, 84),
      washoutNights: wholeNumber('The number of nights left out at the start of a part', 0, 13),
      firstNight: v.custom<string>(isCalendarDate, 'The first night must be a real date such as 2026-04-02.'),
      worthwhileRatio: v.optional(
        v.pipe(v.number(LINE_SENTENCE), v.minValue(0.1, LINE_SENTENCE), v.maxValue(0.95, LINE_SENTENCE)),
        0.75,
      ),
      evidencePrior: v.optional(
        v.strictObject(
          {
            mean: v.pipe(v.number(PRIOR_SENTENCE), v.minValue(-3, PRIOR_SENTENCE), v.maxValue(3, PRIOR_SENTENCE)),
            sd: v.pipe(v.number(PRIOR_SENTENCE), v.minValue(0.05, PRIOR_SENTENCE), v.maxValue(3, PRIOR_SENTENCE)),
          },
          PRIOR_SENTENCE,
        ),
      ),
    },
    'The plan of the test is not complete, or holds something unknown. Make the test again.',
  ),
  v.check(
    (protocol) => protocol.washoutNights < protocol.unitNights,
    'Every part needs a night that counts. Leave out fewer nights, or make the parts longer.',
  ),
  v.check(
    (protocol) => randomisedNights(protocol) >= FIRST_LOOK_WEEK * 7,
    `A test needs at least ${FIRST_LOOK_WEEK * 7} nights after the start, or it can never answer. Add pairs.`,
  ),
  v.check(
    (protocol) => randomisedNights(protocol) <= LAST_LOOK_WEEK * 7,
    `A test lasts at most ${LAST_LOOK_WEEK} weeks (${LAST_LOOK_WEEK * 7} nights) after the start. Take fewer pairs.`,
  ),
  v.readonly(),
)

/** Nights in all units together, washout nights included. */
export function randomisedNights({
  pairs,
  unitNights,
}: {
  readonly pairs: number
  readonly unitNights: number
}): number {
  return pairs * 2 * unitNights
}

/** Reads a protocol from a form or a file. The sentence of a refusal can be shown as it is. */
export function parseProtocol(input: unknown): { readonly type: 'read'; readonly protocol: Protocol } | Refused {
  const result = v.safeParse(ProtocolSchema, input)
  if (result.success) return { type: 'read', protocol: result.output }
  return { type: 'refused', sentence: firstSentence(result.issues) }
}
