import { quote, type Refused, refuse } from '../problem.ts'
import { columnCells } from './cells.ts'
import { saysYesOrNo } from './counts.ts'
import type { Note } from './notes.ts'
import type { Table, TableRow } from './table.ts'

export interface Picked {
  readonly type: 'picked'
  readonly table: Table
  readonly notes: readonly Note[]
}

/** The rows of one person, without lines that stand in the file twice where that can mean one thing only. */
export function pickRows(
  table: Table,
  count: string,
  where: { readonly column: string; readonly value: string } | undefined,
): Picked | Refused {
  const person = where === undefined ? table : rowsWhere(table, where.column, where.value)
  if ('type' in person) return person
  const counts = columnCells(person, count)
  if (counts.type === 'refused') return counts
  const repeats = saysYesOrNo(counts.values) ? repeatedRows(person.rows) : []
  const rows = person.rows.filter((row) => !repeats.includes(row))
  return { type: 'picked', table: { ...person, rows }, notes: repeatNotes(repeats) }
}

function rowsWhere(table: Table, column: string, value: string): Table | Refused {
  const cells = columnCells(table, column)
  if (cells.type === 'refused') return cells
  const rows = table.rows.filter((_, i) => cells.values[i]?.text === value.trim())
  if (rows.length > 0) return { ...table, rows }
  return refuse(`column ${quote(column)}`, `no row says ${quote(value)}`, 'Choose a value that the column holds', {
    code: 'value-absent',
    column,
    text: value,
  })
}

/**
 * Rows all of whose cells are those of an earlier row. Only for columns of yes and no: "yes" twice is still yes,
 * but a count of 1 twice may be two cramps, so that is left to be refused as two rows for one night.
 */
function repeatedRows(rows: readonly TableRow[]): readonly TableRow[] {
  const seen = new Set<string>()
  return rows.filter(({ cells }) => {
    const key = JSON.stringify(cells)
    const repeated = seen.has(key)
    seen.add(key)
    return repeated
  })
}

function repeatNotes(repeats: readonly TableRow[]): readonly Note[] {
  if (repeats.length === 0) return []
  const rows = repeats.map(({ row }) => row).join(', ')
  return [
    {
      type: 'rows-repeated',
      names: repeats.map(({ row }) => String(row)),
      text: `Rows that repeat an earlier row word for word were read once: ${rows}.`,
    },
  ]
}
