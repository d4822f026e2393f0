import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { launchBrowser } from './browser.ts'
import { tenYears } from './diaries.ts'
import { button } from './steps.ts'
import { visit } from './visit.ts'

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

test('a diary of ten years is brought in, and the first and the last night are there', async () => {
  const { page, open, faults, close } = await visit(browser, app)
  await open('diary/bring-in')
  const copy = { name: 'uncramp.json', mimeType: 'application/json', buffer: Buffer.from(tenYears('2026-03-02')) }
  await page.locator('input[type=file]').setInputFiles(copy)
  await page.getByText('We found 3650 nights.').waitFor({ timeout: 60_000 })
  await button(page, 'Bring them in').click()
  await page.getByText('3650 nights brought in.').first().waitFor({ timeout: 60_000 })
  await open('diary')
  await page.getByRole('link', { name: /^2 March, 2 cramps/ }).waitFor()
  await open('diary/2016-03-05')
  await page.getByRole('radio', { name: '3+', checked: true }).waitFor()
  await open()
  await page.getByText('Last night: 2 cramps', { exact: true }).waitFor()
  expect(faults).toEqual([])
  await close()
})
