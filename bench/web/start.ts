import type { BrowserContext, Page } from 'playwright-core'
import { firstLoadFonts, firstLoadScripts, firstLoadStyles, gzippedBytes } from '../../e2e/firstLoad.ts'
import { barRow, median, progress, type Report } from '../bench.ts'
import { MORNING_HOUR, NIGHT_HOUR, newPhone, SLOWER, slowPage, withApp } from './phone.ts'
import { type Cost, opening, pressing } from './recorder.ts'

export const title = 'Start, and one tap to relief'
export const about = `The built app in Chromium, a phone of 390 x 844, its processor ${SLOWER} times slowed by the browser's own
throttle, from the machine itself (no network in the figures). _Cold_ is a new profile, _warm_ the next opening, from the
service worker. _Usable_ is when the cramp button is painted and answers. Then the press itself: from the finger on the
button until the next screen is painted, by day and at night. Medians of seven.`

const TIMES = 7
const KB = 1000
/** The first picture has one too, which does not answer yet. */
const BUTTON = { selector: '#app:not([data-picture]) .disc button' }
const WHERE = { selector: 'h1', text: /Where is it/ }

interface Opened extends Cost {
  readonly firstPaint: number
}

export async function bench(report: Report): Promise<void> {
  reportBytes(report)
  await withApp(async (browser, app) => {
    for (const [name, hour] of [
      ['by day', MORNING_HOUR],
      ['at night', NIGHT_HOUR],
    ] as const) {
      progress(`opening ${TIMES} times ${name}`)
      const cold: Opened[] = []
      const warm: Opened[] = []
      const taps: Cost[] = []
      for (let time = 0; time < TIMES; time++) {
        const phone = await newPhone(browser, hour)
        cold.push(await open(phone, app.address))
        warm.push(await openAgain(phone, app.address))
        taps.push(await tap(phone, app.address))
        await phone.close()
      }
      report(barRow(`cold, ${name}: usable`, median(cold.map(({ content }) => content)), { atMost: 1000, unit: 'ms' }))
      report(barRow(`warm, ${name}: usable`, median(warm.map(({ content }) => content)), { atMost: 1000, unit: 'ms' }))
      const painted = median(taps.map(({ content }) => content))
      report(barRow(`a press, ${name}: next screen painted`, painted, { atMost: 100, unit: 'ms' }))
      reportOpenings(report, name, cold, warm)
    }
  })
}

function reportBytes(report: Report): void {
  const scripts = gzippedBytes(firstLoadScripts('en'))
  report(barRow('JavaScript before anything is shown, gzipped', scripts / KB, { atMost: 100, unit: 'kB' }))
  const styles = gzippedBytes(firstLoadStyles()) / KB
  const fonts = gzippedBytes(firstLoadFonts()) / KB
  report({ also: 'style sheets and font of the first load', kB: `${styles.toFixed(1)} and ${fonts.toFixed(1)}` })
}

function reportOpenings(report: Report, name: string, cold: readonly Opened[], warm: readonly Opened[]): void {
  for (const [kind, opened] of [
    ['cold', cold],
    ['warm', warm],
  ] as const) {
    const of = (key: keyof Opened) => median(opened.map((one) => one[key])).toFixed(0)
    report({ opening: `${kind}, ${name}`, 'first paint, ms': of('firstPaint'), 'longest task, ms': of('longestTask') })
  }
}

async function open(phone: BrowserContext, address: string): Promise<Opened> {
  const page = await slowPage(phone)
  const cost = await opening(page, address, BUTTON)
  const opened = { ...cost, firstPaint: await firstPaint(page) }
  // The first visit is over when the service worker holds the app.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.close()
  return opened
}

async function openAgain(phone: BrowserContext, address: string): Promise<Opened> {
  const page = await slowPage(phone)
  const cost = await opening(page, address, BUTTON)
  const opened = { ...cost, firstPaint: await firstPaint(page) }
  await page.close()
  return opened
}

async function tap(phone: BrowserContext, address: string): Promise<Cost> {
  const page = await slowPage(phone)
  await opening(page, address, BUTTON)
  const cost = await pressing(page, () => page.locator(BUTTON.selector).tap(), WHERE)
  await page.close()
  return cost
}

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN)
