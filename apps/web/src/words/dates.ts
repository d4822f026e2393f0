import type { NightDate } from '@uncramp/diary'
import { capital, habits, locale, once } from './locale.ts'
import { SHORT_DATE, tidyDate } from './writeDate.ts'

const formatter = (options: Intl.DateTimeFormatOptions) =>
  once((tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }))

const DAY_MONTH = { day: 'numeric', month: 'long' } as const
const YEAR = { year: 'numeric' } as const
const formats = {
  dayMonth: formatter(DAY_MONTH),
  dayMonthYear: formatter({ ...DAY_MONTH, ...YEAR }),
  short: formatter(SHORT_DATE),
  long: formatter({ ...DAY_MONTH, weekday: 'long' }),
  full: formatter({ ...DAY_MONTH, ...YEAR, weekday: 'long' }),
  monthYear: formatter({ month: 'long', ...YEAR }),
  month: formatter({ month: 'long' }),
  shortMonth: formatter({ month: 'short' }),
  letter: formatter({ weekday: 'narrow' }),
}

const at = (date: NightDate): number => Date.parse(`${date}T00:00:00Z`)

const written = (date: NightDate, format: keyof typeof formats): string =>
  tidyDate(formats[format]().format(at(date)), locale())

/** 2 April; April 2; 2 de abril; 2. April */
export const dayMonth = (date: NightDate): string => written(date, 'dayMonth')
/** 2 April 2026; April 2, 2026 */
export const dayMonthYear = (date: NightDate): string => written(date, 'dayMonthYear')
/** Thu 2 April; Thu, April 2 */
export const shortDate = (date: NightDate): string => written(date, 'short')
/** Thursday 2 April; Thursday, April 2 */
export const longDate = (date: NightDate): string => written(date, 'long')
/** Thursday 2 April 2026; Thursday, April 2, 2026 */
export const fullDate = (date: NightDate): string => written(date, 'full')
/** Of a night: with its year when that is not this one. */
export const nightName = (date: NightDate, today: NightDate): string =>
  date.slice(0, 4) === today.slice(0, 4) ? longDate(date) : fullDate(date)
/** T, of Thursday */
export const weekdayLetter = (date: NightDate): string => written(date, 'letter')
/** April 2026 */
export const monthYear = (date: NightDate): string => written(date, 'monthYear')
/** Apr. British English has a Sept, which is longer than its place. */
export const shortMonth = (date: NightDate): string =>
  formats.shortMonth(habits.value.language === 'en' ? 'en-US' : locale()).format(at(date))
/** April, by its number from 1 to 12, to stand in a list. */
export const monthName = (month: number): string => capital(formats.month().format(Date.UTC(2026, month - 1)))
export const dayOfMonth = (date: NightDate): number => Number(date.slice(8))
/** 1 March and 4 April; with years when they are not this one. */
export function spanEnds(from: NightDate, to: NightDate, thisYear: number): readonly [from: string, to: string] {
  const [a, b] = [from, to].map((date) => Number(date.slice(0, 4)))
  const text = (date: NightDate, withYear: boolean) => (withYear ? dayMonthYear(date) : dayMonth(date))
  return [text(from, a !== b), text(to, a !== b || b !== thisYear)]
}

const clocks = {
  12: formatter({ hour: 'numeric', minute: '2-digit', hourCycle: 'h12' }),
  24: formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
}

/** 9:30 pm, out of 21:30; or 21:30, by the person's clock. */
export function timeOfDay(time: string, clock = habits.value.clock): string {
  // American English writes it in capitals.
  const tag = habits.value.language === 'en' ? 'en-GB' : locale()
  return clocks[clock](tag).format(Date.parse(`2026-04-02T${time}:00Z`))
}
/** 3:12 am, out of 2026-04-02T03:12:00+02:00 */
export const clockTime = (local: string): string => timeOfDay(local.slice(11, 16))
/** 0:06 */
export function stopwatch(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`
}
/** Keeps a number and its unit on one line. */
const SAME_LINE = '\u00a0'
/** 3 min 20 s: signs that are the same in every language. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole}${SAME_LINE}s`
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  return rest === 0 || minutes >= 60 ? `${minutes}${SAME_LINE}min` : `${minutes}${SAME_LINE}min ${rest}${SAME_LINE}s`
}
