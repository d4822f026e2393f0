import { addNights, type NightDate, nightOf, toNightDate } from '@uncramp/diary'
import type { Clock } from '../clock.ts'

/** Before this hour the night is still going on. */
export const NIGHT_OVER_HOUR = 4
/** From here on a cramp belongs to the coming night. */
const EVENING_HOUR = 18
const DARK_FROM = 21
const DARK_TO = 7

export const hourOf = (local: string): number => Number(local.slice(11, 13))

/** A moment by day, when the latest night is over and may have been checked already. */
export const isAfterNight = (local: string): boolean => hourOf(local) >= NIGHT_OVER_HOUR && hourOf(local) < EVENING_HOUR

/** From six in the evening until the night is over. */
export function isEvening(clock: Clock): boolean {
  const hour = hourOf(clock.local())
  return hour >= EVENING_HOUR || hour < NIGHT_OVER_HOUR
}

export const isDark = (clock: Clock): boolean => {
  const hour = hourOf(clock.local())
  return hour >= DARK_FROM || hour < DARK_TO
}

export const today = (clock: Clock): NightDate => toNightDate(clock.local().slice(0, 10))

/** The latest night that is over, by the morning it ended on. */
export function lastNightOver(clock: Clock): NightDate {
  const local = clock.local()
  return hourOf(local) < NIGHT_OVER_HOUR ? addNights(today(clock), -1) : today(clock)
}

/** The night a cramp starting now belongs to. */
export const nightNow = (clock: Clock): NightDate => nightOf(clock.local())

/** The first night that has not begun: at two in the morning one is going on. */
export function nextToBegin(clock: Clock): NightDate {
  return addNights(comingNight(clock), hourOf(clock.local()) < NIGHT_OVER_HOUR ? 1 : 0)
}

/** The night that an evening plan made now is for. */
export function comingNight(clock: Clock): NightDate {
  return addNights(lastNightOver(clock), 1)
}
