import { signal } from '@preact/signals'
import type { NightDate } from '@uncramp/diary'

/** April 2 rather than 2 April: the way dates are written where the person lives. A date on a screen follows it. */
export const monthFirst = signal(false)

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

interface Parts {
  readonly year: number
  readonly month: string
  readonly day: number
  readonly weekday: string
}

function partsOf(date: NightDate): Parts {
  const at = new Date(`${date}T00:00:00Z`)
  return {
    year: at.getUTCFullYear(),
    month: MONTHS[at.getUTCMonth()]!,
    day: at.getUTCDate(),
    weekday: WEEKDAYS[at.getUTCDay()]!,
  }
}

/** 2 April; April 2 */
export function dayMonth(date: NightDate): string {
  const { day, month } = partsOf(date)
  return monthFirst.value ? `${month} ${day}` : `${day} ${month}`
}
const withYear = (text: string, year: number): string => `${text}${monthFirst.value ? ',' : ''} ${year}`
const withWeekday = (weekday: string, date: NightDate): string =>
  `${weekday}${monthFirst.value ? ',' : ''} ${dayMonth(date)}`
/** 2 April 2026; April 2, 2026 */
export const dayMonthYear = (date: NightDate): string => withYear(dayMonth(date), partsOf(date).year)
/** Thu 2 April; Thu, April 2 */
export const shortDate = (date: NightDate): string => withWeekday(partsOf(date).weekday.slice(0, 3), date)
/** Thursday 2 April; Thursday, April 2 */
export const longDate = (date: NightDate): string => withWeekday(partsOf(date).weekday, date)
/** Thursday 2 April 2026; Thursday, April 2, 2026 */
export const fullDate = (date: NightDate): string => withYear(longDate(date), partsOf(date).year)
/** T, of Thursday */
export const weekdayLetter = (date: NightDate): string => partsOf(date).weekday.charAt(0)
/** April 2026 */
export function monthYear(date: NightDate): string {
  const { month, year } = partsOf(date)
  return `${month} ${year}`
}
/** Apr */
export const shortMonth = (date: NightDate): string => partsOf(date).month.slice(0, 3)
export const dayOfMonth = (date: NightDate): number => partsOf(date).day
/** 1 March to 4 April; with years when they are not this one. */
export function dateSpan(from: NightDate, to: NightDate, thisYear: number): string {
  const [a, b] = [partsOf(from), partsOf(to)]
  const text = (date: NightDate, year: number, shown: boolean) =>
    shown ? withYear(dayMonth(date), year) : dayMonth(date)
  const turns = a.year !== b.year
  return `${text(from, a.year, turns)} to ${text(to, b.year, turns || b.year !== thisYear)}`
}
/** 3:12 am, out of 2026-04-02T03:12:00+02:00 */
export function clockTime(local: string): string {
  const [hour, minute] = [Number(local.slice(11, 13)), local.slice(14, 16)]
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`
}
/** 0:06 */
export function stopwatch(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`
}
/** 3 min 20 s */
export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  return rest === 0 || minutes >= 60 ? `${minutes} min` : `${minutes} min ${rest} s`
}
