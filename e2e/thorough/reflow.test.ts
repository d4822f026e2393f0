import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from '../app.ts'
import { launchBrowser } from '../browser.ts'
import { layoutFindings } from '../layout.ts'
import { FLOWS } from '../scenes/index.ts'
import { openScene } from '../scenes/scene.ts'
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

interface Room {
  readonly name: string
  readonly width: number
  readonly height: number
  /** The text size chosen in the app. */
  readonly text?: 'xl'
  /** The browser's own, in pixels; 16 is usual. */
  readonly font?: number
}

const ROOMS: readonly Room[] = [
  { name: 'a small phone', width: 320, height: 640 },
  { name: 'a desktop at 400 % zoom', width: 320, height: 256 },
  { name: 'a phone on its side', width: 640, height: 360 },
  { name: 'a tablet', width: 768, height: 1024 },
  { name: 'a desktop', width: 1440, height: 900 },
  { name: 'a low window', width: 1280, height: 480 },
  { name: 'very large text', width: 320, height: 640, text: 'xl' },
  { name: "the browser's text twice as large", width: 390, height: 844, font: 32 },
]
async function enter(page: Page, { width, height, text = 'm' as 'xl', font = 16 }: Room): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.evaluate((size) => document.documentElement.setAttribute('data-text', size), text)
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: font, fixed: font } })
  await session.detach()
}

for (const { title, scenes } of FLOWS)
  test.each(scenes)(
    `${title}, $title: on any screen and with any text size nothing is cut, crowded, covered or too small`,
    async (scene) => {
      const { page, close } = await openScene(browser, app, scene)
      const found: string[] = []
      for (const room of ROOMS) {
        await enter(page, room)
        found.push(...(await layoutFindings(page)).map((finding) => `${room.name}: ${finding}`))
      }
      expect(found).toEqual([])
      await close()
    },
  )

/** Pages of buttons and questions, each shown at once. */
const PAGES = ['', 'bedtime', 'bedtime/reminders', 'diary/share', 'diary/bring-in', 'me', 'me/delete']
const LARGE_TEXT = ROOMS.filter(({ text, font }) => text !== undefined || font !== undefined)

test.each(['de-DE', 'es-ES'])(
  'in %s, whose words are longer than the English, nothing is cut either',
  async (locale) => {
    const { page, open, close } = await visit(browser, app, { locale })
    const found: string[] = []
    for (const path of PAGES) {
      await open(path)
      await page.locator('main :is(a, button, input)').first().waitFor({ state: 'attached' })
      for (const room of LARGE_TEXT) {
        await enter(page, room)
        found.push(...(await layoutFindings(page)).map((finding) => `${path}, ${room.name}: ${finding}`))
      }
    }
    expect(found).toEqual([])
    await close()
  },
)
