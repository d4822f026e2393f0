/** One row of a CSV file, or a line that is none. */
export type CsvRow =
  | { readonly type: 'row'; readonly row: number; readonly cells: readonly string[] }
  | { readonly type: 'fault'; readonly row: number; readonly text: string }

/** No tracker writes a longer row; a quotation mark left open would swallow the rest of the file. */
const LONGEST_ROW = 100_000

/**
 * Rows by RFC 4180, read strictly: after a closing quotation mark comes a delimiter or the end of the row. A line that
 * breaks this is a fault by itself, and reading goes on with the next line, so no row is swallowed by the one before.
 *
 * Rows are numbered as a spreadsheet does: the first is 1, and blank ones count.
 */
export function* csvRows(text: string, delimiter: string): Generator<CsvRow> {
  let at = 0
  for (let row = 1; at < text.length; row += 1) {
    const read = readRow(text, at, delimiter)
    if (read === null) {
      const end = lineEnd(text, at)
      yield { type: 'fault', row, text: text.slice(at, end) }
      at = nextLine(text, end)
    } else {
      yield { type: 'row', row, cells: read.cells }
      at = nextLine(text, read.end)
    }
  }
}

function readRow(text: string, from: number, delimiter: string): { cells: string[]; end: number } | null {
  const cells: string[] = []
  for (let at = from; ; at += 1) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter)
    if (cell === null || cell.end - from > LONGEST_ROW) return null
    const sign = text[cell.end]
    if (sign !== undefined && sign !== delimiter && sign !== '\n' && sign !== '\r') return null
    cells.push(cell.value)
    if (sign !== delimiter) return { cells, end: cell.end }
    at = cell.end
  }
}

function quotedCell(text: string, from: number): { value: string; end: number } | null {
  for (let at = from + 1; ; at += 2) {
    at = text.indexOf('"', at)
    if (at < 0 || at - from > LONGEST_ROW) return null
    if (text[at + 1] !== '"') return { value: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 }
  }
}

function plainCell(text: string, from: number, delimiter: string): { value: string; end: number } {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { value: text.slice(from, end), end }
}

function lineEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1
  return end
}

function nextLine(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
}
