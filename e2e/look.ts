import type { Page } from 'playwright-core'

export type Theme = 'day' | 'night'

export const THEMES: readonly Theme[] = ['day', 'night']
export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1280, height: 800 }

const USUAL_TEXT = 16

export const setTheme = (page: Page, theme: Theme): Promise<void> =>
  page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme)

/** The browser's own text size, which a person sets, as a share of the usual 16 px. */
export async function setTextSize(page: Page, times: number): Promise<void> {
  const size = USUAL_TEXT * times
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } })
  await session.detach()
}
