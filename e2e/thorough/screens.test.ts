import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from '../app.ts'
import { audit } from '../audit.ts'
import { launchBrowser } from '../browser.ts'
import { FLOWS } from '../scenes/index.ts'
import { openScene } from '../scenes/scene.ts'
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

/** Screens that need nothing to have happened. The others are in scenes.test.ts, and where they come up. */
const AT_ONCE = FLOWS.flatMap(({ scenes }) => scenes.filter(({ atOnce }) => atOnce === true))

test.each(AT_ONCE)('$title: no findings by day, by night, at 320 px or with text twice as large', async (scene) => {
  const { page, faults, close } = await openScene(browser, app, scene)
  expect.soft(await audit(page, scene.name)).toEqual([])
  expect(faults).toEqual([])
  await close()
})

test('at night there is no clock on the screen and nothing is white', async () => {
  const { page, open, close }: Visit = await visit(browser, app, { at: '2026-03-02T03:10' })
  await open()
  expect(await page.locator('body').textContent()).not.toMatch(/\d:\d\d/)
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(background).toBe('rgb(0, 0, 0)')
  await close()
})
