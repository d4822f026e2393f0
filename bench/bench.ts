/**
 * One line of a table: heading -> cell, both as a person reads them. Rows that follow each other with the same headings
 * form one table.
 */
export type Row = Readonly<Record<string, string>>

/** Takes each row as soon as it is known: it is printed at once, and kept for docs/benchmarks.md. */
export type Report = (row: Row) => void

/** What a file of this folder exports to take part in `npm run bench`; README.md says how. */
export interface Bench {
  /** A heading of docs/benchmarks.md. */
  readonly title: string
  /** Markdown: what is measured, how, and how to read the table. */
  readonly about: string
  bench(report: Report): Promise<void>
}

/** Either end may be left out, but not both. */
export interface Bar {
  readonly atMost?: number
  readonly atLeast?: number
  /** Follows the numbers: "ms", "trials a second", "times". */
  readonly unit: string
}

/** A measured figure beside the bar it is held to. */
export function barRow(what: string, measured: number, { atMost, atLeast, unit }: Bar): Row {
  const limits = [
    ...(atMost === undefined ? [] : [`at most ${figure(atMost)}`]),
    ...(atLeast === undefined ? [] : [`at least ${figure(atLeast)}`]),
  ]
  const met = measured <= (atMost ?? Infinity) && measured >= (atLeast ?? Number.NEGATIVE_INFINITY)
  return {
    figure: what,
    measured: `${figure(measured)} ${unit}`,
    bar: `${limits.join(', ')} ${unit}`,
    met: met ? 'yes' : '**no**',
  }
}

/** Three significant digits, thousands apart: "14.3", "0.0072", "1,240,000". */
export function figure(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: 3 })
}

/** A sentence about what is going on, for the person who waits. Not part of the results. */
export function progress(sentence: string): void {
  process.stderr.write(`  ${sentence}\n`)
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}
