import type { BrowserContext, Page } from 'playwright-core'
import { tenYears } from '../../e2e/diaries.ts'
import { button, link, pickFile } from '../../e2e/steps.ts'
import { barRow, figure, median, progress, type Report } from '../bench.ts'
import { dateWhereItIs, MORNING_HOUR, newPhone, SLOWER, slowPage, withApp } from './phone.ts'
import { type Cost, changing, type Frames, opening, pressing, scrolling } from './recorder.ts'

export const title = 'Ten years of nights'
export const about = `A diary of 3,650 nights and 10,000 cramps, brought in once, then used on the same phone, its main thread
${SLOWER} times slowed (the worker is not). _Painted_ counts from the press, or the start of the opening, until what was asked
for is on the screen. _Longest task_ is the longest the main thread was busy at a stretch, until half a second after;
0 is anything under 50 ms. _Input_ is how long a press waited for the next picture (Event Timing). Without a stutter is: no task over 200 ms, no
press over 100 ms. Medians of five.`

const TIMES = 5
const NO_TASK_OVER = { atMost: 200, unit: 'ms' }
const ANSWERED_IN = { atMost: 100, unit: 'ms' }
const OPENED_IN = { atMost: 1000, unit: 'ms' }

type Step = readonly [name: string, run: (page: Page, address: string) => Promise<Cost>]

const YEAR_STRIP = { selector: '.strip button' }
const FOUND = { selector: '.found h2' }

/** In order, on one page: each begins where the one before ended. */
const STEPS: readonly Step[] = [
  ['open Home', (page, address) => opening(page, address, { selector: '.home-cards', text: /[Ll]ast night/ })],
  ['open Diary', (page) => pressing(page, () => link(page, 'Diary').tap(), YEAR_STRIP)],
  ['weeks before', (page) => changing(page, () => button(page, 'Earlier weeks').tap(), '#weeks')],
  ['a month of the year', (page) => changing(page, () => page.locator('.strip button').nth(2).tap(), '#weeks')],
  [
    'the chart by weeks',
    (page) => pressing(page, () => button(page, 'Weeks').tap(), { selector: '.chart-head', text: /each week/ }),
  ],
  ['as a list', (page) => pressing(page, () => button(page, 'Show as a list').tap(), { selector: '.nights' })],
  ['Find nights', (page) => pressing(page, () => link(page, /^Find nights/).tap(), FOUND)],
  ['find those with pain', (page) => changing(page, () => choose(page, 'Pain', 5), FOUND.selector)],
  [
    'thirty more',
    (page) => pressing(page, () => button(page, 'Show 30 more').tap(), { selector: '.nights li:nth-child(31)' }),
  ],
  [
    'a night of those found',
    (page) => pressing(page, () => page.locator('.nights a').first().tap(), { selector: '.counts' }),
  ],
  [
    'What goes with bad nights',
    (page, address) => opening(page, `${address}diary/goes-with`, { selector: 'h2', text: /Stood a lot/ }),
  ],
  [
    'save a copy',
    async (page, address) => {
      await opening(page, `${address}diary/share`, { selector: '.row-link' })
      return pressing(page, () => button(page, /^Save a copy/).tap(), {
        selector: '.notice',
        text: /Saved and checked/,
      })
    },
  ],
]

export async function bench(report: Report): Promise<void> {
  await withApp(async (browser, app) => {
    const phone = await newPhone(browser, MORNING_HOUR)
    progress('bringing ten years in')
    await bringIn(phone, app.address)
    const costs = new Map<string, Cost[]>(STEPS.map(([name]) => [name, []]))
    const scrolled: Frames[] = []
    for (let time = 0; time < TIMES; time++) {
      progress(`time ${time + 1} of ${TIMES}`)
      const page = await slowPage(phone)
      for (const [name, run] of STEPS) {
        progress(name)
        costs.get(name)?.push(await run(page, app.address))
        if (name === 'open Diary') scrolled.push(await scrolling(page))
      }
      await page.close()
    }
    reportAll(report, costs, scrolled)
  })
}

function reportAll(report: Report, costs: ReadonlyMap<string, readonly Cost[]>, scrolled: readonly Frames[]): void {
  const all = [...costs].map(([name, times]) => ({ name, ...medians(times) }))
  for (const { name, content, longestTask, input } of all)
    report({
      step: name,
      'painted, ms': figure(content),
      'longest task, ms': figure(longestTask),
      'input, ms': figure(input),
    })
  const share = median(scrolled.map(({ shown, dropped }) => dropped / (shown + dropped)))
  report({
    step: 'scrolling the Diary',
    'frames dropped': `${Math.round(100 * share)} in 100`,
    'longest task, ms': figure(median(scrolled.map(({ longestTask }) => longestTask))),
  })
  const worst = (key: keyof Cost) => all.reduce((a, b) => (b[key] > a[key] ? b : a))
  const home = all.find(({ name }) => name === 'open Home')
  report(barRow('Home, with its last night', home?.content ?? Number.NaN, OPENED_IN))
  const task = worst('longestTask')
  report(barRow(`longest task of all: ${task.name}`, task.longestTask, NO_TASK_OVER))
  const input = worst('input')
  report(barRow(`slowest press of all: ${input.name}`, input.input, ANSWERED_IN))
}

const medians = (times: readonly Cost[]): Cost => ({
  content: median(times.map(({ content }) => content)),
  longestTask: median(times.map(({ longestTask }) => longestTask)),
  input: median(times.map(({ input }) => input)),
})

/** At full speed: this happens once. */
async function bringIn(phone: BrowserContext, address: string): Promise<void> {
  const page = await phone.newPage()
  const patient = { timeout: 120_000 }
  await page.goto(`${address}diary/bring-in`)
  await pickFile(page, 'uncramp.json', tenYears(dateWhereItIs(MORNING_HOUR)))
  await button(page, 'Bring them in').click(patient)
  await page.getByText('3650 nights brought in.').first().waitFor(patient)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.close()
}

const choose = (page: Page, label: string, index: number): Promise<unknown> =>
  page.getByLabel(label).selectOption({ index })
