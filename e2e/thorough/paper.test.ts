import { inflateSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from '../app.ts'
import { BROWSER, launchBrowser } from '../browser.ts'
import { fullestMonth, tenYears } from '../diaries.ts'
import { bringIn, button, link } from '../steps.ts'
import { type Visit, visit } from '../visit.ts'

let app: RunningApp
let browser: Browser
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

const FORMATS = ['A4', 'Letter'] as const
/** In centimetres. */
const SIZES = { A4: [21, 29.7], Letter: [21.59, 27.94] } as const

function print(page: Page, format: (typeof FORMATS)[number]): Promise<Buffer> {
  if (BROWSER === 'chromium') return page.pdf({ format, preferCSSPageSize: false })
  // The driver hands Firefox the number of inches, where Firefox wants that of centimetres.
  const [width, height] = SIZES[format]
  return page.pdf({ width: `${width}in`, height: `${height}in` })
}

/** Objects stand in the open, as Chromium writes them, or in packed streams, as Firefox does. */
function pagesOf(pdf: Buffer): number {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, packed = '']) => unpacked(packed))
  return [text, ...streams].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

function unpacked(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
  } catch {
    // A picture or a typeface, packed in another way.
    return ''
  }
}

test('a blank month is reached from the Diary and is one page, A4 or Letter, by day and by night', async () => {
  for (const at of ['2026-03-02T09:10', '2026-03-02T22:10']) {
    const { page, open, close, faults } = await visit(browser, app, { at })
    await open('diary/share')
    await link(page, /^A month on paper/).click()
    await button(page, 'Print this page').waitFor()
    expect(await page.getByRole('row').count()).toBe(32)
    for (const format of FORMATS) {
      const pdf = await print(page, format)
      expect(pagesOf(pdf), `${format}, ${at}`).toBe(1)
    }
    expect(faults).toEqual([])
    await close()
  }
})

/** Hears when the app hands its pages to the printer; a browser without a screen has none. */
async function hearPrinting({ page }: Visit): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  return async () => {
    await page.locator('body[data-printed]').waitFor({ timeout: 60_000 })
  }
}

const rowOf = ({ page }: Visit, night: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: night, exact: true }) })
    .getByRole('cell')
    .allInnerTexts()

test('the fullest month there can be is one page, A4 or Letter, and quiet, unknown and unchecked nights differ in words', async () => {
  const person = await visit(browser, app, { at: '2026-03-31T09:10' })
  const { page, open, close, faults } = person
  const printed = await hearPrinting(person)
  await bringIn(person, fullestMonth('2026-03'))
  await open('diary/share')
  await link(page, /^Months on paper/).click()
  await button(page, 'Print this page').click()
  await printed()
  expect(await page.getByRole('row').count()).toBe(32)
  expect(await rowOf(person, 'Mon 2 March')).toEqual([
    '12',
    'Yes',
    '10',
    'calf L R, foot L R, front thigh L R, back thigh L R'.replaceAll(/ (?=[LRt])/g, '\u00a0'),
    '1, 6, 2, 2 and 8 more',
    'A B C D E F G H I J K L M N',
    'Did not stretch',
  ])
  expect((await rowOf(person, 'Tue 3 March')).slice(0, 5)).toEqual(['None', 'Yes', '–', '–', '–'])
  expect(await rowOf(person, 'Wed 4 March')).toEqual(['?', 'Not known'])
  expect((await rowOf(person, 'Thu 5 March')).slice(0, 4)).toEqual(['2+', '?', '1', 'calf\u00a0L\u00a0R'])
  await page.getByText('29 nights with cramps (338 cramps in all), 1 without, 1 not known.').waitFor()
  await page.getByText(/A Stood a lot\. .*N A long walk in new shoes, no 8/).waitFor()
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(1)
  expect(faults).toEqual([])
  await close()
})

test('a month that is still going on leaves the nights to come empty', async () => {
  const person = await visit(browser, app, { at: '2026-03-20T09:10' })
  const { page, open, close } = person
  await bringIn(person, tenYears('2026-03-19'))
  await open('diary/share/months')
  await button(page, 'Print this page').waitFor()
  expect(await rowOf(person, 'Fri 20 March')).toEqual(['?', 'Not known'])
  expect(await rowOf(person, 'Sat 21 March')).toEqual(['', ''])
  await page.getByText(/Empty lines are nights to come/).waitFor()
  await close()
}, 240_000)

test('ten years are a page for each month, in order, A4 or Letter', async () => {
  const person = await visit(browser, app)
  const { page, open, close, faults } = person
  const printed = await hearPrinting(person)
  await bringIn(person, tenYears('2026-03-02'))
  await open('diary/share/months')
  await page.getByLabel('First month').selectOption('March 2016')
  await page.getByText('Here is March 2016, the first of 121 pages.').waitFor()
  await button(page, 'Print 121 pages').click()
  await printed()
  const months = await page
    .locator('.sheet')
    .evaluateAll((sheets) => sheets.map((each) => each.getAttribute('aria-label')))
  expect(months).toHaveLength(121)
  expect([months[0], months[1], months[120]]).toEqual(['March 2016', 'April 2016', 'March 2026'])
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(121)
  expect(faults).toEqual([])
  await close()
}, 240_000)
