import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { BROWSER, launchBrowser } from './browser.ts'
import { button, checkIn, heading, link, logCramp } from './steps.ts'
import { visit, visitIn } from './visit.ts'

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

/** A browser that believes to be somewhere; at the computer's own place unless told. */
async function visitAt(timezoneId: string | undefined, at: string) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    ...(timezoneId === undefined ? {} : { timezoneId }),
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  return visitIn(context, await context.newPage(), app, { at })
}

const night = (page: Page, name: RegExp) => page.getByRole('link', { name })

test('who works at night says so once, and her sleep by day is her night', async () => {
  const { page, open, setTime, faults, close } = await visit(browser, app, { at: '2026-05-03T17:00' })
  await open('me')
  await button(page, 'By day').click()
  await page.getByLabel('I get up at about').selectOption({ label: '4:00 pm' })
  await page.getByText('It has the date of the day you get up.').waitFor()
  await link(page, 'Home').click()
  await checkIn(page, 0)
  await setTime('2026-05-04T10:00')
  await open()
  // Dark, and one button: it is in the middle of her night.
  await heading(page, 'Tonight').waitFor()
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('night')
  await logCramp(page)
  await setTime('2026-05-04T16:30')
  await open()
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('day')
  await checkIn(page, 1)
  await link(page, 'Diary').click()
  await night(page, /^3 May, no cramp/).waitFor()
  await night(page, /^4 May, 1 cramp/).waitFor()
  await setTime('2026-05-05T03:30')
  await open()
  await heading(page, 'Good evening').waitFor()
  expect(faults).toEqual([])
  await close()
})

test.each([
  ['forward', '2026-03-29T00:50', '2026-03-29T01:10', '29 March'],
  ['back', '2026-10-25T00:50', '2026-10-25T01:10', '25 October'],
])('the night the clocks go %s is one night, and a cramp across the change has its true length', async (...given) => {
  const [, from, to, date] = given
  const { page, open, setTime, faults, close } = await visitAt('Europe/Berlin', from)
  await open()
  await button(page, /I have a cramp/).click()
  await button(page, 'Left calf').click()
  await button(page, 'It let go').waitFor()
  await setTime(to)
  await button(page, 'It let go').click()
  await page.getByText('Left calf, 20 min. Saved.').waitFor()
  await setTime(`${to.slice(0, 10)}T07:00`)
  await open()
  await checkIn(page, 1)
  await link(page, 'Diary').click()
  await night(page, new RegExp(`^${date}, 1 cramp`)).waitFor()
  expect(faults).toEqual([])
  await close()
})

test('29 February is a night like any other, and the day after it the next', async () => {
  const { page, open, setTime, faults, close } = await visit(browser, app, { at: '2028-02-29T08:00' })
  await open()
  await checkIn(page, 2)
  await setTime('2028-03-01T08:00')
  await open()
  await checkIn(page, 0)
  await link(page, 'Diary').click()
  await night(page, /^29 February, 2 cramps/).waitFor()
  await night(page, /^1 March, no cramp/).waitFor()
  expect(faults).toEqual([])
  await close()
})

test.skipIf(BROWSER === 'firefox')('on a journey a night keeps the morning it ended on', async () => {
  const person = await visitAt(undefined, '2026-05-03T06:00')
  const { page, open, setTime, faults, close } = person
  const session = await person.context.newCDPSession(page)
  const go = (timezoneId: string) => session.send('Emulation.setTimezoneOverride', { timezoneId })
  await go('Europe/Berlin')
  await open()
  await checkIn(page, 1)
  // Nine hours behind: there it is still the evening before.
  await go('America/Los_Angeles')
  await setTime('2026-05-04T14:00')
  await open()
  await checkIn(page, 0)
  await link(page, 'Diary').click()
  await night(page, /^3 May, 1 cramp/).waitFor()
  await night(page, /^4 May, no cramp/).waitFor()
  expect(faults).toEqual([])
  await close()
})
