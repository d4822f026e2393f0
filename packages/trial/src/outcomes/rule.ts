import type { OutcomeReading } from '@uncramp/stats'
import type { Ending } from '../endings.ts'
import { stillOpen } from '../looks.ts'
import type { UnitNights } from '../protocol.ts'
import { leaningOf, NOTHING_UP_TO } from '../verdict.ts'
import type { SecondOutcome } from './problem.ts'

/**
 * The rule for more than one outcome.
 *
 * 1. The count of cramps is the outcome of a test. Its ending alone is **the verdict**, by its own rule, whatever the
 *    others say; nothing here shortens or lengthens its way.
 * 2. Being woken, minutes and pain are named in advance, by this list, for every test. No other outcome has an ending.
 * 3. They are read at the looks of the verdict, each with the four endings of the verdict, the first reached final.
 *    They go on after the verdict, to the last look of the schedule.
 * 4. They share one error of 5 in 100: each is given a third (Bonferroni), so that a treatment that changes none of
 *    them is called better on **any** of them in at most 5 of 100 tests, and worse on any in at most 5.
 *
 * Thirds rather than Holm's steps, because the ending of one outcome then never hangs on what was written down of
 * another. The bars are set by simulation for 1.5 in 100 an outcome, and confirmed on other people in four kinds (2.65 and
 * 7 cramps a week, units of 1 and 7 nights) whose treatment changes nothing: docs/calibration.md.
 *
 * Units of 2 and 14 nights were not simulated: they take the bar of 1 night, and one above that of 7.
 *
 * [outcome][unit] P(effect < 0) that says "helps"; its mirror says "makes it worse".
 */
export const BETTER_FROM: Readonly<Record<SecondOutcome, Readonly<Record<UnitNights, number>>>> = {
  woken: { 1: 0.9945, 2: 0.9945, 7: 0.995, 14: 0.996 },
  minutes: { 1: 0.996, 2: 0.996, 7: 0.9975, 14: 0.998 },
  pain: { 1: 0.997, 2: 0.997, 7: 0.998, 14: 0.9985 },
}

/** The ending one look at a second outcome reaches. */
export function outcomeEndingOf(reading: OutcomeReading, outcome: SecondOutcome, unitNights: UnitNights): Ending {
  if (reading.type === 'not-testable') return stillOpen('not-testable')
  const { probBetter, probWorthwhile, probWorse } = reading
  const bar = BETTER_FROM[outcome][unitNights]
  if (probBetter >= bar) return { type: 'helps', worthwhile: probWorthwhile >= 0.5 }
  if (probWorse >= bar) return { type: 'makes-it-worse' }
  if (probWorthwhile <= NOTHING_UP_TO) return { type: 'nothing-worth-having' }
  return { type: 'cannot-tell-yet', leaning: leaningOf(probBetter), because: 'undecided' }
}
