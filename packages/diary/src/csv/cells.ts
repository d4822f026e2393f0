import { quote, type Refused, refuse } from '../problem.ts'
import { parseDecimal } from './decimal.ts'
import type { Table } from './table.ts'

/** One cell of a column, and the row it stands in. */
export interface Cell {
  readonly row: number
  readonly text: string
}

export type ColumnResult<T> = { readonly type: 'read'; readonly values: readonly T[] } | Refused

/** What people and programs write for "not recorded". */
const NOT_RECORDED = ['', 'na', 'n/a', '-', '?', '.']
export function isNotRecorded(text: string): boolean {
  return NOT_RECORDED.includes(text.toLowerCase())
}

/** The cells of a named column, in file order; a clear refusal when there is no such column. */
export function columnCells(table: Table, column: string): ColumnResult<Cell> {
  const index = table.headers.indexOf(column)
  if (index < 0) {
    const names = table.headers.map(quote).join(', ')
    return refuse('the file', `it has no column ${quote(column)}`, `Choose one of its columns: ${names}`, {
      code: 'no-column',
      column,
    })
  }
  return { type: 'read', values: table.rows.map(({ row, cells }) => ({ row, text: cells[index] ?? '' })) }
}

export function at(row: number, column: string): string {
  return `row ${row}, column ${quote(column)}`
}

/** Numbers from `min` to `max`, decimal point or comma; not recorded is `null`. */
export function readNumbers(
  cells: readonly Cell[],
  column: string,
  min: number,
  max: number,
): ColumnResult<number | null> {
  const values: (number | null)[] = []
  for (const { row, text } of cells) {
    const value = isNotRecorded(text) ? null : parseDecimal(text)
    const wrong = value === null ? !isNotRecorded(text) : value < min || value > max
    if (wrong) {
      const todo = `Write a number from ${min} to ${max}, or leave the cell empty`
      return refuse(at(row, column), `${quote(text)} is not a number from ${min} to ${max}`, todo, {
        code: 'no-number',
        row,
        column,
        text,
        min,
        max,
      })
    }
    values.push(value)
  }
  return { type: 'read', values }
}
