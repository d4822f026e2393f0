import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { audit, sidewaysScroll } from './audit.ts'
import { BROWSER, launchBrowser } from './browser.ts'
import { button, link } from './steps.ts'
import { type Visit, visit } from './visit.ts'

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

/** Screens that need nothing to have happened; those that do are looked at where they come up in the journey. */
const SCREENS = [
  'diary',
  'diary/find',
  'diary/goes-with',
  'diary/share',
  'diary/share/lock',
  'diary/earlier',
  'diary/share/check',
  'diary/share/months',
  'diary/share/blank-month',
  'diary/2026-03-02',
  'morning',
  'help',
  'learn',
  'learn/stretching',
  'learn/stretches',
  'bedtime/rub',
  'me',
  'me/delete',
  'cramp/passed',
  'nowhere',
]

for (const path of SCREENS) {
  test(`${path}: no findings by day, by night, at 320 px or with text twice as large`, async () => {
    const { page, open, faults, close } = await visit(browser, app)
    await open(path)
    expect.soft(await audit(page, path.replaceAll('/', '-'))).toEqual([])
    expect(faults).toEqual([])
    await close()
  })
}

if (BROWSER === 'firefox')
  test('with text twice as large no screen scrolls sideways', async () => {
    const large = await launchBrowser({ textSize: 32 })
    const { page, open } = await visit(large, app)
    for (const path of ['', ...SCREENS]) {
      await open(path)
      expect.soft(await sidewaysScroll(page, `${path}, 200 % text`)).toEqual([])
    }
    await large.close()
  })

test('the screens of a cramp at night: no findings', async () => {
  const { page, open, close } = await visit(browser, app, { at: '2026-03-02T03:10' })
  await open()
  expect.soft(await audit(page, 'night-home', ['night'])).toEqual([])
  await button(page, /I have a cramp/).click()
  await button(page, 'Left calf').waitFor()
  expect.soft(await audit(page, 'cramp-where')).toEqual([])
  await button(page, 'Left calf').click()
  await button(page, 'It let go').waitFor()
  expect.soft(await audit(page, 'cramp-stretch')).toEqual([])
  await link(page, 'Rub and warm').click()
  await page.getByText(/Rub the muscle/).waitFor()
  expect.soft(await audit(page, 'cramp-rub')).toEqual([])
  await link(page, 'Stand and walk').click()
  await page.getByText(/Only if you feel steady/).waitFor()
  expect.soft(await audit(page, 'cramp-walk')).toEqual([])
  await link(page, 'Back to the stretch').click()
  await link(page, 'Get help').click()
  await page.getByText(/Call now if/).waitFor()
  expect.soft(await audit(page, 'cramp-help')).toEqual([])
  await page.goBack()
  await button(page, 'It let go').click()
  await link(page, 'Fix a detail').click()
  await page.getByText('How long did it last?').waitFor()
  expect.soft(await audit(page, 'cramp-fix')).toEqual([])
  await close()
})

test('a test paused and stopped early: no findings', async () => {
  const { page, open, close } = await visit(browser, app, { at: '2026-03-02T19:30' })
  await open('find-out/plan')
  await button(page, 'Start tonight').click()
  await link(page, 'Pause or stop the test').click()
  await button(page, 'Pause for a trip').click()
  await page.getByText('Test paused').waitFor()
  expect.soft(await audit(page, 'test-paused')).toEqual([])
  await link(page, 'Pause or stop the test').click()
  await button(page, 'Stop for good').click()
  await button(page, 'Yes, stop for good').click()
  await page.getByText('You stopped this test.').waitFor()
  expect.soft(await audit(page, 'test-stopped')).toEqual([])
  await close()
})

test('at night there is no clock on the screen and nothing is white', async () => {
  const { page, open, close }: Visit = await visit(browser, app, { at: '2026-03-02T03:10' })
  await open()
  expect(await page.locator('body').textContent()).not.toMatch(/\d:\d\d/)
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(background).toBe('rgb(0, 0, 0)')
  await close()
})
