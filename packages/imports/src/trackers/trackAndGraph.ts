import { decimal, openTable, takeRows } from '../tables/knownTable.ts'
import { createTally } from '../tally.ts'
import { parseIso } from '../wallTime.ts'
import { createEntryList, type Tracked } from './tracked.ts'

const COLUMNS = ['featurename', 'timestamp', 'value']

/** The CSV export of Track & Graph, with or without its column of labels; null for any other file. */
export function readTrackAndGraph(text: string): Tracked | null {
  const table = openTable(text, COLUMNS)
  if (table === null) return null
  const [tally, list] = [createTally(), createEntryList()]
  takeRows(table, tally, (cells, row) => {
    const time = parseIso(cells('timestamp'))
    if (time === null || !cells('timestamp').includes(':')) return 'no-date'
    const name = cells('featurename')
    if (name === '') return 'no-value'
    const value = numberOrLength(cells('value'))
    if (value === null) return 'no-number'
    list.add({ local: Math.floor(time.local), offset: time.offset }, true, row, [{ name, ...value }])
    return null
  })
  return { entries: list.entries, writtenDays: list.writtenDays, rows: tally.finish() }
}

/** `2.5`, `1.0:Label` of older files, or a length `h:mm:ss` with or without a label. */
function numberOrLength(text: string): { readonly value: number | null; readonly minutes: number | null } | null {
  const length = /^(\d{1,5}):(\d{2}):(\d{2})(?::.*)?$/s.exec(text)
  if (length !== null) {
    const [, hours, minutes, seconds] = length
    return { value: null, minutes: 60 * Number(hours) + Number(minutes) + Number(seconds) / 60 }
  }
  const value = decimal(/^([^:]*)(?::.*)?$/s.exec(text)?.[1] ?? '')
  return value === null ? null : { value, minutes: null }
}
