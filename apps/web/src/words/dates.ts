import type { NightDate } from '@uncramp/diary'

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
export const WEEKDAY_LETTERS = ['S', 'M', 'T', 'W', 'T', 'F', 'S']

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

/** 2 April */
export function dayMonth(date: NightDate): string {
  const { day, month } = partsOf(date)
  return `${day} ${month}`
}
/** Thu 2 April */
export function shortDate(date: NightDate): string {
  return `${partsOf(date).weekday.slice(0, 3)} ${dayMonth(date)}`
}
/** Thursday 2 April */
export function longDate(date: NightDate): string {
  return `${partsOf(date).weekday} ${dayMonth(date)}`
}
/** Thursday 2 April 2026 */
export function fullDate(date: NightDate): string {
  return `${longDate(date)} ${partsOf(date).year}`
}
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
  const year = (parts: Parts, shown: boolean) => (shown ? ` ${parts.year}` : '')
  const old = b.year !== thisYear
  return `${dayMonth(from)}${year(a, a.year !== b.year)} to ${dayMonth(to)}${year(b, old || a.year !== b.year)}`
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
