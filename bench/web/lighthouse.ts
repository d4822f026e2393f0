import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serveApp } from '../../e2e/app.ts'
import { browserPath } from '../../e2e/browser.ts'
import { ROOT } from '../../scripts/paths.mjs'
import { runNpm } from '../../scripts/run.mjs'
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
  readonly id: string
  readonly score: number | null
  readonly displayValue?: string
}

/** The part of a Lighthouse result that is read here. */
interface Result {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >
  readonly audits: Readonly<Record<string, Audit>>
}

type Lighthouse = (address: string, flags: object) => Promise<{ readonly lhr: Result } | undefined>
type Launch = (options: object) => Promise<{ readonly port: number; kill(): void }>

export async function bench(report: Report): Promise<void> {
  const tools = await load()
  if (tools === null) {
    report({ figure: 'Lighthouse could not be installed: is this computer online?', met: 'not measured' })
    return
  }
  const app = await serveApp()
  for (const [name, path] of PAGES) {
    progress(`Lighthouse on ${name}`)
    const results: Result[] = []
    for (let time = 0; time < TIMES; time++) results.push(await look(tools, app.address + path))
    reportPage(report, name, results)
  }
  await app.stop()
}

interface Tools {
  readonly lighthouse: Lighthouse
  readonly launch: Launch
}

/** Installs it the first time. null: it could not be. */
async function load(): Promise<Tools | null> {
  if (!existsSync(join(FOLDER, 'node_modules', 'lighthouse'))) {
    progress('installing Lighthouse, once')
    const { code } = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER })
    if (code !== 0) return null
  }
  const require = createRequire(join(FOLDER, 'package.json'))
  const from = (name: string) => import(/* @vite-ignore */ pathToFileURL(require.resolve(name)).href)
  const [{ default: lighthouse }, { launch }] = await Promise.all([from('lighthouse'), from('chrome-launcher')])
  return { lighthouse, launch }
}

/** A browser of its own each time: what the one before stored would make the next look too fast. */
async function look({ lighthouse, launch }: Tools, address: string): Promise<Result> {
  const chrome = await launch({
    chromePath: browserPath(),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const run = await lighthouse(address, {
      port: chrome.port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    })
    if (run === undefined) throw new Error(`Lighthouse gave no result for ${address}`)
    return run.lhr
  } finally {
    chrome.kill()
  }
}

function reportPage(report: Report, name: string, results: readonly Result[]): void {
  for (const category of CATEGORIES) {
    const score = median(results.map(({ categories }) => Math.round(100 * (categories[category]?.score ?? 0))))
    const why = score < 100 ? ` (${costing(results[0]!, category).join(', ')})` : ''
    report(barRow(`${name}, ${category}${why}`, score, { atLeast: 100, unit: 'of 100' }))
  }
}

function costing({ categories, audits }: Result, category: string): readonly string[] {
  const refs = categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? []
  return refs.flatMap(({ id }) => {
    const audit = audits[id]
    if (audit === undefined || audit.score === null || audit.score >= 0.9) return []
    return [audit.displayValue === undefined ? id : `${id} ${audit.displayValue}`]
  })
}
