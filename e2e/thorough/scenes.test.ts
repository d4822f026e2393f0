import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from '../app.ts'
import { audit } from '../audit.ts'
import { launchBrowser } from '../browser.ts'
import { FLOWS } from '../scenes/index.ts'
import { openScene, type Scene } from '../scenes/scene.ts'

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

/** The others are in screens.test.ts. */
const rest = (scenes: readonly Scene[]) => scenes.filter(({ atOnce }) => atOnce !== true)

for (const { title, scenes } of FLOWS)
  for (const scene of rest(scenes))
    test(`${title}, ${scene.title}: no findings by day, by night, at 320 px or with text twice as large`, async () => {
      const { page, faults, close } = await openScene(browser, app, scene)
      expect.soft(await audit(page, scene.name)).toEqual([])
      expect(faults).toEqual([])
      await close()
    })
