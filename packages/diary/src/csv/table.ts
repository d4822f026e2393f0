import Papa from 'papaparse'
import { quote, type Refused, refuse } from '../problem.ts'
import { readText } from '../text.ts'
import { parseDateParts } from './dateParts.ts'
import { parseDecimal } from './decimal.ts'
import { type Delimiter, findDelimiter } from './delimiter.ts'

export interface TableRow {
  /** As a spreadsheet numbers it: the header is row 1, blank rows count. */
  readonly row: number
  /** One a header, without surrounding blanks. */
  readonly cells: readonly string[]
}

export interface Table {
  /** All different, none empty. */
  readonly headers: readonly string[]
  /** Rows with something in them, in the order of the file. */
  readonly rows: readonly TableRow[]
  readonly delimiter: Delimiter
}

export type TableResult = { readonly type: 'read'; readonly table: Table } | Refused

/** No diary has a line like this; a file that does is not a table, and parsing it could stall the page. */
const LONGEST_LINE = 100_000

/** A table with a header row from the bytes or the text of a CSV file: any delimiter of , ; tab |. */
export function readTable(input: string | Uint8Array): TableResult {
  const read = readText(input)
  if (read.type === 'refused') return read
  const long = longLine(read.text)
  if (long !== null) return long
  const { delimiter, text, skipped } = findDelimiter(read.text)
  const parsed = Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: false })
  const broken = parsed.errors.find(({ type }) => type === 'Quotes')
  if (broken) {
    const row = (broken.row ?? 0) + 1 + skipped
    return refuse(`row ${row}`, 'a quotation mark is opened and not closed', 'Add or remove the quotation mark', {
      code: 'quote-open',
      row,
    })
  }
  return toTable(
    parsed.data.map((cells, i) => ({ row: i + 1 + skipped, cells: cells.map((cell) => cell.trim()) })),
    delimiter,
  )
}

function longLine(text: string): Refused | null {
  const row = text.split(/\r\n|\n|\r/).findIndex((line) => line.length > LONGEST_LINE)
  if (row < 0) return null
  const what = `it is longer than ${LONGEST_LINE} characters`
  return refuse(`row ${row + 1}`, what, 'Choose a table with one night a row', { code: 'long-line', row: row + 1 })
}

function toTable(allRows: readonly TableRow[], delimiter: Delimiter): TableResult {
  const [header, ...rows] = allRows.filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (header === undefined)
    return refuse('the file', 'it holds no table', 'Choose the file that holds the diary', { code: 'empty' })
  const width = namedWidth(header, rows)
  const headers = header.cells.slice(0, width)
  const problem = headerProblem(headers, header.row) ?? rowsProblem(rows, width)
  if (problem !== null) return problem
  return {
    type: 'read',
    table: { headers, delimiter, rows: rows.map(({ row, cells }) => ({ row, cells: cells.slice(0, width) })) },
  }
}

/** Spreadsheets add empty columns at the right; they are no columns when nothing stands in them. */
function namedWidth(header: TableRow, rows: readonly TableRow[]): number {
  let width = header.cells.length
  while (width > 0 && header.cells[width - 1] === '' && rows.every(({ cells }) => !cells[width - 1])) width -= 1
  return width
}

function headerProblem(headers: readonly string[], row: number): Refused | null {
  if (headers.length < 2) {
    const what = 'it has one column only, so there is no date beside a count'
    return refuse('the file', what, 'Choose a table with a column of dates and a column of counts', {
      code: 'one-column',
    })
  }
  const value = headers.find(isValue)
  if (value !== undefined) {
    const what = `the first row must hold the names of the columns, but it holds ${quote(value)}`
    return refuse(`row ${row}`, what, 'Add a first row such as date,count', { code: 'no-names', row, text: value })
  }
  const unnamed = headers.indexOf('')
  if (unnamed >= 0)
    return refuse(`row ${row}`, `column ${unnamed + 1} has no name`, 'Give every column a name in the first row', {
      code: 'name-missing',
      row,
      place: unnamed + 1,
    })
  const twice = headers.find((header, i) => headers.indexOf(header) !== i)
  if (twice === undefined) return null
  return refuse(`row ${row}`, `two columns have the name ${quote(twice)}`, 'Give each column its own name', {
    code: 'name-twice',
    row,
    column: twice,
  })
}

/** A date or a number where a name belongs: the table has no header, and its first night would be lost as one. */
function isValue(header: string): boolean {
  return parseDateParts(header) !== null || parseDecimal(header) !== null
}

function rowsProblem(rows: readonly TableRow[], width: number): Refused | null {
  if (rows.length === 0) {
    return refuse('the file', 'it has a header and no rows', 'Choose a file with at least one night in it', {
      code: 'no-rows',
    })
  }
  for (const { row, cells } of rows) {
    const wrong = cells.length < width || cells.slice(width).some((cell) => cell !== '')
    if (!wrong) continue
    const what = `it has ${cells.length} cells, but the header has ${width}`
    return refuse(`row ${row}`, what, 'Give every row as many cells as the header', {
      code: 'cells',
      row,
      cells: cells.length,
      names: width,
    })
  }
  return null
}
