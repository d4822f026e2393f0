import Papa from 'papaparse'

/** A table that cannot be read, and where. Nothing was taken from it. */
export interface CsvProblem {
  readonly table: 'nights' | 'cramps'
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number
  readonly column: string | null
  /** What is wrong, and what to do, for the end of a sentence. */
  readonly what: string
}

export interface RefusedTable {
  readonly type: 'refused'
  readonly problem: CsvProblem
}

/** Thrown within this folder and caught at its door. */
export class TableFault extends Error {
  constructor(
    readonly row: number,
    readonly column: string | null,
    message: string,
  ) {
    super(message)
  }
}

export interface Row {
  readonly row: number
  readonly cell: (column: string) => string
}

export interface ReadTable {
  readonly header: readonly string[]
  readonly rows: readonly Row[]
}

/** Any delimiter a spreadsheet writes. @throws TableFault */
export function readTable(text: string, needed: readonly string[]): ReadTable {
  const bare = text.replace(/^\uFEFF/, '')
  const parsed = Papa.parse<string[]>(bare, { delimiter: delimiterOf(bare, needed) })
  const open = parsed.errors.find(({ type }) => type === 'Quotes')
  if (open) throw new TableFault((open.row ?? 0) + 1, null, 'a quotation mark is opened and not closed. Close it')
  const [first = [], ...data] = parsed.data
  const header = first.map((name) => name.trim())
  checkHeader(header, needed)
  const rows = data.map((cells, i) => toRow(header, cells, i + 2)).filter(({ row }) => !isBlank(data[row - 2]))
  return { header, rows }
}

/** The one that cuts the first row into the names that must be there. */
function delimiterOf(text: string, needed: readonly string[]): string {
  const cuts = (delimiter: string) => {
    const names = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.map((name) => name.trim())
    return needed.every((name) => names?.includes(name))
  }
  return [',', ';', '\t'].find(cuts) ?? ','
}

const isBlank = (cells: readonly string[] | undefined): boolean => cells?.every((cell) => cell.trim() === '') ?? true

function checkHeader(header: readonly string[], needed: readonly string[]): void {
  const missing = needed.find((name) => !header.includes(name))
  if (missing !== undefined) throw new TableFault(1, missing, 'the column is missing. Write its name in the first row')
  const twin = header.find((name, i) => header.indexOf(name) !== i)
  if (twin !== undefined) throw new TableFault(1, twin, 'the column is there twice. Delete one of the two')
}

function toRow(header: readonly string[], cells: readonly string[], row: number): Row {
  if (!isBlank(cells) && cells.length !== header.length) {
    const what = `it has ${cells.length} cells, and the first row has ${header.length}. Give it as many`
    throw new TableFault(row, null, what)
  }
  const at = new Map(header.map((name, i) => [name, i]))
  return { row, cell: (column) => cells[at.get(column) ?? -1]?.trim() ?? '' }
}

/** A number as it is written by `toCsv`, or with a decimal comma; empty is null. @throws TableFault */
export function numberIn({ row, cell }: Row, column: string): number | null {
  const text = cell(column)
  if (text === '') return null
  if (/^\d+([.,]\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text.replace(',', '.'))
  throw new TableFault(row, column, `"${text}" is not a number. Write one, or leave the cell empty`)
}

/** yes or no, or what a spreadsheet makes of them; empty is null. @throws TableFault */
export function answerIn({ row, cell }: Row, column: string): boolean | null {
  const text = cell(column).toLowerCase()
  if (text === '') return null
  if (['yes', 'true'].includes(text)) return true
  if (['no', 'false'].includes(text)) return false
  throw new TableFault(row, column, `"${cell(column)}" is not yes or no. Write one, or leave the cell empty`)
}
