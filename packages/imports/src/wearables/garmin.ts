import { isRecord, numberIn, parseJson, takeList } from '../jsonList.ts'
import { createNightBook, type NightBook } from '../measuredNight.ts'
import { Refusal } from '../refusal.ts'
import { createTally, type LeftOutReason, type Tally } from '../tally.ts'
import { dateOfDay } from '../wallTime.ts'
import { dayIn, takeDaySteps, takeSleep } from './dayTotals.ts'
import type { Measured, NamedText } from './measured.ts'

export const GARMIN_DAYS = /(^|\/)UDSFile_[^/]*\.json$/i
export const GARMIN_SLEEP = /(^|\/)[^/]*_sleepData\.json$/i

/**
 * The days and nights in an archive of Garmin Connect. Files overlap and the newest wins; their names end in dates, so
 * they are read from the last name to the first, and what is known already is a repeat.
 */
export async function readGarmin(files: readonly NamedText[]): Promise<Measured> {
  const [tally, book] = [createTally(), createNightBook()]
  const newestFirst = files.toSorted((a, b) => (a.name > b.name ? -1 : 1))
  const slept = new Set<number>()
  for (const file of newestFirst) {
    if (GARMIN_DAYS.test(file.name)) takeAll(await file.text(), file.name, tally, (entry) => takeDay(entry, book))
    else if (GARMIN_SLEEP.test(file.name))
      takeAll(await file.text(), file.name, tally, (entry) => takeNight(entry, book, slept))
  }
  return { nights: book.nights(dateOfDay), rows: tally.finish() }
}

type Entry = Readonly<Record<string, unknown>>

function takeAll(text: string, name: string, tally: Tally, take: (entry: Entry) => LeftOutReason | null): void {
  const list = parseJson(text, name)
  if (!Array.isArray(list)) throw new Refusal('not-json', name)
  takeList(list, tally, (entry) => (isRecord(entry) ? take(entry) : 'broken'), name)
}

function takeDay(entry: Entry, book: NightBook): LeftOutReason | null {
  if (entry.totalSteps === undefined || entry.totalSteps === null) return 'not-measured'
  return takeDaySteps(book, dayIn(entry.calendarDate), numberIn(entry.totalSteps))
}

/** `calendarDate` is the morning the sleep ended on. */
function takeNight(entry: Entry, book: NightBook, slept: Set<number>): LeftOutReason | null {
  const night = dayIn(entry.calendarDate)
  if (night === null) return 'no-date'
  const fields = ['deepSleepSeconds', 'lightSleepSeconds', 'remSleepSeconds', 'awakeSleepSeconds']
  const values = fields.map((field) => entry[field] ?? null)
  const numbers = values.map((value) => (value === null ? null : numberIn(value)))
  if (numbers.some((number, i) => number === null && values[i] !== null)) return 'no-number'
  if (slept.has(night)) return 'repeat'
  const reason = takeSleep(book, night, { asleep: numbers.slice(0, 3), awake: numbers[3] ?? null })
  if (reason === null) slept.add(night)
  return reason
}
