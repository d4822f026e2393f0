import { clockSeconds, parseDayMonth } from '../tables/clock.ts'
import { type Cells, openTable, takeRows } from '../tables/knownTable.ts'
import { createTally } from '../tally.ts'
import { parseIso, wallSeconds } from '../wallTime.ts'
import { createEntryList, type Tracked } from './tracked.ts'

const COLUMNS = ['date', 'weekday', 'time', 'mood', 'activities']

/** Between activities of one row. */
const BETWEEN = ' | '

/**
 * The CSV export of Daylio, of today or with the year in a column of its own. A time in the way of a language not known
 * here leaves the day alone. null for any other file.
 */
export function readDaylio(text: string): Tracked | null {
  const table = openTable(text, [...COLUMNS, 'full_date']) ?? openTable(text, [...COLUMNS, 'year'])
  if (table === null) return null
  const [tally, list] = [createTally(), createEntryList()]
  takeRows(table, tally, (cells, row) => {
    const midnight = midnightOf(cells)
    if (Number.isNaN(midnight)) return 'no-date'
    const clock = clockSeconds(cells('time'))
    const names = cells('activities')
      .split(BETWEEN)
      .map((name) => name.trim())
    const things = names.filter((name) => name !== '').map((name) => ({ name }))
    list.add({ local: midnight + (clock ?? 0), offset: null }, clock !== null, row, things)
    return null
  })
  return { entries: list.entries, writtenDays: list.writtenDays, rows: tally.finish() }
}

/** NaN: no day that exists. */
function midnightOf(cells: Cells): number {
  if (cells('full_date') !== '') {
    const time = parseIso(cells('full_date'))
    return time === null ? Number.NaN : time.local
  }
  const parts = parseDayMonth(cells('date'), cells('year'))
  return parts === null ? Number.NaN : wallSeconds(parts.year, parts.month, parts.day)
}
