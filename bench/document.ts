import type { Row } from './bench.ts'

export interface Section {
  readonly title: string
  readonly about: string
  readonly rows: readonly Row[]
}

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench -- --write\` and \`npm run bench:web -- --write\`, each its own part, every figure of a part from one
run; never by hand. How each is measured is said beside it, and in [bench](../bench/README.md).`

/** The parts in their order, by the command that writes them. */
const PARTS = ['npm run bench', 'npm run bench:web'] as const

const openingOf = (command: string): string => `<!-- ${command} -->`
const CLOSING = '<!-- end -->'

/** What one run says: on what machine, then a heading for each benchmark. */
export function partOf(machine: string, sections: readonly Section[]): string {
  const parts = sections.map(({ title, about, rows }) =>
    [`## ${title}`, about, ...tablesOf(rows).map(table)].join('\n\n'),
  )
  return [`**${machine}**`, ...parts].join('\n\n')
}

/** The document with the part of one command written anew; that of the other stays as it is. */
export function withPart(document: string, command: string, part: string): string {
  const parts = PARTS.flatMap((name) => {
    const text = name === command ? part : partIn(document, name)
    return text === null ? [] : [`${openingOf(name)}\n\n${text}\n\n${CLOSING}`]
  })
  return `${[INTRODUCTION, ...parts].join('\n\n')}\n`
}

function partIn(document: string, command: string): string | null {
  const [, after] = document.split(openingOf(command))
  return after?.split(CLOSING)[0]?.trim() ?? null
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
