import type { Page } from 'playwright-core'
import { DESKTOP, PHONE, setTextSize, setTheme, THEMES, type Theme } from '../look.ts'

export const TEXT_SIZES = [100, 200] as const
export const DEVICES = { phone: PHONE, desktop: DESKTOP } as const
export type Device = keyof typeof DEVICES

/** One way of looking at a scene. */
export interface Shot {
  readonly device: Device
  readonly theme: Theme
  /** Per cent of the browser's usual text size. */
  readonly text: (typeof TEXT_SIZES)[number]
}

export const SHOTS: readonly Shot[] = (['phone', 'desktop'] as const).flatMap((device) =>
  TEXT_SIZES.flatMap((text) => THEMES.map((theme) => ({ device, text, theme }))),
)

export const fileOf = (scene: string, { device, theme, text }: Shot): string =>
  `pictures/${scene}-${device}-${theme}-${text}.png`

/** The whole page, however long, in every way of looking at it. */
export async function takeShots(page: Page, save: (shot: Shot) => string): Promise<void> {
  for (const device of ['phone', 'desktop'] as const) {
    for (const text of TEXT_SIZES) {
      await page.setViewportSize(DEVICES[device])
      await setTextSize(page, text / 100)
      await growToContent(page)
      // Another size of the window takes the text size back.
      await setTextSize(page, text / 100)
      for (const theme of THEMES) {
        await setTheme(page, theme)
        await page.screenshot({ path: save({ device, text, theme }) })
      }
    }
  }
}

/**
 * Makes the window as high as all that can be scrolled to. Most screens scroll within their frame, where a picture of
 * the page would end.
 */
async function growToContent(page: Page): Promise<void> {
  const hidden = await page.evaluate(() => {
    const scrolled = [document.documentElement, ...document.querySelectorAll('main')]
    return Math.max(...scrolled.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
  })
  const size = page.viewportSize()
  if (hidden > 0 && size !== null) await page.setViewportSize({ ...size, height: size.height + hidden })
}
