import { inflateSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { BROWSER, launchBrowser } from './browser.ts'
import { button, link } from './steps.ts'
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
