import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { RunningApp } from './app.ts'
import { BROWSER, mediaOf } from './browser.ts'

/** A phone held upright. */
const PHONE = { width: 390, height: 844 }

/** In Firefox the driver puts a style into the page to take a picture, which our security policy refuses, and tells. */
const OF_A_PICTURE = 'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA='

/**
 * Firefox says so of each file that was on its way when the page was left, as the other tabs' screens are for a moment. Of a
 * page that stays it never did; a file that is missing there is missed by its screen.
 */
const OF_A_PAGE_LEFT = 'A ServiceWorker intercepted the request and encountered an unexpected error.'
const isOfFirefox = (fault: string) =>
  BROWSER === 'firefox' && [OF_A_PICTURE, OF_A_PAGE_LEFT].some((its) => fault.includes(its))

export interface VisitOptions {
  /** The wall clock at the start, in UTC, such as 2026-03-02T08:00. Morning when absent. */
  readonly at?: string
  /** The browser's language, such as de-DE. British English when absent. */
  readonly locale?: string
  readonly viewport?: { readonly width: number; readonly height: number }
}

/** One person's browser on the app, with a clock that stands still until the test moves it. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Opens an address of the app, such as `diary`, once the writes begun before have landed. What may be lost needs a reload. */
  open(path?: string): Promise<void>
  /** Sets the wall clock, in UTC. */
  setTime(at: string): Promise<void>
  /** Addresses asked for and security policy faults, since the start. */
  readonly requests: readonly string[]
  readonly faults: readonly string[]
  /** @throws when anything was asked of anyone but the app */
  close(): Promise<void>
}

export async function visit(browser: Browser, app: RunningApp, options: VisitOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: options.viewport ?? PHONE,
    timezoneId: 'UTC',
    locale: options.locale ?? 'en-GB',
    ...mediaOf(browser),
  })
  return visitIn(context, await context.newPage(), app, options)
}

export async function visitIn(
  context: BrowserContext,
  page: Page,
  app: RunningApp,
  { at = '2026-03-02T08:00' }: VisitOptions = {},
): Promise<Visit> {
  const requests: string[] = []
  const faults: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  const note = (fault: string) => {
    if (!isOfFirefox(fault)) faults.push(fault)
  }
  page.on('pageerror', ({ message }) => note(message))
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text())
  })
  // There it does nothing, and says nothing.
  if (BROWSER === 'firefox')
    page.emulateMedia = () =>
      Promise.reject(new Error('Firefox takes this only as it starts: see Settings in browser.ts'))
  page.setDefaultTimeout(30_000)
  const setTime = (time: string) => page.clock.setFixedTime(new Date(`${time}Z`))
  await setTime(at)
  return {
    page,
    context,
    requests,
    faults,
    setTime,
    open: async (path = '') => {
      if (page.url().startsWith(app.address)) await page.evaluate(landed)
      await page.goto(app.address + path)
      // The app itself, and not its first picture.
      await page.locator('#app:not([data-picture]) h1').first().waitFor()
    },
    close: async () => {
      await context.close()
      const elsewhere = requests.filter((address) => !isOwn(address, app))
      if (elsewhere.length > 0) throw new Error(`asked elsewhere for ${elsewhere.join(', ')}`)
    },
  }
}

/** Runs in the page. A read waits for the writes before it, and a write that waits for another one begins as that lands. */
async function landed(): Promise<void> {
  const [patience, writesInARow] = [2000, 3]
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '').filter((name) => name.startsWith('uncramp'))
  const readOnce = (name: string) =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, patience)
      const opening = indexedDB.open(name)
      opening.onerror = () => resolve()
      // It has gone meanwhile, and must not be made anew.
      opening.onupgradeneeded = () => opening.transaction?.abort()
      opening.onsuccess = () => {
        const database = opening.result
        const stores = [...database.objectStoreNames]
        const reading = database.transaction(stores)
        reading.objectStore(stores[0]!).count().onsuccess = () => {
          database.close()
          resolve()
        }
      }
    })
  for (let write = 0; write < writesInARow; write++) await Promise.all(names.map(readOnce))
}

const isOwn = (address: string, app: RunningApp): boolean =>
  [app.address, `blob:${app.address}`, 'data:'].some((start) => address.startsWith(start))
