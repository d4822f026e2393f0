import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveApp } from '../../e2e/app.ts'
import { browserPath } from '../../e2e/browser.ts'
import { ROOT } from '../../scripts/paths.mjs'
import { run, runNpm } from '../../scripts/run.mjs'
import { barRow, median, progress, type Report } from '../bench.ts'

export const title = 'Lighthouse'
export const about = `Lighthouse, mobile, as it comes: a phone of 2016 on slow 4G, simulated from what is measured here. The
middle of three runs. It is installed apart, in bench/lighthouse, because it brings 190 packages that nobody needs to use,
build or test the app; it is told to send nothing anywhere. Below 100 the audits that cost points are named.`

const TIMES = 3
const FOLDER = join(ROOT, 'bench', 'lighthouse')
const PAGES = [
  ['Home', ''],
  ['Diary', 'diary'],
  ['Learn', 'learn'],
  ['Me', 'me'],
] as const
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

interface Audit {
  readonly score: number | null
  readonly displayValue?: string
}

interface Category {
  readonly score: number | null
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
}

/** What look.mjs prints. */
interface Result {
  readonly categories: Readonly<Record<string, Category>>
  readonly audits: Readonly<Record<string, Audit>>
}

export async function bench(report: Report): Promise<void> {
  if (!(await isInstalled())) {
    report({ figure: 'Lighthouse could not be installed: is this computer online?', met: 'not measured' })
    return
  }
  const app = await serveApp()
  for (const [name, path] of PAGES) {
    progress(`Lighthouse on ${name}`)
    const results: Result[] = []
    for (let time = 0; time < TIMES; time++) results.push(await look(app.address + path))
    reportPage(report, name, results)
  }
  await app.stop()
}

/** Installs it the first time. */
async function isInstalled(): Promise<boolean> {
  if (existsSync(join(FOLDER, 'node_modules', 'lighthouse'))) return true
  progress('installing Lighthouse, once')
  const { code } = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER })
  return code === 0
}

/** Lighthouse loses the start of a page now and then, says so (NO_NAVSTART), and asks to be run again. */
async function look(address: string): Promise<Result> {
  const results = [await lookOnce(address)]
  while (hasNoScore(results.at(-1)!) && results.length < TRIES) results.push(await lookOnce(address))
  if (hasNoScore(results.at(-1)!)) throw new Error(`Lighthouse gave ${address} no score in ${TRIES} runs`)
  return results.at(-1)!
}

const TRIES = 3
const hasNoScore = ({ categories }: Result) => CATEGORIES.some((category) => categories[category]?.score == null)

/** In a process and a browser of its own each time: what the one before stored would make the next look too fast. */
async function lookOnce(address: string): Promise<Result> {
  const { code, output } = await run(process.execPath, [join(FOLDER, 'look.mjs'), address, browserPath()])
  if (code !== 0) throw new Error(`Lighthouse failed on ${address}:\n${output}`)
  return JSON.parse(output.slice(output.indexOf('{"categories"'))) as Result
}

function reportPage(report: Report, name: string, results: readonly Result[]): void {
  for (const category of CATEGORIES) {
    const scoreOf = ({ categories }: Result) => Math.round(100 * (categories[category]?.score ?? 0))
    const score = median(results.map(scoreOf))
    // The run whose score is told, not just any: the first may have lost nothing.
    const told = results.find((result) => scoreOf(result) === score) ?? results[0]!
    const why = score < 100 ? ` (${costing(told, category).join(', ')})` : ''
    report(barRow(`${name}, ${category}${why}`, score, { atLeast: 100, unit: 'of 100' }))
  }
}

/** The audits that cost most of the points that are missing, or the one that costs any. */
function costing({ categories, audits }: Result, category: string): readonly string[] {
  const lost = (categories[category]?.auditRefs ?? [])
    .flatMap(({ id, weight }) => {
      const { score = null, displayValue } = audits[id] ?? {}
      const points = score === null ? 0 : weight * (1 - score)
      return points > 0 ? [{ points, score, text: displayValue === undefined ? id : `${id} ${displayValue}` }] : []
    })
    .toSorted((a, b) => b.points - a.points)
  const low = lost.filter(({ score }) => score !== null && score < 0.9)
  return (low.length > 0 ? low : lost.slice(0, 1)).map(({ text }) => text)
}
