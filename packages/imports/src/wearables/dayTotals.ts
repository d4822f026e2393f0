import { isPossible, type Measure, type NightBook } from '../measuredNight.ts'
import type { LeftOutReason } from '../tally.ts'
import { DAY, parseIso } from '../wallTime.ts'

/** The day a date stands for, from 1970-01-01; null when it is no date. */
export function dayIn(text: unknown): number | null {
  const time = typeof text === 'string' ? parseIso(text) : null
  return time === null ? null : Math.floor(time.local / DAY)
}

/**
 * The steps of one day, for the night after it. A whole day without a step is a watch in a drawer: all these exports
 * fill such days with 0, so 0 is not measured.
 */
export function takeDaySteps(book: NightBook, day: number | null, steps: number | null): LeftOutReason | null {
  if (day === null) return 'no-date'
  if (steps === null) return 'no-number'
  if (steps === 0) return 'not-measured'
  if (!isPossible('steps', steps)) return 'out-of-range'
  if (book.has(day + 1, 'steps')) return 'repeat'
  book.put(day + 1, 'steps', steps)
  return null
}

/** Parts of one sleep in seconds; null: not measured. */
export interface SleepParts {
  readonly asleep: readonly (number | null)[]
  readonly awake: number | null
}

/** One sleep, added to its night, where a nap may stand already. */
export function takeSleep(book: NightBook, night: number, { asleep, awake }: SleepParts): LeftOutReason | null {
  const known = asleep.filter((seconds) => seconds !== null)
  if (known.length === 0) return 'not-measured'
  const minutes = known.reduce((sum, seconds) => sum + seconds, 0) / 60
  if (known.some((seconds) => seconds < 0) || !isPossible('asleepMinutes', minutes)) return 'out-of-range'
  if (minutes === 0) return 'not-measured'
  if (awake !== null && !isPossible('awakeMinutes', awake / 60)) return 'out-of-range'
  add(book, night, 'asleepMinutes', minutes)
  if (awake !== null) add(book, night, 'awakeMinutes', awake / 60)
  return null
}

function add(book: NightBook, night: number, measure: Measure, minutes: number): void {
  book.add(night, measure, minutes)
}
