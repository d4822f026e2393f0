import type { NightDate } from '@uncramp/diary'
import { addMonths, endOfMonth, firstOfMonth, monthsBetween } from './calendarMonth.ts'
import type { NightCell } from './nights.ts'

export const STRIP_MONTHS = 12

/** The nights of one month, each in one of three kinds. */
export interface MonthMark {
  /** Its first night. */
  readonly month: NightDate
  /** Nights with a cramp: counted in the morning, or written down in the night. */
  readonly withCramps: number
  readonly without: number
  readonly unknown: number
  /** Some of its nights are still to come. */
  readonly soFar: boolean
}

/**
 * The twelve months that hold a night: counted back from the latest month a year at a time, so that the strip
 * stands still while one of its months is looked at.
 */
export function stripRange(shown: NightDate, last: NightDate): { readonly from: NightDate; readonly to: NightDate } {
  const back = Math.max(0, Math.floor(monthsBetween(shown, last) / STRIP_MONTHS))
  const to = addMonths(last, -back * STRIP_MONTHS)
  return { from: addMonths(to, 1 - STRIP_MONTHS), to: endOfMonth(to) }
}

/** One mark a month, out of cells of whole months. Months wholly before the diary, or to come, have none. */
export function marksOf(cells: readonly NightCell[], first: NightDate, last: NightDate): readonly MonthMark[] {
  const marks = new Map<NightDate, MonthMark>()
  for (const cell of cells) {
    if (cell.date < first || cell.date > last) continue
    const month = firstOfMonth(cell.date)
    const mark = marks.get(month) ?? {
      month,
      withCramps: 0,
      without: 0,
      unknown: 0,
      soFar: endOfMonth(month) > last,
    }
    marks.set(month, add(mark, cell))
  }
  return [...marks.values()]
}

/** A night with a cramp written down had a cramp, though nobody counted it in the morning. */
function add(mark: MonthMark, { count, logged }: NightCell): MonthMark {
  if ((count ?? logged) > 0) return { ...mark, withCramps: mark.withCramps + 1 }
  return count === null ? { ...mark, unknown: mark.unknown + 1 } : { ...mark, without: mark.without + 1 }
}
