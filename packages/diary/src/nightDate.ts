import { getISO } from 'temporal-polyfill/fns/Calendar'
import { addDays, toString as toText } from 'temporal-polyfill/fns/PlainDate'
import { fromString, toPlainDate } from 'temporal-polyfill/fns/PlainDateTime'

declare const nightDate: unique symbol
/** A calendar date YYYY-MM-DD: the morning the night ended on. */
export type NightDate = string & { readonly [nightDate]: true }

/** By arithmetic, not by Temporal: every stored row passes here, and ten years of them must open at once. */
export function isNightDate(value: unknown): value is NightDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  return isCalendarDay(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8)))
}

/** Gregorian; `month` and `day` from 1. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}

/** @throws RangeError when the text is not a real calendar date. */
export function toNightDate(value: string): NightDate {
  if (!isNightDate(value)) throw new RangeError(`not a calendar date: ${JSON.stringify(value)}`)
  return value
}

export function addNights(date: NightDate, nights: number): NightDate {
  return dateOf(dayNumber(date) + nights)
}

/** Nights from `a` to `b`; negative when `b` is earlier. */
export function nightsBetween(a: NightDate, b: NightDate): number {
  return dayNumber(b) - dayNumber(a)
}

/** Julian day number of a Gregorian date (Fliegel & Van Flandern 1968): thousands of dates at once need to be quick. */
function dayNumber(date: NightDate): number {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))]
  const beforeMarch = month < 3 ? 1 : 0
  const y = year + 4800 - beforeMarch
  const m = month + 12 * beforeMarch - 3
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + leapDays - 32045
}

/** The date of a Julian day number, from the same paper. */
function dateOf(dayNumber: number): NightDate {
  const a = dayNumber + 68569
  const n = Math.floor((4 * a) / 146097)
  const b = a - Math.floor((146097 * n + 3) / 4)
  const i = Math.floor((4000 * (b + 1)) / 1461001)
  const c = b - Math.floor((1461 * i) / 4) + 31
  const j = Math.floor((80 * c) / 2447)
  const day = c - Math.floor((2447 * j) / 80)
  const late = Math.floor(j / 11)
  const year = 100 * (n - 49) + i + late
  return `${padded(year, 4)}-${padded(j + 2 - 12 * late, 2)}-${padded(day, 2)}` as NightDate
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0')

/**
 * The night a wall-clock time belongs to: before 18:00 the night that ended that day, later the next.
 * `local` is a wall-clock date-time without offset, or with one (the offset is kept out of the question).
 */
export function nightOf(local: string): NightDate {
  const time = fromString(local.replace(/(Z|[+-]\d{2}:?\d{2})$/, ''), getISO)
  const date = toPlainDate(time)
  return toText(time.hour < 18 ? date : addDays(date, 1)) as NightDate
}
