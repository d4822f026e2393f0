import { LEAST_MINUTES, type MinutesRange, MOST_MINUTES, type OutcomeProblem } from '@uncramp/stats'
import { randomisedSoFar } from '../plan.ts'
import { besideAsPlanned } from '../problem.ts'
import type { DrawnOrder } from '../record.ts'
import type { OutcomeCramp, OutcomeNight, OutcomeNights } from './nights.ts'

/** The outcomes beside the count, in the order they are told. */
export const SECOND_OUTCOMES = ['woken', 'minutes', 'pain'] as const
export type SecondOutcome = (typeof SECOND_OUTCOMES)[number]

/**
 * A diary against its schedule, as the model of one outcome wants it: nights from the first randomised one to
 * `asOfNight`, the treatment **as drawn**, washout nights in their place without an answer. So it is for the count.
 *
 * - `minutes` and `pain` are of the cramps that happened; a night without one has no answer. A length under a quarter of
 *   a minute is read as a quarter; over three hours the button was forgotten, and the length is unknown.
 * - `woken` on a night that is known to have had no cramp is false when nothing else was said.
 *
 * @param asOfNight night index of the latest night that is over
 */
export function toOutcomeProblem(
  trial: DrawnOrder,
  nights: OutcomeNights,
  outcome: SecondOutcome,
  asOfNight: number,
): OutcomeProblem {
  const rows = randomisedSoFar(trial, asOfNight)
  const doses = rows.map(({ plan }) => (plan.arm === 'treatment' ? 1 : 0))
  const used = rows.map(({ plan, night }) => (plan.washout ? undefined : nights[night]))
  const others = besideAsPlanned(rows.map(({ night }) => nights[night]))
  const shared = { nights: rows.length, doses, ...(others.length > 0 && { others }) }
  switch (outcome) {
    case 'minutes':
      return { outcome, ...shared, answers: used.map((night) => known(night?.cramps, minutesOf)) }
    case 'pain':
      return { outcome, ...shared, answers: used.map((night) => known(night?.cramps, ({ pain }) => pain)) }
    case 'woken':
      return { outcome, ...shared, answers: used.map(wokenOf) }
  }
}

function known<T>(cramps: readonly OutcomeCramp[] = [], answer: (cramp: OutcomeCramp) => T | null): readonly T[] {
  return cramps.map(answer).filter((value) => value !== null)
}

const ROUGH: Readonly<Record<NonNullable<OutcomeCramp['roughMinutes']>, MinutesRange>> = {
  'under-2': { from: null, to: 2 },
  '2-to-10': { from: 2, to: 10 },
  'over-10': { from: 10, to: null },
}

function minutesOf({ minutes, roughMinutes }: OutcomeCramp): number | MinutesRange | null {
  if (minutes === null) return roughMinutes === undefined ? null : ROUGH[roughMinutes]
  return minutes > MOST_MINUTES ? null : Math.max(LEAST_MINUTES, minutes)
}

function wokenOf(night: OutcomeNight | undefined): boolean | null {
  return night?.woken ?? (night?.count === 0 ? false : null)
}
