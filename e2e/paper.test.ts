import { inflateSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { launchBrowser } from './browser.ts'
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

/** Objects stand in the open, as Chromium writes them, or in packed streams, as Firefox does. */
function pagesOf(pdf: Buffer): number {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, packed = '']) => unpacked(packed))
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
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format, preferCSSPageSize: false })
      expect(pagesOf(pdf), `${format}, ${at}`).toBe(1)
    }
    expect(faults).toEqual([])
    await close()
  }
})
