/** Puts three pictures that the end-to-end tests took side by side, as docs/screenshot.png for the README. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.mjs'
import { ROOT } from './paths.mjs'

const PICTURES = ['night-home-night', 'diary-of-a-test-day', 'result-day']
const PHONE = { width: 390, height: 844 }
const GAP = 40

const browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? undefined, args: ['--no-sandbox'] })
const width = PICTURES.length * (PHONE.width + GAP) + GAP
const page = await browser.newPage({ viewport: { width, height: PHONE.height + 2 * GAP }, deviceScaleFactor: 1 })
await page.setContent(`<style>
  body { margin: 0; padding: ${GAP}px; display: flex; gap: ${GAP}px; background: #d8dbe4 }
  div { width: ${PHONE.width}px; height: ${PHONE.height}px; border-radius: 28px; overflow: hidden; background: #000 }
  img { display: block; width: 100% }
</style>${PICTURES.map((name) => `<div><img src="${dataUrl(name)}"></div>`).join('')}`)
await page.screenshot({ path: join(ROOT, 'docs', 'screenshot.png') })
await browser.close()

function dataUrl(name) {
  const file = join(ROOT, 'e2e', 'shots', `${name}.png`)
  try {
    return `data:image/png;base64,${readFileSync(file).toString('base64')}`
  } catch {
    console.error(`${file} is not there. Run npm test first: its end-to-end tests take the pictures.`)
    process.exit(1)
  }
}
