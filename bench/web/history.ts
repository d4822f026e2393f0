import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appleArchive } from '@uncramp/imports/apple-archive'
import type { Browser } from 'playwright-core'
import { barRow, figure, progress, type Report } from '../bench.ts'
import { MORNING_HOUR, newPhone, withApp } from './phone.ts'

/** Of the XML inside, about: small ones cost what starting costs. `HISTORY_MB` names another size. */
const MEGABYTES = Number(process.env.HISTORY_MB ?? 200)

export const title = 'Bringing ten years of Apple Health'
export const about = `A made-up \`export.zip\` of Apple Health of ten years, about ${MEGABYTES} MB unpacked, chosen on _Bring your history_ and read in
the worker, from the choice of the file until the preview stands there. Not slowed: the bar is for one core of this machine,
by the seconds of processor that the page's process used, which a busy machine changes little. Memory is what that process
keeps for itself (RssAnon), page and worker together, the most of it while reading. On Linux only.`

const FAST = { atLeast: 100, unit: 'MB/s' }
const SMALL = { atMost: 200, unit: 'MB' }
const LOOK_MS = 20
const LONG_MS = 600_000

export async function bench(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'uncramp-history-'))
  try {
    const file = join(folder, 'export.zip')
    progress(`making an export of ${MEGABYTES} MB`)
    const bytes = await write(file)
    await withApp(async (browser, app) => {
      const page = await (await newPhone(browser, MORNING_HOUR)).newPage()
      page.setDefaultTimeout(LONG_MS)
      await page.goto(`${app.address}diary/bring-in/history`)
      await page.getByText('Which files?').waitFor()
      await page.waitForTimeout(2000)
      const watched = watch(await rendererOf(browser))
      progress('reading it')
      const start = performance.now()
      await page.locator('input[type=file]').setInputFiles(file)
      await page.getByText('Look before you save').waitFor()
      const seconds = (performance.now() - start) / 1000
      const { peak, before, processor } = watched.end()
      const nights = await page.getByText(/^We found /).textContent()
      report(barRow('unpacked bytes, by the processor', bytes / 1e6 / processor, FAST))
      report(barRow('memory of the page, the most', peak, SMALL))
      report({
        step: 'in all',
        MB: figure(bytes / 1e6),
        s: figure(seconds),
        'MB before': figure(before),
        'MB/s by the clock': figure(bytes / 1e6 / seconds),
        found: nights ?? '',
      })
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Returns the bytes unpacked. */
async function write(file: string): Promise<number> {
  const out = createWriteStream(file)
  let unpacked = 0
  for await (const chunk of appleArchive(MEGABYTES)) {
    unpacked = chunk.unpacked
    if (!out.write(chunk.bytes)) await new Promise<void>((resolve) => out.once('drain', () => resolve()))
  }
  await new Promise<void>((resolve) => out.end(() => resolve()))
  return unpacked
}

/** The process that holds the page and its workers: the busiest of its kind. */
async function rendererOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const renderers = processInfo.filter(({ type }) => type === 'renderer').toSorted((a, b) => b.cpuTime - a.cpuTime)
  const [page] = renderers
  if (page === undefined) throw new Error('no process of the page')
  return page.id
}

/** MB and seconds of a process, from now on. */
function watch(id: number) {
  const kept = () => Number(/^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1000
  const spent = () => {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / TICKS
  }
  const [before, from] = [kept(), spent()]
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, kept())
  }, LOOK_MS)
  return {
    end() {
      clearInterval(timer)
      return { before, peak: Math.max(peak, kept()), processor: spent() - from }
    },
  }
}

/** Of a second, as Linux counts them. */
const TICKS = 100
