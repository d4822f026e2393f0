import { Pages, type SqlValue } from './pages.ts'

/** A row by the names of its columns; undefined: the table has no such column. */
export type NamedRow = (column: string) => SqlValue | undefined

export interface Database {
  has(table: string): boolean
  /** Nothing when there is no such table. */
  rows(table: string): Iterable<NamedRow>
}

/** @throws Refusal when the bytes are no sound database */
export function openDatabase(bytes: Uint8Array): Database {
  const pages = new Pages(bytes)
  const tables = new Map<string, { readonly root: number; readonly columns: Columns }>()
  for (const { values } of pages.rows(1)) {
    const [type, name, , root, sql] = values
    if (type === 'table' && typeof name === 'string' && typeof root === 'number' && typeof sql === 'string')
      tables.set(name, { root, columns: columnsOf(sql) })
  }
  return {
    has: (table) => tables.has(table),
    *rows(table) {
      const found = tables.get(table)
      if (found === undefined) return
      for (const { rowid, values } of pages.rows(found.root)) {
        yield (column) => {
          if (column === found.columns.rowid) return rowid
          const place = found.columns.stored.indexOf(column)
          // A column added later is absent from rows written before.
          return place < 0 ? undefined : (values[place] ?? null)
        }
      }
    },
  }
}

interface Columns {
  /** In the order of the record. */
  readonly stored: readonly string[]
  /** The column that is another name for the row's number; its place in the record is empty. */
  readonly rowid: string | null
}

const CONSTRAINT = /^(constraint|primary|unique|check|foreign)\b/i

/** The columns of a `CREATE TABLE`, in order. Those computed when they are read are not in the record. */
function columnsOf(sql: string): Columns {
  const definitions = partsOf(sql.slice(sql.indexOf('(') + 1, sql.lastIndexOf(')'))).filter(
    (part) => !CONSTRAINT.test(part),
  )
  const isComputed = (part: string) => /\bas\s*\(/i.test(part) && !/\bstored\b/i.test(part)
  const rowid = definitions.find((part) => /\binteger\s+primary\s+key\b/i.test(part))
  return {
    stored: definitions.filter((part) => !isComputed(part)).map(nameOf),
    rowid: rowid === undefined ? null : nameOf(rowid),
  }
}

const nameOf = (definition: string): string => /^["'`[]?([^\s"'`\]]+)/.exec(definition)?.[1] ?? ''

/** Cut at the commas outside brackets. */
function partsOf(list: string): readonly string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (let i = 0; i < list.length; i += 1) {
    if (list[i] === '(') depth += 1
    else if (list[i] === ')') depth -= 1
    else if (list[i] === ',' && depth === 0) {
      parts.push(list.slice(from, i).trim())
      from = i + 1
    }
  }
  parts.push(list.slice(from).trim())
  return parts.filter((part) => part !== '')
}
