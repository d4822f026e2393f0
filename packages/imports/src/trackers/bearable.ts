import { clockSeconds, parseDayMonthYear } from '../tables/clock.ts'
import { type Cells, decimal, openTable, takeRows } from '../tables/knownTable.ts'
import { createTally } from '../tally.ts'
import { parseIso, wallSeconds } from '../wallTime.ts'
import { createEntryList, type Tracked } from './tracked.ts'

const COLUMNS = ['date', 'time of day', 'category', 'rating/amount', 'detail']

/**
 * The CSV export of Bearable: one reading a row. Its scale is not in the file, so numbers come as they are; an amount in
 * words is no number. Parts of the day such as `mid` are no clock. null for any other file.
 */
export function readBearable(text: string): Tracked | null {
  const table = openTable(text, COLUMNS)
  if (table === null) return null
  const [tally, list] = [createTally(), createEntryList()]
  takeRows(table, tally, (cells, row) => {
    const midnight = midnightOf(cells)
    if (Number.isNaN(midnight)) return 'no-date'
    const name = nameOf(cells)
    if (name === '') return 'no-value'
    const value = decimal(cells('rating/amount'))
    const clock = clockSeconds(cells('time of day'))
    list.add({ local: midnight + (clock ?? 0), offset: null }, clock !== null, row, [{ name, value }])
    return null
  })
  return { entries: list.entries, writtenDays: list.writtenDays, rows: tally.finish() }
}

/** `Leg cramps (Moderate)` is the symptom with the word for its rating. */
function nameOf(cells: Cells): string {
  const detail = cells('detail').replace(/\s*\([^()]*\)$/, '')
  return detail === '' ? cells('category') : detail
}

function midnightOf(cells: Cells): number {
  const formatted = parseIso(cells('date formatted'))
  if (formatted !== null) return Math.floor(formatted.local / 86_400) * 86_400
  const parts = parseDayMonthYear(cells('date'))
  return parts === null ? Number.NaN : wallSeconds(parts.year, parts.month, parts.day)
}
