import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import type { Bench, Row } from './bench.ts'
import { benchmarksDocument, printRow, type Section } from './document.ts'
import * as engine from './engine.ts'
import * as peers from './peers.ts'
import * as planner from './planner.ts'
import * as pool from './pool.ts'

/** By the name they are asked for, in the order they run. */
const BENCHES: ReadonlyMap<string, Bench> = new Map(Object.entries({ engine, planner, pool, peers }))
const NEEDS_R = 'peers'
const DOCUMENT = 'docs/benchmarks.md'

const known = [...BENCHES.keys()]
const words = process.argv.slice(2)
const named = words.filter((word) => !word.startsWith('-'))
const has = (option: string) => words.includes(option)
const mistake = mistakeIn()

if (mistake !== null) {
  console.error(mistake)
  process.exitCode = 2
} else if (has('--help')) {
  console.log(`npm run bench -- [--fast] [--write] [${known.join('|')} ...]`)
  console.log(`  --fast   leaves out ${NEEDS_R}, which runs R`)
  console.log(`  --write  runs all of them and writes ${DOCUMENT}`)
} else {
  await runAll()
}

function mistakeIn(): string | null {
  const option = words.find((word) => word.startsWith('-') && !['--fast', '--write', '--help'].includes(word))
  if (option) return `Unknown option ${option}. npm run bench -- --help shows what there is.`
  const unknown = named.find((name) => !known.includes(name))
  if (unknown) return `Unknown benchmark "${unknown}". There are: ${known.join(', ')}.`
  if (has('--write') && (has('--fast') || named.length > 0)) {
    return `--write takes no --fast and no names: ${DOCUMENT} holds one whole run.`
  }
  return null
}

async function runAll(): Promise<void> {
  const start = performance.now()
  const machine = describeMachine()
  console.log(machine)
  const chosen = named.length > 0 ? known.filter((name) => named.includes(name)) : known
  const sections: Section[] = []
  for (const name of chosen) {
    if (has('--fast') && name === NEEDS_R) continue
    sections.push(await runOne(BENCHES.get(name)!))
  }
  console.log(`\n${verdictOn(sections.flatMap(({ rows }) => rows.filter(({ met }) => met !== undefined)))}`)
  const minutes = ((performance.now() - start) / 60_000).toFixed(1)
  console.log(`${minutes} minutes in all.`)
  if (has('--write')) {
    writeFileSync(DOCUMENT, benchmarksDocument(`${machine} The run took ${minutes} minutes.`, sections))
    console.log(`Written: ${DOCUMENT}`)
  }
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

function describeMachine(): string {
  const day = new Date().toISOString().slice(0, 10)
  const busy = loadavg()[0]!.toFixed(1)
  const cores = `${availableParallelism()} cores`
  return `${day}, ${cpus()[0]!.model.trim()}, ${cores}, Node ${process.versions.node}. Load average at the start: ${busy}.`
}
