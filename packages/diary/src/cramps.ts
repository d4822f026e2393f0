import { diffMinutes, fromString } from 'temporal-polyfill/fns/Instant'
import type { Edit } from './edits.ts'
import { type NightDate, nightOf } from './nightDate.ts'
import { type Cramp, MAX_COUNT, type Night, type RoughMinutes } from './records.ts'

/** Longest a cramp can be recorded, in minutes. One left running beyond it ended at a time nobody knows. */
const LONGEST = 1440

/** A night of which nothing is known yet. */
export function emptyNight(date: NightDate): Night {
  return { date, count: null, sleepLost: null, exposures: {}, taken: {} }
}

/**
 * A cramp that starts now. `at` is an ISO 8601 instant with the wall clock's own offset; `night` tells another night than
 * that clock would, for a person who sleeps by day.
 */
export function startCramp(id: string, at: string, night = nightOf(at)): Cramp {
  const unknown = { minutes: null, muscle: null, side: null, pain: null }
  return { id, night, start: at, ...unknown, state: 'running' }
}

/**
 * The cramp, over since `at`. Its minutes are unknown when its start is, when the clock went backwards, or after a day.
 * @param at ISO 8601 instant with offset
 */
export function endCramp(cramp: Cramp, at: string): Cramp {
  return { ...cramp, minutes: cramp.start === null ? null : minutesBetween(cramp.start, at), state: 'over' }
}

/** Minutes by the clock, a rough answer given afterwards, or null: not known. */
export type Lasted = number | RoughMinutes | null

/** The cramp, over, with how long it lasted. A rough answer stays rough: no minutes are made up for it. */
export function withLength(cramp: Cramp, lasted: Lasted): Cramp {
  const { roughMinutes: _before, ...rest } = cramp
  if (typeof lasted !== 'string') return { ...rest, minutes: lasted, state: 'over' }
  return { ...rest, minutes: null, roughMinutes: lasted, state: 'over' }
}

function minutesBetween(start: string, end: string): number | null {
  const minutes = diffMinutes(fromString(start), fromString(end))
  return minutes >= 0 && minutes <= LONGEST ? minutes : null
}

/**
 * The night, its confirmed count raised to the number of its cramps; a running one counts. A night nobody has checked
 * stays unknown: a cramp logged at 3 am does not say how many more there were.
 */
export function nightWithCramps(night: Night, cramps: readonly Cramp[]): Night {
  const recorded = Math.min(crampsOf(night.date, cramps), MAX_COUNT)
  return night.count !== null && recorded > night.count ? { ...night, count: recorded } : night
}

/**
 * Saves a new or changed cramp. A new one raises a count that was confirmed before, as it was missed then; an unknown
 * count stays unknown. To move a cramp to another night, remove it from the first one before.
 *
 * @param night the cramp's night; `undefined` when nothing of it is recorded
 * @param cramps cramps already recorded, of that night or of all
 */
export function addCramp(cramp: Cramp, night: Night | undefined, cramps: readonly Cramp[]): readonly Edit[] {
  const save: Edit = { type: 'put-cramp', cramp }
  const isNew = cramps.every(({ id }) => id !== cramp.id)
  if (night === undefined || !isNew) return [save]
  const after = nightWithCramps(night, [...cramps, cramp])
  return after === night ? [save] : [save, { type: 'put-night', night: after }]
}

/**
 * Deletes a cramp. A confirmed count that was the number of cramps follows; a higher one is what the person said, and
 * stays. With the last cramp gone the count is unknown, not zero: nobody said there were none. A cramp that is not recorded
 * any more takes nothing of its night along.
 */
export function removeCramp(cramp: Cramp, night: Night | undefined, cramps: readonly Cramp[]): readonly Edit[] {
  const remove: Edit = { type: 'delete-cramp', id: cramp.id }
  const recorded = crampsOf(cramp.night, cramps)
  const isGone = cramps.every(({ id }) => id !== cramp.id)
  if (isGone || night === undefined || night.count !== recorded) return [remove]
  const left = { ...night, count: recorded > 1 ? recorded - 1 : null }
  if (!isEmpty(left)) return [remove, { type: 'put-night', night: left }]
  return [remove, { type: 'delete-night', date: night.date }]
}

export type CountCheck =
  | { readonly type: 'agrees' }
  /** The screen asks: were there really fewer? Then the cramps have to go. */
  | { readonly type: 'fewer-than-cramps'; readonly count: number; readonly cramps: number }

/**
 * Whether a count the person gives agrees with the cramps recorded for that night: "none" does not when there is one.
 *
 * @param confirmed the count the night has; cramps beyond it were logged by day, after the night was checked
 */
export function checkCount(
  count: number | null,
  date: NightDate,
  cramps: readonly Cramp[],
  confirmed: number | null = null,
): CountCheck {
  const recorded = crampsOf(date, cramps)
  if (count === null || count >= Math.min(recorded, confirmed ?? recorded)) return { type: 'agrees' }
  return { type: 'fewer-than-cramps', count, cramps: recorded }
}

function crampsOf(date: NightDate, cramps: readonly Cramp[]): number {
  return cramps.filter(({ night }) => night === date).length
}

function isEmpty({ count, sleepLost, exposures, taken }: Night): boolean {
  return count === null && sleepLost === null && Object.keys(exposures).length + Object.keys(taken).length === 0
}
