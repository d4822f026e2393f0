import { isCalendarDay, type NightDate, nightOf } from '../nightDate.ts'

export const DATE_ORDERS = ['d/m/y', 'm/d/y', 'y/m/d'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

/** Three numbers in the order of the file, and the time of day when there is one. */
export interface DateParts {
  readonly numbers: readonly [number, number, number]
  /** Orders in which the three can be read at all: a month is at most 12, a day at most 31. */
  readonly orders: readonly DateOrder[]
  readonly twoDigitYear: boolean
  /** HH:MM, or `null` when there is none, or midnight, which programs add to plain dates. */
  readonly time: string | null
}

const DATE = /^(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})(?:[T ,]+(.+))?$/
const COMPACT = /^(?:19|20)\d{6}$/
const TIME = /^(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)? ?([ap]\.?m\.?)? ?(?:Z|[+-]\d{2}:?\d{2})?$/i

/** `null` when the text is no date of any order. */
export function parseDateParts(text: string): DateParts | null {
  const spread = COMPACT.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text
  const match = DATE.exec(spread)
  if (match === null) return null
  const [, first = '', separator = '', second = '', third = '', clock] = match
  const time = clock === undefined ? null : parseTime(clock)
  const written = writtenOrders(first, third, separator)
  if (time === undefined || written.length === 0) return null
  const numbers = [Number(first), Number(second), Number(third)] as const
  const orders = written.filter((order) => isPossible(numbers, order))
  return { numbers, orders, twoDigitYear: first.length < 4 && third.length < 4, time }
}

/** Dots are written day first wherever they are used; a four-digit number is the year. */
function writtenOrders(first: string, third: string, separator: string): readonly DateOrder[] {
  if (first.length === 4) return third.length <= 2 ? ['y/m/d'] : []
  if (first.length > 2 || third.length === 3) return []
  if (separator === '.') return ['d/m/y']
  if (third.length === 4) return ['d/m/y', 'm/d/y']
  return third.length === 2 ? DATE_ORDERS : []
}

function isPossible(numbers: DateParts['numbers'], order: DateOrder): boolean {
  const { month, day } = arrange(numbers, order)
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

function arrange([a, b, c]: DateParts['numbers'], order: DateOrder) {
  switch (order) {
    case 'd/m/y':
      return { year: c, month: b, day: a }
    case 'm/d/y':
      return { year: c, month: a, day: b }
    case 'y/m/d':
      return { year: a, month: b, day: c }
  }
}

/** `null` for midnight, `undefined` when it is no time of day. */
function parseTime(clock: string): string | null | undefined {
  const match = TIME.exec(clock)
  if (match === null) return undefined
  const [, hourText, minutes = '', half] = match
  const hour = half === undefined ? Number(hourText) : hourOfHalf(Number(hourText), half)
  if (!(hour >= 0 && hour <= 23) || Number(minutes) > 59) return undefined
  return hour === 0 && minutes === '00' ? null : `${String(hour).padStart(2, '0')}:${minutes}`
}

function hourOfHalf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

export type DateReading =
  | { readonly type: 'night'; readonly date: NightDate }
  | {
      readonly type: 'wrong'
      readonly what: string
      readonly code: 'year-unclear' | 'year-out' | 'no-such-day'
    }

/** The night of a date read in one order. A time of day from 18:00 belongs to the night that ends next morning. */
export function nightFromParts(parts: DateParts, order: DateOrder): DateReading {
  const { year: written, month, day } = arrange(parts.numbers, order)
  if (parts.twoDigitYear && written > 49)
    return { type: 'wrong', what: 'has a year of two digits, of which century is not clear', code: 'year-unclear' }
  const year = parts.twoDigitYear ? 2000 + written : written
  if (year < 1900 || year > 2100)
    return { type: 'wrong', what: 'is not between the years 1900 and 2100', code: 'year-out' }
  if (!isCalendarDay(year, month, day)) return { type: 'wrong', what: 'is not a day that exists', code: 'no-such-day' }
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as NightDate
  return { type: 'night', date: parts.time === null ? date : nightOf(`${date}T${parts.time}`) }
}
