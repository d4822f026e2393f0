import type { Tally } from '../tally.ts'
import { type CsvRow, csvRows } from './csvRows.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const

/** A CSV file that begins with the names of its columns. */
export interface KnownTable {
  /** Trimmed and in small letters. */
  readonly columns: readonly string[]
  readonly rows: Iterable<CsvRow>
}

/** One row by the names of its columns, trimmed; '' where the file has no such column. */
export type Cells = (column: string) => string

/** The table, when its first row holds all these columns by any delimiter; null when it does not. */
export function openTable(text: string, columns: readonly string[]): KnownTable | null {
  for (const delimiter of DELIMITERS) {
    const rows = csvRows(text, delimiter)
    let first = rows.next().value as CsvRow | undefined
    // Spreadsheets write the delimiter into a row of its own.
    if (first?.type === 'row' && /^"?sep=/i.test(first.cells[0] ?? '')) first = rows.next().value as CsvRow | undefined
    if (first?.type !== 'row') continue
    const names = first.cells.map((cell) => cell.trim().toLowerCase())
    if (columns.every((column) => names.includes(column))) return { columns: names, rows }
  }
  return null
}

/** Gives every row with something in it to `take`, which returns why it stays out, or null. */
export function takeRows(
  table: KnownTable,
  tally: Tally,
  take: (cells: Cells, row: number) => Parameters<Tally['leaveOut']>[0] | null,
  file?: string,
): void {
  for (const found of table.rows) {
    if (found.type === 'row' && found.cells.every((cell) => cell.trim() === '')) continue
    tally.row()
    const text = found.type === 'row' ? found.cells.join(' ') : found.text
    const reason = found.type === 'row' ? takeRow(table.columns, found.cells, found.row, take) : 'broken'
    if (reason === null) tally.read()
    else tally.leaveOut(reason, { ...(file === undefined ? {} : { file }), row: found.row, text })
  }
}

function takeRow(
  columns: readonly string[],
  cells: readonly string[],
  row: number,
  take: (cells: Cells, row: number) => Parameters<Tally['leaveOut']>[0] | null,
): Parameters<Tally['leaveOut']>[0] | null {
  const isUneven = cells.length < columns.length || cells.slice(columns.length).some((cell) => cell.trim() !== '')
  return isUneven ? 'broken' : take((column) => cells[columns.indexOf(column)]?.trim() ?? '', row)
}

/** A number with point or comma, without thousands marks; null for anything else. */
export function decimal(text: string): number | null {
  return /^-?\d{1,15}([.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : null
}
