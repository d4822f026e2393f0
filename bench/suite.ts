import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import type { Bench, Row } from './bench.ts'
import { partOf, printRow, type Section, withPart } from './document.ts'

const DOCUMENT = 'docs/benchmarks.md'

/** Benchmarks that are asked for by one command. */
export interface Suite {
  /** Such as `npm run bench`; it owns its part of docs/benchmarks.md. */
  readonly command: string
  /** By the name they are asked for, in the order they run. */
  readonly benches: ReadonlyMap<string, Bench>
  /** The one that `--fast` leaves out, and why it is slow. */
  readonly slow?: { readonly name: string; readonly because: string }
  /** What else ran them, beside this machine and Node. */
  readonly with?: string
}

/** Runs what the words of the command line ask for. Returns the exit code. */
export async function runSuite(suite: Suite, words: readonly string[]): Promise<number> {
  const mistake = mistakeIn(suite, words)
  if (mistake !== null) {
    console.error(mistake)
    return 2
  }
  if (words.includes('--help')) {
    console.log(helpOf(suite))
    return 0
  }
  await runAll(suite, words)
  return 0
}

function helpOf({ command, benches, slow }: Suite): string {
  return [
    `${command} -- ${slow === undefined ? '' : '[--fast] '}[--write] [${[...benches.keys()].join('|')} ...]`,
    ...(slow === undefined ? [] : [`  --fast   leaves out ${slow.name}, ${slow.because}`]),
    `  --write  runs all of them and writes its part of ${DOCUMENT}`,
  ].join('\n')
}

const namesIn = (words: readonly string[]) => words.filter((word) => !word.startsWith('-'))

function mistakeIn({ command, benches, slow }: Suite, words: readonly string[]): string | null {
  const options = ['--write', '--help', ...(slow === undefined ? [] : ['--fast'])]
  const option = words.find((word) => word.startsWith('-') && !options.includes(word))
  if (option) return `Unknown option ${option}. ${command} -- --help shows what there is.`
  const unknown = namesIn(words).find((name) => !benches.has(name))
  if (unknown) return `Unknown benchmark "${unknown}". There are: ${[...benches.keys()].join(', ')}.`
  if (words.includes('--write') && (words.includes('--fast') || namesIn(words).length > 0)) {
    return `--write takes no --fast and no names: ${DOCUMENT} holds one whole run.`
  }
  return null
}

async function runAll(suite: Suite, words: readonly string[]): Promise<void> {
  const start = performance.now()
  const machine = describeMachine(suite)
  console.log(machine)
  const named = namesIn(words)
  const sections: Section[] = []
  for (const [name, bench] of suite.benches) {
    if (named.length > 0 && !named.includes(name)) continue
    if (words.includes('--fast') && name === suite.slow?.name) continue
    sections.push(await runOne(bench))
  }
  console.log(`\n${verdictOn(sections.flatMap(({ rows }) => rows.filter(({ met }) => met !== undefined)))}`)
  const minutes = ((performance.now() - start) / 60_000).toFixed(1)
  console.log(`${minutes} minutes in all.`)
  if (!words.includes('--write')) return
  const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : ''
  const part = partOf(`${machine} The run took ${minutes} minutes.`, sections)
  writeFileSync(DOCUMENT, withPart(before, suite.command, part))
  console.log(`Written: ${DOCUMENT}`)
}

function verdictOn(bars: readonly Row[]): string {
  if (bars.length === 0) return 'No bar was measured.'
  const missed = bars.filter(({ met }) => met !== 'yes')
  return missed.length === 0 ? 'Every bar is met.' : `Not met: ${missed.map((row) => row.figure).join('; ')}.`
}

async function runOne({ title, about, bench }: Bench): Promise<Section> {
  console.log(`\n${title}`)
  const rows: Row[] = []
  await bench((row) => {
    printRow(row, rows.at(-1))
    rows.push(row)
  })
  return { title, about, rows }
}

function describeMachine(suite: Suite): string {
  const day = new Date().toISOString().slice(0, 10)
  const busy = loadavg()[0]!.toFixed(1)
  const cores = `${availableParallelism()} cores`
  const software = [`Node ${process.versions.node}`, ...(suite.with === undefined ? [] : [suite.with])].join(', ')
  return `${day}, ${cpus()[0]!.model.trim()}, ${cores}, ${software}. Load average at the start: ${busy}.`
}
