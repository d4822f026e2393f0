import { dayNumber } from '../calendar.ts'

/** How dates and numbers are written. */
export interface Pens {
  /** 2 April */
  readonly day: (date: string) => string
  /** 2 April 2026 */
  readonly full: (date: string) => string
  /** 1 decimal; 0.4 */
  readonly tenths: (value: number) => string
  readonly hundredths: (value: number) => string
  /** As it was typed, with the decimal sign of the language. */
  readonly typed: (value: number) => string
}

/** Julian day of 1 January 1970. */
const EPOCH = 2_440_588
const DAY = 86_400_000

/** @param locale such as en-GB */
export function pensFor(locale: string): Pens {
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    return (text: string) => format.format((dayNumber(text) - EPOCH) * DAY)
  }
  const number = (minimumFractionDigits: number, maximumFractionDigits: number) => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits, maximumFractionDigits })
    return (value: number) => format.format(value)
  }
  return {
    day: date({ day: 'numeric', month: 'short' }),
    full: date({ day: 'numeric', month: 'long', year: 'numeric' }),
    tenths: number(1, 1),
    hundredths: number(2, 2),
    typed: number(0, 6),
  }
}
