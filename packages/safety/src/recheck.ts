/** A night as the diary has it. Absent: not written down. */
export interface MarkedNight {
  /** Calendar date, such as 2026-03-01. */
  readonly date: string
  /** The longest pain, in minutes. */
  readonly minutes?: number
  readonly swelling?: boolean
  readonly weakness?: boolean
  /** Written down after it was last asked: then a night of that day, or of one before, asks again. */
  readonly since?: boolean
}

export interface Recheck {
  readonly screens: readonly [2, 3, 4]
  readonly because: 'never-asked' | 'worse-night' | 'a-week-ago'
}

const LONG_MINUTES = 10
const WEEK = 7

/**
 * Whether to ask "anything new?" today. A worse night asks again, whatever was said or waved away before it.
 *
 * @param lastAsked the date it was last answered; null: never
 */
export function recheck(lastAsked: string | null, nights: readonly MarkedNight[], today: string): Recheck | null {
  const because = reason(lastAsked, nights, today)
  return because && { screens: [2, 3, 4], because }
}

function reason(lastAsked: string | null, nights: readonly MarkedNight[], today: string): Recheck['because'] | null {
  if (lastAsked === null) return 'never-asked'
  const asked = dayNumber(lastAsked)
  const isNew = ({ date, since = false }: MarkedNight) =>
    dayNumber(date) <= dayNumber(today) && (since || dayNumber(date) > asked)
  if (nights.some((night) => isWorseNight(night) && isNew(night))) return 'worse-night'
  // A clock that was set back must not silence the question.
  const days = dayNumber(today) - asked
  return days >= WEEK || days < 0 ? 'a-week-ago' : null
}

export const isWorseNight = ({ minutes = 0, swelling = false, weakness = false }: MarkedNight): boolean =>
  minutes > LONG_MINUTES || swelling || weakness

/** Days since a fixed day, in the calendar of today. @throws RangeError when it is no date */
function dayNumber(date: string): number {
  const [, year, month, day] = date.match(/^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) throw new RangeError(`invalid date: "${date}"`)
  // The year begins in March, so that a leap day is its last.
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9]
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day
}
