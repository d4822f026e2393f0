import { addNights, type Cramp, type NightDate, nightOf } from '@uncramp/diary'

const HOUR_MS = 3_600_000

/**
 * When a cramp of a night began, told by a time of day alone: the date is the one on which that time is in her night.
 * A sleep by day crosses no midnight, or another one. Null: not known.
 *
 * @param hoursLater by which her day runs later than that of a person who rises at seven
 */
export function startAt({ night, start }: Cramp, time: string, hoursLater: number): string | null {
  if (time === '') return null
  const dates = [addNights(night, -1), night, addNights(night, 1)]
  const isOfNight = (local: string) => nightOf(shifted(local, -hoursLater)) === night
  // A cramp written down while she kept other hours is not moved by those of today.
  const date =
    start !== null && !isOfNight(start)
      ? nearest(start, time, dates)
      : dates.find((each) => isOfNight(`${each}T${time}:00`))!
  return `${date}T${time}:00${start?.slice(19) ?? offsetOn(date, time)}`
}

/** As if the wall clock stood still nowhere: only which night it is hangs on it. */
const millis = (local: string): number => Date.parse(`${local.slice(0, 19)}Z`)
const shifted = (local: string, hours: number): string =>
  new Date(millis(local) + hours * HOUR_MS).toISOString().slice(0, 19)

function nearest(start: string, time: string, dates: readonly NightDate[]): NightDate {
  const from = (date: NightDate) => Math.abs(millis(`${date}T${time}:00`) - millis(start))
  return dates.toSorted((a, b) => from(a) - from(b))[0]!
}

function offsetOn(date: NightDate, time: string): string {
  const minutes = -new Date(`${date}T${time}:00`).getTimezoneOffset()
  const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(Math.abs(minutes) % 60)}`
}
