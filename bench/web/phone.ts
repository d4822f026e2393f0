import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type RunningApp, serveApp } from '../../e2e/app.ts'
import { launchBrowser } from '../../e2e/browser.ts'
import { PHONE } from '../../e2e/look.ts'
import { installRecorder } from './recorder.ts'

/** How much slower than this machine a phone is taken to be. */
export const SLOWER = 4

export const MORNING_HOUR = 9
export const NIGHT_HOUR = 3

/** A zone where it is now this hour of the day: the clock is left alone, so that times can be measured. */
function zoneWhereItIs(hour: number): string {
  const ahead = ((hour - new Date().getUTCHours() + 36) % 24) - 12
  // The names of these zones count the other way round.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

/** Today there. */
export const dateWhereItIs = (hour: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zoneWhereItIs(hour) }).format(new Date())

/** A browser profile that nobody has used, where it is this hour. */
export async function newPhone(browser: Browser, hour: number): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: PHONE,
    timezoneId: zoneWhereItIs(hour),
    locale: 'en-GB',
    hasTouch: true,
  })
  await installRecorder(context)
  return context
}

/** A page whose main thread runs at a quarter of its speed. */
export async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return page
}

/** The built app, and a browser, for as long as the work takes. */
export async function withApp(work: (browser: Browser, app: RunningApp) => Promise<void>): Promise<void> {
  const app = await serveApp()
  const browser = await launchBrowser()
  try {
    await work(browser, app)
  } finally {
    await browser.close()
    await app.stop()
  }
}
