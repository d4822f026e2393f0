import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { audit, sidewaysScroll } from './audit.ts'
import { BROWSER, launchBrowser } from './browser.ts'
import { FLOWS } from './scenes/index.ts'
import { openScene } from './scenes/scene.ts'
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

for (const { title, scenes } of FLOWS)
  for (const scene of scenes)
    test(`${title}, ${scene.title}: no findings by day, by night, at 320 px or with text twice as large`, async () => {
      const { page, faults, close } = await openScene(browser, app, scene)
      expect.soft(await audit(page, scene.name)).toEqual([])
      expect(faults).toEqual([])
      await close()
    })

if (BROWSER === 'firefox')
  test('with text twice as large no screen scrolls sideways', async () => {
    const large = await launchBrowser({ textSize: 32 })
    for (const { scenes } of FLOWS)
      for (const scene of scenes) {
        const { page, close } = await openScene(large, app, scene)
        expect.soft(await sidewaysScroll(page, `${scene.name}, 200 % text`)).toEqual([])
        await close()
      }
    await large.close()
  }, 600_000)

test('at night there is no clock on the screen and nothing is white', async () => {
  const { page, open, close }: Visit = await visit(browser, app, { at: '2026-03-02T03:10' })
  await open()
  expect(await page.locator('body').textContent()).not.toMatch(/\d:\d\d/)
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(background).toBe('rgb(0, 0, 0)')
  await close()
})
