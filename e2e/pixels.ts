import type { Browser, Page } from 'playwright-core'
import { BROWSER } from './browser.ts'

/** What a picture does to eyes used to the dark. Each channel from 0 to 255. */
export interface Light {
  readonly bluest: number
  /** Share of the light of a white picture, 0 to 1, by relative luminance. */
  readonly mean: number
  readonly brightest: number
}

/** The screen as it stands, without waiting for fonts or the end of loading. */
export async function shootNow(page: Page): Promise<string> {
  if (BROWSER === 'firefox') return (await page.screenshot({ caret: 'initial' })).toString('base64')
  for (;;) {
    const session = await page.context().newCDPSession(page)
    const shot = await session.send('Page.captureScreenshot', { format: 'png' }).catch((error: Error) => error)
    await session.detach().catch(() => undefined)
    if (!(shot instanceof Error)) return shot.data
    // While one document gives way to the next there is no screen to take a picture of.
    if (!/Not attached to an active page|Unable to capture screenshot/.test(shot.message)) throw shot
    await page.waitForTimeout(20)
  }
}

export interface LightMeter {
  measure(png: string): Promise<Light>
  close(): Promise<void>
}

/** Reads every pixel of a picture, in a page of its own. */
export async function createLightMeter(browser: Browser): Promise<LightMeter> {
  const page = await browser.newPage()
  return {
    measure: (png) =>
      page.evaluate(async (data) => {
        const image = new Image()
        image.src = `data:image/png;base64,${data}`
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const pen = canvas.getContext('2d')!
        pen.drawImage(image, 0, 0)
        const { data: pixels } = pen.getImageData(0, 0, image.width, image.height)
        const linear = Array.from({ length: 256 }, (_, c) => {
          const share = c / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        let [bluest, brightest, sum] = [0, 0, 0]
        for (let i = 0; i < pixels.length; i += 4) {
          const light =
            0.2126 * linear[pixels[i]!]! + 0.7152 * linear[pixels[i + 1]!]! + 0.0722 * linear[pixels[i + 2]!]!
          bluest = Math.max(bluest, pixels[i + 2]!)
          brightest = Math.max(brightest, light)
          sum += light
        }
        return { bluest, brightest, mean: sum / (pixels.length / 4) }
      }, png),
    close: () => page.close(),
  }
}
