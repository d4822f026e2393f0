import { readTreatments } from '@uncramp/stats'
import type { Ending, Look } from './endings.ts'
import { canLook, lookAt, lookNight, lookWeeks, type ReadTreatments, stillOpen } from './looks.ts'
import type { TrialNights } from './nights.ts'
import type { DrawnOrder } from './record.ts'

export interface Monitoring {
  /** Looks newly due, in order: add them to those stored. Empty once an ending is reached. */
  readonly newLooks: readonly Look[]
  /** The first ending reached, else what the latest look says, else "cannot tell yet: too early". */
  readonly ending: Ending
}

/**
 * Makes the weekly looks that are due and says where the test stands. Each week's look is made once, on the
 * nights up to the end of that week, so looking in daily or once at the end gives the same looks. The first
 * ending reached is final, and a stored look is never made again, whatever is edited in the diary later.
 *
 * A look is due when its week is over with four complete pairs, the last night recorded or given one more night
 * to be, and something recorded since the week before. So a clock set wrong for a day uses up no looks.
 *
 * @param looksSoFar looks stored from earlier calls.
 * @param asOfNight night index of the latest night that is over.
 */
export function monitor(
  trial: DrawnOrder,
  nights: TrialNights,
  looksSoFar: readonly Look[],
  asOfNight: number,
  read: ReadTreatments = readTreatments,
): Monitoring {
  const looks = [...looksSoFar].sort((a, b) => a.week - b.week)
  const newLooks: Look[] = []
  for (const week of weeksDue(trial, nights, looks.at(-1)?.week ?? 0, asOfNight)) {
    if ([...looks, ...newLooks].some(isFinal)) break
    newLooks.push(lookAt(trial, nights, week, read))
  }
  return { newLooks, ending: standingAfter([...looks, ...newLooks]) }
}

/** Weeks after `lastMade` whose look is due. */
export function weeksDue(
  trial: DrawnOrder,
  nights: TrialNights,
  lastMade: number,
  asOfNight: number,
): readonly number[] {
  const lastRecorded = nights.findLastIndex((night, i) => i <= asOfNight && night.count !== null)
  return lookWeeks(trial).filter((week) => {
    const last = lookNight(trial, week)
    const over = asOfNight > last || (asOfNight === last && lastRecorded === last)
    const news = lastRecorded > lookNight(trial, week - 1)
    return week > lastMade && over && news && canLook(trial, nights, week)
  })
}

function isFinal(look: Look): boolean {
  return look.ending.type !== 'cannot-tell-yet'
}

function standingAfter(looks: readonly Look[]): Ending {
  return (looks.find(isFinal) ?? looks.at(-1))?.ending ?? stillOpen('too-early')
}
