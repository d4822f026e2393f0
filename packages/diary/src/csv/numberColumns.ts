import type { Refused } from '../problem.ts'
import { MAX_COUNT } from '../records.ts'
import { type ColumnResult, columnCells, readNumbers } from './cells.ts'
import { type CountsResult, readCounts } from './counts.ts'
import type { Table } from './table.ts'

/** [row] what the columns of numbers say; `null`: not recorded. */
export interface NumberColumns {
  readonly type: 'read'
  readonly counts: readonly (number | null)[]
  /** The counts were written as yes and no. */
  readonly yesNo: boolean
  readonly pain: readonly (number | null)[]
  readonly minutes: readonly (number | null)[]
}

/** Most cramps in one row of a numbered file, whose rows may be whole months. */
export const MAX_COUNT_OF_PERIOD = 31 * MAX_COUNT

export function readNumberColumns(
  table: Table,
  columns: { readonly count: string; readonly pain?: string; readonly minutes?: string },
  maxCount: number,
): NumberColumns | Refused {
  const counts = readCountColumn(table, columns.count, maxCount)
  if (counts.type === 'refused') return counts
  const pain = readOptional(table, columns.pain, 10)
  if (pain.type === 'refused') return pain
  const minutes = readOptional(table, columns.minutes, 1440)
  if (minutes.type === 'refused') return minutes
  return { ...counts, pain: pain.values, minutes: minutes.values }
}

function readCountColumn(table: Table, column: string, max: number): CountsResult {
  const cells = columnCells(table, column)
  return cells.type === 'refused' ? cells : readCounts(cells.values, column, max)
}

function readOptional(table: Table, column: string | undefined, max: number): ColumnResult<number | null> {
  if (column === undefined) return { type: 'read', values: table.rows.map(() => null) }
  const cells = columnCells(table, column)
  return cells.type === 'refused' ? cells : readNumbers(cells.values, column, 0, max)
}
