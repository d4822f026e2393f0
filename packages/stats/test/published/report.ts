import { type DataSet, digitsOf, type Figure, halfUnit, type Reproduction } from './figure.ts'
import type { Missing } from './trials.ts'

/** The page docs/published-results.md: the same text for the same numbers, so that a changed number is a readable diff. */
export function report(onData: readonly DataSet[], trials: DataSet, missing: readonly Missing[]): string {
  const parts = [
    HEAD,
    overview([...onData, trials]),
    ...[...onData, trials].map(section),
    '## Published, and not to be recomputed',
    'The inputs are not in print where they could be read. Nothing was filled in.',
    table(
      ['effect', 'published', 'missing'],
      missing.map(({ what, published, missing: why }) => [what, published, why]),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

const HEAD = `# Published results, and what this code gives

Made by \`npm run published\`; do not edit. The tests in \`packages/stats/test/published\` hold every figure below to its bar.

Data of third parties are not part of this repository. The command and the tests read them from the folder that
\`UNCRAMP_REAL_DATA\` names; without it the tests say that they were skipped.

Where a model of the engine applies, it is used as it stands, or its likelihood with the priors of the source. Where none
applies, small models in \`packages/stats/test/models\` stand in: they check the arithmetic, and are not part of the engine.
A difference of _none_ is less than half a unit of the last printed digit.`

function overview(sets: readonly DataSet[]): string {
  const rows = sets.map(({ title, reproductions }) => {
    const figures = reproductions.flatMap((reproduction) => reproduction.figures)
    const equal = figures.filter(isEqual).length
    return [`[${title}](#${anchor(title)})`, String(figures.length), String(equal), String(figures.length - equal)]
  })
  return table(['data', 'figures', 'equal as printed', 'different, within a stated bar'], rows)
}

const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')

function section({ title, about, reproductions }: DataSet): string {
  return [`## ${title}`, wrapped(about), ...reproductions.map(subsection)].join('\n\n')
}

function subsection({ model, source, figures, reading }: Reproduction): string {
  const rows = figures.map((f) => [f.quantity, f.published, asPrinted(f.ours, f.published), difference(f), bar(f)])
  return [
    `### ${model}`,
    `Published: ${source}.`,
    table(['', 'published', 'here', 'difference', 'bar'], rows),
    wrapped(reading),
  ].join('\n\n')
}

const isEqual = ({ published, ours }: Figure): boolean => Math.abs(ours - Number(published)) <= halfUnit(published)

const difference = (f: Figure): string => (isEqual(f) ? 'none' : asPrinted(f.ours - Number(f.published), f.published))

const bar = ({ published, within }: Figure): string =>
  within <= halfUnit(published) ? '' : String(Number(within.toPrecision(2)))

/** With as many digits as the published number has, and no minus before a zero. */
function asPrinted(value: number, published: string): string {
  const { decimals, exponent } = digitsOf(published)
  const text = exponent === 0 ? value.toFixed(decimals) : value.toExponential(decimals)
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const WIDTH = 120

function wrapped(text: string): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!
    if (last !== '' && last.length + 1 + word.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}
