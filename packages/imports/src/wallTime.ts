import { type NightDate, toNightDate } from '@uncramp/diary'

/** Seconds in a day of the wall clock. */
export const DAY = 86_400

/** Days from 1970-01-01 in the Gregorian calendar; NaN when the day does not exist. Millions of times pass here. */
export function dayOf(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return Number.NaN
  // Years that begin in March have their leap day last: https://howardhinnant.github.io/date_algorithms.html
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The date of a day counted from 1970-01-01. */
export function dateOfDay(day: number): NightDate {
  const z = day + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return toNightDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * mp + 2) / 5) + 1, 2)}`)
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

/** A time as a wall clock showed it. */
export interface WallTime {
  /** Seconds from 1970-01-01 00:00 on that wall clock. */
  readonly local: number
  /** Minutes ahead of UTC; null: the file does not say. */
  readonly offset: number | null
}

/**
 * The night of a wall-clock time, as a day number: before 18:00 the night that ended that day, later the next.
 *
 * @param hoursLater hours by which her day runs later than most people's: who sleeps by day has her nights then
 */
export function nightDayOf(local: number, hoursLater = 0): number {
  return Math.floor((local + (6 - hoursLater) * 3600) / DAY)
}

/** No diary is older, and a wrong year must not stretch a calendar over centuries. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2099

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/

/** `2026-04-02`, `2026-04-02T03:10:00.5+02:00`, `2026-04-02 03:10:00`; null for anything else. */
export function parseIso(text: string): WallTime | null {
  const found = ISO.exec(text)
  if (found === null) return null
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone] = found
  const local = wallSeconds(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second))
  const offset = zone === undefined ? null : offsetMinutes(zone)
  return Number.isNaN(local) || Number.isNaN(offset) ? null : { local, offset }
}

/** NaN when there is no such day or time. */
export function wallSeconds(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  if (year < FIRST_YEAR || year > LAST_YEAR || hour > 23 || minute > 59 || second > 59) return Number.NaN
  return dayOf(year, month, day) * DAY + hour * 3600 + minute * 60 + second
}

function offsetMinutes(zone: string): number {
  if (zone === 'Z') return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))]
  if (hours > 14 || minutes > 59) return Number.NaN
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

/** An instant with the wall clock's own offset, as the diary keeps it. */
export function instantOf({ local, offset }: { readonly local: number; readonly offset: number }): string {
  const seconds = local - Math.floor(local / DAY) * DAY
  const clock = `${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}`
  const ahead = Math.abs(offset)
  const zone = `${offset < 0 ? '-' : '+'}${pad(Math.floor(ahead / 60), 2)}:${pad(ahead % 60, 2)}`
  return `${dateOfDay(Math.floor(local / DAY))}T${clock}${zone}`
}
