import { isRecord, numberIn, parseJson, takeList } from '../jsonList.ts'
import { createNightBook, isPossible, type NightBook } from '../measuredNight.ts'
import { Refusal } from '../refusal.ts'
import { createTally, type LeftOutReason, type Tally } from '../tally.ts'
import { DAY, dateOfDay, parseIso, wallSeconds } from '../wallTime.ts'
import type { OffsetAt } from '../zone.ts'
import { dayIn, takeSleep } from './dayTotals.ts'
import { createStepTimes, type StepTimes } from './fitbitSteps.ts'
import type { Measured, NamedText } from './measured.ts'

export const FITBIT_STEPS = /(^|\/)steps-\d{4}-\d{2}-\d{2}\.json$/
export const FITBIT_SITTING = /(^|\/)sedentary_minutes-[^/]*\.json$/
export const FITBIT_SLEEP = /(^|\/)sleep-\d{4}-\d{2}-\d{2}\.json$/

export interface FitbitMeasured extends Measured {
  /** By which clock the steps were written: no file says. `unsure`: nothing told, and they were taken as local. */
  readonly stepClock: 'local' | 'utc' | 'unsure'
}

/** `Global Export Data` of a Fitbit archive. Its newer twin `Physical Activity_GoogleData` holds the same again. */
export async function readFitbit(files: readonly NamedText[], offsetAt: OffsetAt): Promise<FitbitMeasured> {
  const [tally, book, steps] = [createTally(), createNightBook(), createStepTimes()]
  const slept = new Set<string>()
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const take = takerFor(file.name, book, steps, slept)
    if (take !== null) takeAll(await file.text(), file.name, tally, take)
  }
  const { days, repeats, clock } = steps.sums(offsetAt)
  for (const [day, sum] of days) if (sum > 0) book.put(day + 1, 'steps', sum)
  tally.takeBack('repeat', repeats)
  return { nights: book.nights(dateOfDay), rows: tally.finish(), stepClock: clock }
}

type Entry = Readonly<Record<string, unknown>>
type TakeEntry = (entry: Entry) => LeftOutReason | null

function takerFor(name: string, book: NightBook, steps: StepTimes, slept: Set<string>): TakeEntry | null {
  if (FITBIT_STEPS.test(name)) return (entry) => takeSteps(entry, steps)
  if (FITBIT_SITTING.test(name)) return (entry) => takeSitting(entry, book)
  if (FITBIT_SLEEP.test(name)) return (entry) => takeOneSleep(entry, book, steps, slept)
  return null
}

function takeAll(text: string, name: string, tally: Tally, take: TakeEntry): void {
  const list = parseJson(text, name)
  if (!Array.isArray(list)) throw new Refusal('not-json', name)
  takeList(list, tally, (entry) => (isRecord(entry) ? take(entry) : 'broken'), name)
}

function takeSteps({ dateTime, value }: Entry, steps: StepTimes): LeftOutReason | null {
  const time = fitbitSeconds(dateTime)
  if (Number.isNaN(time)) return 'no-date'
  const count = numberIn(value)
  if (count === null) return 'no-number'
  if (!isPossible('steps', count)) return 'out-of-range'
  steps.add(time, count)
  return null
}

/** 1440 of 1440 minutes is a watch in a drawer. */
function takeSitting({ dateTime, value }: Entry, book: NightBook): LeftOutReason | null {
  const time = fitbitSeconds(dateTime)
  if (Number.isNaN(time)) return 'no-date'
  const minutes = numberIn(value)
  if (minutes === null) return 'no-number'
  if (minutes < 0 || minutes > 1440) return 'out-of-range'
  if (minutes === 1440) return 'not-measured'
  const night = Math.floor(time / DAY) + 1
  if (book.has(night, 'sedentaryMinutes')) return 'repeat'
  book.put(night, 'sedentaryMinutes', minutes)
  return null
}

/** `dateOfSleep` is the morning it ended on; its times are of the wall clock. */
function takeOneSleep(entry: Entry, book: NightBook, steps: StepTimes, slept: Set<string>): LeftOutReason | null {
  const night = dayIn(entry.dateOfSleep)
  if (night === null) return 'no-date'
  const key = JSON.stringify([entry.dateOfSleep, entry.startTime, entry.endTime])
  if (slept.has(key)) return 'repeat'
  const minutes = numberIn(entry.minutesAsleep)
  if (minutes === null) return entry.minutesAsleep === undefined ? 'not-measured' : 'no-number'
  const reason = takeSleep(book, night, { asleep: [60 * minutes], awake: null })
  if (reason !== null) return reason
  slept.add(key)
  const [from, to] = [entry.startTime, entry.endTime].map((text) => (typeof text === 'string' ? parseIso(text) : null))
  if (from && to && to.local > from.local) steps.sleptBetween(from.local, to.local)
  return null
}

/** `01/10/26 14:50:00`, month first; NaN for anything else. */
function fitbitSeconds(text: unknown): number {
  const found = typeof text === 'string' ? /^(\d{2})\/(\d{2})\/(\d{2}) (\d{2}):(\d{2}):(\d{2})$/.exec(text) : null
  if (found === null) return Number.NaN
  const [month, day, year, hour, minute, second] = found.slice(1).map(Number) as [number, ...number[]]
  return wallSeconds(2000 + year!, month, day!, hour, minute, second)
}
