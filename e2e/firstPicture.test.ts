import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { BROWSER, launchBrowser, mediaOf } from './browser.ts'
import { PHONE } from './look.ts'
import { button, heading } from './steps.ts'
import { type Visit, visitIn } from './visit.ts'

const MORNING = '2026-03-02T08:00'
const AT_NIGHT = '2026-03-02T03:10'
const AT_BEDTIME = '2026-03-02T22:30'

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

interface Waiting extends Visit {
  /** Opens an address; the app's files wait. */
  openWithoutApp(path?: string): Promise<void>
  /** Lets them come, until the app stands. */
  letAppCome(): Promise<void>
}

async function visitSlowly(at: string, locale = 'en-GB', viewport = PHONE): Promise<Waiting> {
  const context = await browser.newContext({
    viewport,
    locale,
    timezoneId: 'UTC',
    // It would hand out the app's files itself.
    serviceWorkers: 'block',
    ...mediaOf(browser),
  })
  const person = await visitIn(context, await context.newPage(), app, { at })
  const { page } = person
  let come = () => {}
  let held = Promise.resolve()
  await context.route(/assets\/.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  return {
    ...person,
    openWithoutApp: async (path = '') => {
      held = new Promise((resolve) => {
        come = resolve
      })
      await page.goto(app.address + path, { waitUntil: 'commit' })
      await page.waitForFunction(() => document.styleSheets.length > 0 && document.getElementById('app') !== null)
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
    },
    letAppCome: async () => {
      come()
      await page.locator('#app:not([data-picture]) h1').waitFor()
    },
  }
}

/** Every part in sight: its text and its place on the page. */
const look = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#app :is(h1, button, a, nav, span, small, svg)')]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect()
        const text = part.childElementCount === 0 ? part.textContent : ''
        return `${part.tagName} ${text} ${[x + scrollX, y + scrollY, width, height].map(Math.round).join(' ')}`
      }),
  )

const disc = (page: Page) => page.locator('.disc button')
const isFocused = (page: Page) => disc(page).evaluate((one) => one === document.activeElement)

test.each([
  ['en-GB', MORNING, 'A'],
  ['en-US', '2026-03-02T19:30', 'A++'],
  ['es-ES', MORNING, 'A+'],
  ['de-DE', '2026-03-02T13:00', 'A++'],
  ['en-GB', AT_NIGHT, 'A++'],
  ['es-ES', AT_NIGHT, 'A'],
  ['de-DE', AT_NIGHT, 'A+'],
  ['en-GB', AT_BEDTIME, 'A'],
  ['de-DE', AT_BEDTIME, 'A++'],
])('the first picture is what the app then draws, to the pixel: %s, %s, %s', async (locale, at, size) => {
  for (const viewport of [PHONE, { width: 320, height: 640 }]) {
    const { page, open, openWithoutApp, letAppCome, close, faults } = await visitSlowly(at, locale, viewport)
    await open('me')
    await page.getByText(size, { exact: true }).click()
    await openWithoutApp()
    await disc(page).waitFor()
    const [first, shot] = [await look(page), await disc(page).screenshot()]
    await letAppCome()
    expect(await look(page)).toEqual(expect.arrayContaining(first))
    expect((await disc(page).screenshot()).equals(shot)).toBe(true)
    expect(faults).toEqual([])
    await close()
  }
})

test('the first picture is painted before any of the app is asked for, on Home and on the tabs that have one', async () => {
  for (const path of ['', 'diary', 'learn', 'me']) {
    // Without the clock of a visit: with it the page tells no times of its own.
    const context = await browser.newContext({ ...mediaOf(browser), viewport: PHONE, serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(app.address + path)
    await page.locator('#app:not([data-picture]) h1').first().waitFor()
    const { painted, asked } = await page.evaluate(() => {
      const begun = (entries: PerformanceEntryList) => entries.map(({ startTime }) => startTime)
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => /assets\/.*\.js$/.test(name))
      return { painted: begun(performance.getEntriesByName('first-contentful-paint'))[0], asked: begun(scripts) }
    })
    expect(asked.length).toBeGreaterThan(0)
    expect(painted).toBeLessThanOrEqual(Math.min(...asked))
    await context.close()
  }
})

test('a press before the app is there counts from its own moment, by finger and by key', async () => {
  const presses: readonly ((page: Page) => Promise<void>)[] = [
    (page) => disc(page).click(),
    async (page) => {
      await disc(page).focus()
      await page.keyboard.press('Enter')
    },
  ]
  for (const press of presses) {
    const { page, open, openWithoutApp, letAppCome, setTime, close } = await visitSlowly(MORNING)
    await openWithoutApp()
    await press(page)
    await page.getByRole('status').getByText('One moment.').waitFor()
    await setTime('2026-03-02T08:02')
    await letAppCome()
    await heading(page, 'Where is it?').waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await button(page, 'Left calf').click()
    await button(page, 'It let go').waitFor()
    await open()
    await page.getByText('It began at 8:00 am.').waitFor()
    await close()
  }
})

test('at night the space bar starts a cramp before the app is there, and the full app opens too', async () => {
  const { page, openWithoutApp, letAppCome, close } = await visitSlowly(AT_NIGHT)
  await openWithoutApp()
  await button(page, 'Full app').click()
  await letAppCome()
  await heading(page, 'Good night').waitFor()
  await openWithoutApp()
  await disc(page).waitFor()
  await page.keyboard.press(' ')
  await letAppCome()
  await heading(page, 'Where is it?').waitFor()
  await close()
})

test('who sleeps by day is greeted by her own evening, by the picture as by the app', async () => {
  const { page, open, openWithoutApp, letAppCome, close } = await visitSlowly('2026-05-05T03:30')
  await open('me')
  await button(page, 'By day').click()
  await page.getByLabel('I get up at about').selectOption({ label: '4:00 pm' })
  await page.getByText('It has the date of the day you get up.').waitFor()
  await openWithoutApp()
  await heading(page, 'Good evening').waitFor()
  await letAppCome()
  await heading(page, 'Good evening').waitFor()
  await close()
})

test('who is on the button when the app comes stays on it', async () => {
  const { page, openWithoutApp, letAppCome, close } = await visitSlowly(MORNING)
  await openWithoutApp()
  await disc(page).focus()
  await letAppCome()
  expect(await isFocused(page)).toBe(true)
  await close()
})

test.each([
  ['words', /assets\/first-.*\.js$/],
  ['the app', /assets\/main-.*\.js$/],
  ['what starts it', /assets\/index-.*\.js$/],
])(
  'a first visit on which %s does not come says so, with what to do for a calf, and can be tried again',
  async (_, file) => {
    const { page, context, openWithoutApp, letAppCome, close } = await visitSlowly(AT_NIGHT)
    const broken = (url: URL) => file.test(url.href)
    await context.route(broken, (route) => route.abort())
    await openWithoutApp()
    await letAppCome()
    await heading(page, 'Uncramp did not load.').waitFor()
    expect(await page.getByRole('alert').textContent()).toMatch(/Pull your toes towards you/)
    expect(await disc(page).count()).toBe(0)
    await context.unroute(broken)
    await page.getByRole('link', { name: 'Try again' }).click()
    await button(page, /I have a cramp/).waitFor()
    await close()
  },
)

test.each([
  ['learn', 'en-GB', MORNING],
  ['learn', 'de-DE', AT_NIGHT],
  ['me', 'es-ES', MORNING],
  ['me', 'en-US', AT_NIGHT],
  ['diary', 'en-GB', MORNING],
])(
  'a tab that is opened first of all reads at once as it will stay, and offers nothing too early: %s, %s',
  async (path, locale, at) => {
    const { page, openWithoutApp, letAppCome, close, faults } = await visitSlowly(at, locale)
    await openWithoutApp(path)
    await page.locator('#app h1').waitFor()
    const first = await look(page)
    expect(first.length).toBeGreaterThan(5)
    expect(await page.locator('#app :is(button, input, select)').filter({ visible: true }).count()).toBe(0)
    await letAppCome()
    expect(await look(page)).toEqual(expect.arrayContaining(first))
    await openWithoutApp(path)
    expect(await page.locator('#app h1').count()).toBe(0)
    await letAppCome()
    expect(faults).toEqual([])
    await close()
  },
)

test('a search in the address of Learn has no picture without it', async () => {
  const { page, openWithoutApp, letAppCome, close } = await visitSlowly(MORNING)
  await openWithoutApp('learn?q=magnesium')
  expect(await page.locator('#app h1').count()).toBe(0)
  await letAppCome()
  await close()
})

test('there is no picture of Home where the app would take it away: other pages, a cramp left open, a made-up diary', async () => {
  const { page, open, openWithoutApp, letAppCome, close } = await visitSlowly(MORNING)
  const expectNone = async (path?: string) => {
    await openWithoutApp(path)
    expect(await disc(page).count()).toBe(0)
    await letAppCome()
  }
  await expectNone('diary')
  await open()
  await button(page, /I have a cramp/).click()
  await heading(page, 'Where is it?').waitFor()
  await expectNone()
  await button(page, 'It let go').click()
  await page.getByText(/Saved\./).waitFor()
  await openWithoutApp()
  await disc(page).waitFor()
  await letAppCome()
  await page.evaluate(() =>
    sessionStorage.setItem('uncramp.made-up', JSON.stringify({ since: Date.now(), settings: {} })),
  )
  await expectNone()
  await close()
})

test.each([
  ['diary', 'Diary'],
  ['find-out', 'FindOut'],
  ['learn', 'Learn'],
  ['me', 'Me'],
])(
  'at the address of a tab its screen and words are asked for with the app, not after it: %s',
  async (path, screen) => {
    const { openWithoutApp, letAppCome, requests, close } = await visitSlowly(MORNING)
    await openWithoutApp(path)
    // Once the first picture is painted. What asked for them is no file of the app: those are still held back.
    for (const name of ['main', screen, 'later'])
      await expect.poll(() => requests.join(), { timeout: 10_000 }).toContain(`/assets/${name}-`)
    await letAppCome()
    await close()
  },
)

// In Firefox the driver does not turn them off.
test.skipIf(BROWSER === 'firefox')(
  'a browser without scripts is told so, and has no button that does nothing',
  async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(app.address)
    expect(await page.locator('noscript p').first().isVisible()).toBe(true)
    expect(await page.locator('button').count()).toBe(0)
    await context.close()
  },
)
