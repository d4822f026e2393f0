import { createNightBook } from '../measuredNight.ts'
import { decimal, openTable, takeRows } from '../tables/knownTable.ts'
import { createTally } from '../tally.ts'
import { dateOfDay } from '../wallTime.ts'
import { dayIn, takeDaySteps } from './dayTotals.ts'
import type { Measured } from './measured.ts'

/** `Daily activity metrics.csv` of Google Fit, whatever its name in the person's language; null for any other file. */
export function readGoogleFit(text: string): Measured | null {
  const table = openTable(text, ['date', 'step count'])
  if (table === null) return null
  const [tally, book] = [createTally(), createNightBook()]
  takeRows(table, tally, (cells) => {
    const steps = cells('step count')
    return steps === '' ? 'not-measured' : takeDaySteps(book, dayIn(cells('date')), decimal(steps))
  })
  return { nights: book.nights(dateOfDay), rows: tally.finish() }
}
