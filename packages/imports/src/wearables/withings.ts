import { createNightBook, type NightBook } from '../measuredNight.ts'
import { type Cells, decimal, openTable, takeRows } from '../tables/knownTable.ts'
import { createTally, type LeftOutReason, type Tally } from '../tally.ts'
import { dateOfDay, nightDayOf, parseIso } from '../wallTime.ts'
import { dayIn, takeDaySteps, takeSleep } from './dayTotals.ts'
import type { Measured, NamedText } from './measured.ts'

export const WITHINGS_STEPS = /(^|\/)aggregates_steps\.csv$/i
export const WITHINGS_SLEEP = /(^|\/)sleep\.csv$/i

/** The tables of steps and sleep in an export of Withings. null: neither is one that is known. */
export async function readWithings(files: readonly NamedText[], hoursLater = 0): Promise<Measured | null> {
  const [tally, book] = [createTally(), createNightBook()]
  let found = false
  for (const file of files) {
    if (WITHINGS_STEPS.test(file.name)) found = takeSteps(await file.text(), file.name, tally, book) || found
    else if (WITHINGS_SLEEP.test(file.name))
      found = takeSleeps(await file.text(), file.name, { tally, book, hoursLater }) || found
  }
  return found ? { nights: book.nights(dateOfDay), rows: tally.finish() } : null
}

function takeSteps(text: string, name: string, tally: Tally, book: NightBook): boolean {
  const named = (['value', 'steps'] as const).find((column) => openTable(text, ['date', column]) !== null)
  const table = named === undefined ? null : openTable(text, ['date', named])
  if (table === null || named === undefined) return false
  takeRows(
    table,
    tally,
    (cells) => (cells(named) === '' ? 'not-measured' : takeDaySteps(book, dayIn(cells('date')), decimal(cells(named)))),
    name,
  )
  return true
}

interface SleepTaken {
  readonly tally: Tally
  readonly book: NightBook
  readonly hoursLater: number
}

function takeSleeps(text: string, name: string, taken: SleepTaken): boolean {
  const table = openTable(text, ['from', 'to', 'light (s)', 'deep (s)'])
  if (table === null) return false
  const seen = new Set<string>()
  takeRows(table, taken.tally, (cells) => takeOne(cells, taken, seen), name)
  return true
}

function takeOne(cells: Cells, { book, hoursLater }: SleepTaken, seen: Set<string>): LeftOutReason | null {
  const [from, to] = [parseIso(cells('from')), parseIso(cells('to'))]
  if (from === null || to === null) return 'no-date'
  if (to.local < from.local) return 'odd-length'
  const key = `${from.local} ${to.local}`
  if (seen.has(key)) return 'repeat'
  const parts = ['deep (s)', 'light (s)', 'rem (s)', 'wakeup (s)'].map(cells)
  const numbers = parts.map((text) => (text === '' ? null : decimal(text)))
  if (numbers.some((number, i) => number === null && parts[i] !== '')) return 'no-number'
  const reason = takeSleep(book, nightDayOf((from.local + to.local) / 2, hoursLater), {
    asleep: numbers.slice(0, 3),
    awake: numbers[3] ?? null,
  })
  if (reason === null) seen.add(key)
  return reason
}
