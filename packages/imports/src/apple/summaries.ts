import type { NightBook } from '../measuredNight.ts'
import { parseIso } from '../wallTime.ts'
import { findAttributes, textOf, wantedNames } from './attributes.ts'
import { numberOf } from './quantity.ts'
import { dayOfSecond } from './recordStore.ts'
import type { Take } from './records.ts'

const NAMES = wantedNames(['dateComponents', 'appleStandHours', 'appleExerciseTime'])
const [DATE, STAND_HOURS, EXERCISE] = [0, 2, 4] as const

/** Takes the `ActivitySummary` of one day: its rings, as Apple counted them. */
export function createSummaryTaker(book: NightBook): Take {
  const positions = new Int32Array(2 * NAMES.length)
  return (bytes, from, to) => {
    if (!findAttributes(bytes, from, to, NAMES, positions)) return 'broken'
    const text = (place: number) =>
      positions[place]! < 0 ? '' : textOf(bytes, positions[place]!, positions[place + 1]!)
    const number = (place: number) => (text(place) === '' ? null : numberOf(text(place)))
    const date = parseIso(text(DATE))
    if (date === null) return 'no-date'
    const [hours, exercise] = [number(STAND_HOURS), number(EXERCISE)]
    if (Number.isNaN(hours) || Number.isNaN(exercise)) return 'no-number'
    if ((hours ?? 0) > 24 || (exercise ?? 0) > 1440) return 'out-of-range'
    // Apple writes a summary full of zeros for days on which no watch was worn.
    if (!hours && !exercise) return 'not-measured'
    const day = dayOfSecond(date.local) + 1
    if (hours !== null) book.put(day, 'standHours', hours)
    if (exercise !== null) book.put(day, 'exerciseMinutes', exercise)
    return null
  }
}
