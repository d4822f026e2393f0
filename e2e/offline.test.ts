import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { launchBrowser } from './browser.ts'
import { checkIn, logCramp } from './steps.ts'
import { visit } from './visit.ts'

let app: RunningApp
let browser: Browser
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

test('after the first visit the app opens, logs and keeps entries with no network and no server', async () => {
  const { page, context, open, close } = await visit(browser, app)
  await open()
  // The first visit is over when the service worker holds the app.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await app.stop()
  await context.setOffline(true)
  await open()
  await checkIn(page, 2)
  await open()
  await page.getByText('Last night: 2 cramps', { exact: true }).waitFor()
  await logCramp(page)
  for (const path of ['diary', 'find-out', 'learn', 'me', 'help']) {
    await open(path)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  }
  await close()
})
