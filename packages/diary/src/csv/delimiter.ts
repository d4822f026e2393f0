import Papa from 'papaparse'

export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

export interface Delimited {
  readonly delimiter: Delimiter
  readonly text: string
  /** Rows of the file that stand before `text`. */
  readonly skipped: number
}

/** Rows looked at: enough to tell a delimiter from a decimal comma. */
const PREVIEW = 50

/** By the line `sep=;` that spreadsheets write, else by which delimiter cuts header and rows alike. */
export function findDelimiter(text: string): Delimited {
  const hint = /^"?sep=(.)"?\r?\n/i.exec(text)
  const named = DELIMITERS.find((delimiter) => delimiter === hint?.[1])
  if (hint && named) return { delimiter: named, text: text.slice(hint[0].length), skipped: 1 }
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(text, delimiter) }))
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return { delimiter: best.delimiter, text, skipped: 0 }
}

/** Share of rows as wide as the header; a little more for wider headers; 0 when the header is not cut at all. */
function evenness(text: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: PREVIEW, skipEmptyLines: 'greedy' })
  const [header, ...rows] = data
  if (header === undefined || header.length < 2) return 0
  const even = rows.filter((row) => row.length === header.length).length
  return (even + 1) / (rows.length + 1) + header.length / 10_000
}
