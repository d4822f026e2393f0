import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { audit } from './audit.ts'
import { launchBrowser } from './browser.ts'
import { afterTests, HELPS_FULLY, LOOKED, OWN_HELPS } from './scenes/testDiaries.ts'
import { bringIn, heading, link } from './steps.ts'
import { type Visit, visit } from './visit.ts'

let app: RunningApp
let browser: Browser
let person: Visit
let page: Page
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})
afterEach(async () => {
  await person.close()
})

async function come(copy: string): Promise<void> {
  person = await visit(browser, app)
  page = person.page
  await bringIn(person, copy)
}

const main = () => page.getByRole('main')
const rowsOf = async () => (await page.locator('.tablewrap tbody tr').allTextContents()).length

test('a result says what would have come by itself, and each night stands in the table', async () => {
  await come(HELPS_FULLY())
  await person.open('find-out/result')
  await heading(page, 'Would it have got better anyway?').waitFor()
  const said = await main().textContent()
  expect(said).toMatch(/4 weeks before the test: \d+ a week/)
  expect(said).toMatch(/To expect, with nothing done: [\d.]+ a week, likely \d+ to \d+/)
  expect(said).toContain('Your answer uses none of this.')
  expect(said).toMatch(/in 100 coin orders would still show a gap this large/)
  await heading(page, 'Sleep, length and pain').waitFor()
  await page.getByText('Show as table').first().click()
  await page.locator('.tablewrap').waitFor()
  expect(await rowsOf()).toBe(8)
  expect(person.faults).toEqual([])
})

test('all figures of the maths can be taken along', async () => {
  await come(HELPS_FULLY())
  await person.open('find-out/result')
  await heading(page, 'Sleep, length and pain').waitFor()
  await page.getByText('Show the maths').first().click()
  await page.evaluate(() => {
    const kept = globalThis as typeof globalThis & { copied?: string }
    navigator.clipboard.writeText = (text) => {
      kept.copied = text
      return Promise.resolve()
    }
  })
  await page.getByRole('button', { name: 'Copy all figures' }).click()
  await page.getByText('Copied.').waitFor()
  const copied = await page.evaluate(() => (globalThis as typeof globalThis & { copied?: string }).copied)
  for (const term of ['Rate ratio, median', 'Priors', 'Seed', 'SHA-256 of the plan', 'Coin test', 'Randomisation test'])
    expect(copied, term).toContain(term)
  expect(copied).toMatch(/SHA-256 of the plan: [0-9a-f]{64}/)
  expect(copied).not.toMatch(/NaN|Infinity|undefined|null/)
})

test('where the engine does not start the answer stands all the same, and the page says what is missing', async () => {
  await come(LOOKED())
  await page.addInitScript(() => {
    class NoWorker {
      onerror: ((event: Event) => void) | null = null
      postMessage(): void {
        setTimeout(() => this.onerror?.(new Event('error')))
      }
    }
    Object.assign(globalThis, { Worker: NoWorker })
  })
  await person.open('find-out/result')
  await heading(page, /Stretching helps you/).waitFor()
  await page.getByRole('alert').getByText('The answer stands.').waitFor()
  expect(await main().textContent()).toMatch(/chances in 100 that it truly helps you/)
  expect(await audit(page, 'result-broken')).toEqual([])
})

test('what helped of her own goes on as a thing of each morning, and that can be taken back', async () => {
  await come(OWN_HELPS())
  await person.open('find-out/result')
  const keep = page.getByRole('button', { name: 'Keep on, and note it each morning' })
  await keep.click()
  await page.getByText('You note it each morning.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await keep.waitFor()
  await keep.click()
  await page.getByText('You note it each morning.').waitFor()
  await person.open('morning')
  await page.getByRole('button', { name: 'warm wool socks' }).waitFor()
  expect(person.faults).toEqual([])
})

test('the weeks of a test are a picture with its parts behind them, and the table beside it has the numbers', async () => {
  await come(HELPS_FULLY())
  await person.open('find-out/result')
  await heading(page, 'Cramps in each week of the test').waitFor()
  const chart = page.getByRole('img', { name: /^Bars for 8 weeks/ })
  expect(await chart.locator('.band-usual, .band-stretch').count()).toBe(8)
  expect(await chart.locator('.bar-usual, .bar-stretch').count()).toBeGreaterThanOrEqual(8)
})

test('three tests in a row stand on one scale, each with its ending, and each leads to its result', async () => {
  await come(afterTests(3)())
  await person.open('find-out')
  await link(page, 'All my tests').click()
  await heading(page, 'All my tests').waitFor()
  await page.getByText('Being read.').first().waitFor({ state: 'detached' })
  const tests = page.locator('.links li')
  expect(await tests.locator('.said').allTextContents()).toEqual([
    'It makes cramps worse.',
    'It could not tell.',
    'It helps.',
  ])
  expect(await tests.locator('svg').count()).toBe(3)
  await page.getByText(/You have started 3 tests.*at most 15 people in 100/).waitFor()
  await page.getByText('Show as table').click()
  expect(await rowsOf()).toBe(3)
  await tests.last().getByRole('link').click()
  await heading(page, /Stretching helps you/).waitFor()
  await page.getByText(/You have started 3 tests/).waitFor()
  expect(person.faults).toEqual([])
})
