import { addNights, type Cramp, type NightDate, nightOf, toNightDate } from '@uncramp/diary'
import type { Clock } from '../clock.ts'

/** Before this hour the night is still going on. */
const NIGHT_OVER_HOUR = 4
/** Before this hour of her own day, in which she rises at seven, a cramp may still be one in bed. */
const SURELY_UP_HOUR = 9
/** From here on a cramp belongs to the coming night. */
const EVENING_HOUR = 18
const DARK_FROM = 21
const DARK_TO = 7

export const hourOf = (local: string): number => Number(local.slice(11, 13))

const HOUR_MS = 3_600_000

/**
 * The wall clock of her own day: what it would show if she rose at seven. Nights are told by it, so that who sleeps by
 * day has a night a day as well. A sleep from 8:00 to 16:00 is the night of that date.
 */
export const ownTime = (clock: Clock, at = clock.now()): string => clock.local(at - clock.hoursLater() * HOUR_MS)

const ownDate = (clock: Clock): NightDate => toNightDate(ownTime(clock).slice(0, 10))
const ownHour = (clock: Clock): number => hourOf(ownTime(clock))

/** Whether a moment is by day, when the latest night is over and may have been checked already. */
export function isAfterNight(clock: Clock, at?: number): boolean {
  const hour = hourOf(ownTime(clock, at))
  return hour >= NIGHT_OVER_HOUR && hour < EVENING_HOUR
}

/** A cramp of the day after the night, by the wall clock where it began: no part of the night's count. */
export function wasByDay(clock: Clock, { start }: Cramp): boolean {
  if (start === null) return false
  const hour = (hourOf(start) - clock.hoursLater() + 24) % 24
  return hour >= SURELY_UP_HOUR && hour < EVENING_HOUR
}

/** The latest night is over: it may be asked about. */
export const isNightOver = (clock: Clock): boolean => ownHour(clock) >= NIGHT_OVER_HOUR

/** From six in the evening until the night is over. */
export function isEvening(clock: Clock): boolean {
  const hour = ownHour(clock)
  return hour >= EVENING_HOUR || hour < NIGHT_OVER_HOUR
}

export const isDark = (clock: Clock): boolean => {
  const hour = ownHour(clock)
  return hour >= DARK_FROM || hour < DARK_TO
}

/** The date on the calendar. */
export const today = (clock: Clock): NightDate => toNightDate(clock.local().slice(0, 10))

/** The latest night that is over, by the morning it ended on. */
export function lastNightOver(clock: Clock): NightDate {
  const date = ownDate(clock)
  return isNightOver(clock) ? date : addNights(date, -1)
}

/** The night a cramp starting at a moment belongs to: now, unless told. */
export const nightNow = (clock: Clock, at?: number): NightDate => nightOf(ownTime(clock, at))

/** The first night that has not begun: at two in the morning one is going on. */
export function nextToBegin(clock: Clock): NightDate {
  return addNights(comingNight(clock), isNightOver(clock) ? 0 : 1)
}

/** The night that an evening plan made now is for. */
export function comingNight(clock: Clock): NightDate {
  return addNights(lastNightOver(clock), 1)
}
