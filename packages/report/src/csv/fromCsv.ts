import type { ReportCramp, ReportMeasured, ReportNight } from '../diary.ts'
import {
  CRAMP_COLUMNS,
  EXPOSURE,
  FIELDS,
  MEASURED,
  MEASURED_COLUMNS,
  MEASURED_FIELDS,
  NIGHT_COLUMNS,
  NO_SIGN,
  SIGNS,
  TAKEN,
} from './columns.ts'
import { fromCell } from './names.ts'
import { answerIn, numberIn, type ReadTable, type RefusedTable, type Row, readTable, TableFault } from './table.ts'
import type { DiaryTables } from './toCsv.ts'

/** A record, and the row it stands in. */
export interface FromRow<T> {
  readonly row: number
  readonly record: T
}

export interface ReadTables {
  readonly type: 'read'
  readonly nights: readonly FromRow<ReportNight>[]
  readonly cramps: readonly FromRow<ReportCramp>[]
}

/**
 * Reads back what `toCsv` wrote, also after a spreadsheet has changed the delimiter or the order of rows and columns. The
 * form is checked here; whether a record may be kept is for the diary.
 */
export function fromCsv({ nights, cramps }: DiaryTables): ReadTables | RefusedTable {
  let table: 'nights' | 'cramps' = 'nights'
  try {
    const ofNights = nightRows(readTable(nights, NIGHT_COLUMNS))
    table = 'cramps'
    return { type: 'read', nights: ofNights, cramps: crampRows(readTable(cramps, CRAMP_COLUMNS)) }
  } catch (error) {
    if (!(error instanceof TableFault)) throw error
    const { row, column, message } = error
    return { type: 'refused', problem: { table, row, column, what: message } }
  }
}

function nightRows({ header, rows }: ReadTable): readonly FromRow<ReportNight>[] {
  const unknown = header.find(
    (name) =>
      ![...NIGHT_COLUMNS, SIGNS, ...MEASURED_COLUMNS, ''].includes(name) &&
      !name.startsWith(EXPOSURE) &&
      !name.startsWith(TAKEN),
  )
  if (unknown !== undefined)
    throw new TableFault(1, unknown, 'no such column is known, and it would be lost. Delete it')
  const columns = (prefix: string) => header.filter((name) => name.startsWith(prefix))
  const [exposures, taken] = [columns(EXPOSURE), columns(TAKEN)]
  return rows.map((row) => ({
    row: row.row,
    record: {
      date: row.cell('date'),
      count: numberIn(row, 'count'),
      sleepLost: answerIn(row, 'sleep_lost'),
      exposures: flags(row, EXPOSURE, exposures),
      taken: flags(row, TAKEN, taken),
      ...signsIn(row),
      ...measuredIn(row),
    },
  }))
}

function signsIn(row: Row): { readonly signs?: readonly string[] } {
  const marked = row.cell(SIGNS).split(' ').filter(Boolean)
  if (marked.length === 0) return {}
  return { signs: marked.filter((sign) => sign !== NO_SIGN) }
}

/** Nothing in any of these cells: nothing was measured. */
function measuredIn(row: Row): { readonly measured?: ReportMeasured } {
  const source = fromCell(row.cell(`${MEASURED}source`))
  const values = FIELDS.map((field) => [field, numberIn(row, MEASURED + MEASURED_FIELDS[field])] as const)
  const known = values.filter(([, value]) => value !== null)
  if (source === '' && known.length === 0) return {}
  return {
    measured: {
      source,
      ...(Object.fromEntries(known) as Partial<Record<keyof ReportMeasured, number>>),
    } as ReportMeasured,
  }
}

/** An empty cell was not asked, so it has no entry. */
function flags(row: Row, prefix: string, columns: readonly string[]): Readonly<Record<string, boolean>> {
  const answers = columns.map((column) => [fromCell(column.slice(prefix.length)), answerIn(row, column)] as const)
  return Object.fromEntries(answers.filter((answer): answer is readonly [string, boolean] => answer[1] !== null))
}

function crampRows({ rows }: ReadTable): readonly FromRow<ReportCramp>[] {
  return rows.map((row) => {
    const textIn = (column: string) => row.cell(column) || null
    const rough = textIn('rough_minutes')
    return {
      row: row.row,
      record: {
        id: fromCell(row.cell('id')),
        night: row.cell('night'),
        start: textIn('start'),
        minutes: numberIn(row, 'minutes'),
        ...(rough === null ? {} : { roughMinutes: rough }),
        muscle: textIn('muscle'),
        side: textIn('side'),
        pain: numberIn(row, 'pain'),
        state: row.cell('state'),
      },
    }
  })
}
