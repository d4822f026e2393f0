import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { BROWSER, launchBrowser } from './browser.ts'
import { tenYears } from './diaries.ts'
import { button } from './steps.ts'
import { type Visit, visit } from './visit.ts'

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

/** The browser's sum of layout shifts, where 0.1 is the most a page may have; letters may settle by a pixel. */
const STILL = 0.001
const PAGES = ['', 'diary', 'find-out', 'learn', 'me']

interface Moved {
  readonly value: number
  readonly what: readonly string[]
}

async function watchMoves({ page, context }: Visit): Promise<void> {
  await page.addInitScript(() => {
    const moves: object[] = []
    Object.assign(window, { moves })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] }
        moves.push({ value, what: sources.map(({ node }) => node?.textContent?.slice(0, 40)) })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  // A first visit on a slow line: the letters come after the page.
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const speed = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 }
  await session.send('Network.emulateNetworkConditions', { offline: false, ...speed })
}

const movesOf = (page: Page) => page.evaluate(() => (window as unknown as { moves: Moved[] }).moves)

async function expectStill(person: Visit, path: string): Promise<void> {
  const { page, open } = person
  await open(path)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForLoadState('networkidle')
  const moves = await movesOf(page)
  const sum = moves.reduce((total, { value }) => total + value, 0)
  expect(sum, `/${path}: ${JSON.stringify(moves)}`).toBeLessThan(STILL)
}

test.skipIf(BROWSER === 'firefox').each([
  ['morning', '2026-03-02T08:00'],
  ['evening', '2026-03-02T19:10'],
])('nothing moves under a finger while a first visit in the %s loads', async (_, at) => {
  for (const path of PAGES) {
    const person = await visit(browser, app, { at })
    await watchMoves(person)
    await expectStill(person, path)
    await person.close()
  }
})

test.skipIf(BROWSER === 'firefox')('nor in a diary of ten years', async () => {
  const person = await visit(browser, app, { at: '2026-03-02T19:10' })
  await person.open('diary/bring-in')
  const copy = { name: 'uncramp.json', mimeType: 'application/json', buffer: Buffer.from(tenYears('2026-03-02')) }
  await person.page.locator('input[type=file]').setInputFiles(copy)
  await button(person.page, 'Bring them in').click()
  await person.page.getByText('3650 nights brought in.').first().waitFor({ timeout: 60_000 })
  await watchMoves(person)
  for (const path of PAGES) await expectStill(person, path)
  await person.close()
})
