import { addDays, dateOf, dayNumber } from '../calendar.ts'
import type { ReportCramp, ReportNight } from '../diary.ts'

/** About three months. */
export const WEEKS = 13

export interface Period {
  /** Both nights included, by their mornings. */
  readonly from: string
  readonly to: string
  readonly nights: number
}

/** The last 13 weeks, or since the diary began; whole weeks, the last one ends today. */
export function periodOf(begun: string, today: string): Period {
  const days = dayNumber(today) - dayNumber(begun) + 1
  const weeks = Math.max(1, Math.min(WEEKS, Math.ceil(days / 7)))
  return { from: addDays(today, 1 - 7 * weeks), to: today, nights: 7 * weeks }
}

/** The first night of which anything is known; today when nothing is. */
export function firstNightOf(nights: readonly ReportNight[], cramps: readonly ReportCramp[], today: string): string {
  const dates = [...nights.map(({ date }) => date), ...cramps.map(({ night }) => night)]
  return dates.filter((date) => date <= today).toSorted()[0] ?? today
}

export interface PageWeek {
  /** Its first night. */
  readonly from: string
  /** Cramps of the nights with a count. */
  readonly cramps: number
  /** Nights with a count, out of 7. */
  readonly known: number
  /** Nights of it before the diary began: not to be counted as forgotten. */
  readonly before: number
}

/** Every week of the period. Nights without a count are unknown: they add nothing, and are told apart. */
export function weeksOf(
  { from, nights: length }: Period,
  nights: readonly ReportNight[],
  begun: string,
): readonly PageWeek[] {
  const counts = new Map(nights.map(({ date, count }) => [date, count]))
  const first = dayNumber(from)
  return Array.from({ length: length / 7 }, (_, week) => {
    const dates = Array.from({ length: 7 }, (_, day) => dateOf(first + 7 * week + day))
    const known = dates.flatMap((date) => counts.get(date) ?? [])
    return {
      from: dates[0]!,
      cramps: known.reduce((sum, count) => sum + count, 0),
      known: known.length,
      before: dates.filter((date) => date < begun).length,
    }
  })
}
