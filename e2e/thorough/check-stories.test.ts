import { words } from '@uncramp/safety/en'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from '../app.ts'
import { launchBrowser } from '../browser.ts'
import { cardOf, STORIES, walk } from '../checkStories.ts'
import { visit } from '../visit.ts'

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

test.each(STORIES.map((story) => [story.id, story] as const))('%s comes to its card by hand too', async (_, story) => {
  const { page, open, faults, close } = await visit(browser, app)
  await open('check-up/1')
  const screens = await walk(page, story)
  const card = cardOf(story)
  const title = card === 'emergency' ? 'Call 999 now' : words.cards[card].title
  expect(await page.locator('h1').textContent()).toBe(title)
  expect(screens).toBeLessThanOrEqual(12)
  expect(faults).toEqual([])
  await close()
})
