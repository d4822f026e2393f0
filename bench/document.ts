import type { Row } from './bench.ts'

export interface Section {
  readonly title: string
  readonly about: string
  readonly rows: readonly Row[]
}

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench -- --write\`, every figure from one run; never by hand. How each is measured is said beside it,
and in [bench](../bench/README.md).`

export function benchmarksDocument(machine: string, sections: readonly Section[]): string {
  const parts = sections.map(({ title, about, rows }) =>
    [`## ${title}`, about, ...tablesOf(rows).map(table)].join('\n\n'),
  )
  return `${[INTRODUCTION, `**${machine}**`, ...parts].join('\n\n')}\n`
}

const headingsOf = (row: Row): string => Object.keys(row).join('|')

/** Rows that follow each other with the same headings. */
function tablesOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const tables: Row[][] = []
  for (const row of rows) {
    const last = tables.at(-1)
    if (last && headingsOf(last[0]!) === headingsOf(row)) last.push(row)
    else tables.push([row])
  }
  return tables
}

function table(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const headings = Object.keys(rows[0]!)
  return [line(headings), line(headings.map(() => '---')), ...rows.map((row) => line(Object.values(row)))].join('\n')
}

/** Under its headings, which are printed where they change. */
export function printRow(row: Row, before: Row | undefined): void {
  const cells = (texts: readonly string[]) =>
    texts
      .map((text, i) => text.padEnd(Math.max(Object.keys(row)[i]!.length, 8)))
      .join('  ')
      .trimEnd()
  if (before === undefined || headingsOf(before) !== headingsOf(row)) console.log(`\n${cells(Object.keys(row))}`)
  console.log(cells(Object.values(row)))
}
