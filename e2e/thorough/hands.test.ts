import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from '../app.ts'
import { launchBrowser } from '../browser.ts'
import { button, heading, link, startCramp } from '../steps.ts'
import { visit } from '../visit.ts'

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

/** How far from the middle a control may be, and how high above the bottom, as shares of the screen. */
const OFF_MIDDLE = 0.02
const REACH = 0.6

/** The thumb of a left and of a right hand come to it alike. */
async function expectForBothHands(page: Page, control: Locator, name: string, reach = REACH): Promise<void> {
  const box = (await control.boundingBox())!
  const { width, height } = page.viewportSize()!
  const middle = (box.x + box.width / 2) / width
  expect.soft(Math.abs(middle - 0.5), `${name}: from the middle`).toBeLessThanOrEqual(OFF_MIDDLE)
  expect.soft(box.width / width, `${name}: share of the width`).toBeGreaterThanOrEqual(0.5)
  const lowest = (height - box.y - box.height / 2) / height
  expect.soft(lowest, `${name}: above the bottom`).toBeLessThanOrEqual(reach)
  expect.soft(lowest, `${name}: on the screen`).toBeGreaterThanOrEqual(0)
}

test('at night the main control of each screen is in the middle and low, for the thumb of either hand', async () => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 320, height: 640 },
  ]) {
    const { page, open, close } = await visit(browser, app, { at: '2026-03-02T03:10', viewport })
    const check = (control: Locator, name: string, reach = REACH) =>
      expectForBothHands(page, control, `${name}, ${viewport.width} px`, reach)
    await open()
    await check(button(page, /I have a cramp/), 'Home')
    await button(page, /I have a cramp/).click()
    await check(page.getByRole('group', { name: /^Your legs/ }), 'Where')
    await check(button(page, 'Somewhere else, or not sure'), 'Where, not sure')
    await button(page, 'Left calf').click()
    await check(button(page, 'It let go'), 'Stretch')
    await link(page, 'Rub and warm').click()
    await heading(page, /Rub the muscle/).waitFor()
    await check(button(page, 'It let go'), 'Rub')
    await link(page, 'Stand and walk').click()
    await heading(page, /steady/).waitFor()
    await check(button(page, 'It let go'), 'Walk')
    await link(page, 'Something is different').click()
    await page.getByText('1 of 9').waitFor()
    await check(page.locator('.answers'), 'A question')
    await button(page, 'Yes').click()
    // The call stands before all else on its screen, and so higher than a thumb comes by itself.
    await check(link(page, 'Call 999'), 'Call now', 1)
    await button(page, 'It let go').click()
    // On a low screen they stand a little higher, so that all are in sight.
    const high = viewport.height < 700 ? 0.65 : REACH
    await check(page.getByRole('radiogroup', { name: 'How bad was the pain?' }), 'Pain', high)
    await check(button(page, 'Back to sleep'), 'It let go')
    await close()
  }
})

/** Whole between the top of the screen and the actions that stand at its end. */
async function expectInSight(page: Page, control: Locator): Promise<void> {
  const box = (await control.boundingBox())!
  const actions = (await page.locator('.bottom').boundingBox())!
  expect(box.y).toBeGreaterThanOrEqual(0)
  expect(box.y + box.height).toBeLessThanOrEqual(actions.y)
}

test.each([
  ['en-GB', 'Call 999'],
  ['es-ES', 'Llame al 112'],
  ['de-DE', '112 rufen'],
])('on the smallest phone in %s the call is in sight before anything is scrolled', async (locale, call) => {
  const { page, open, close } = await visit(browser, app, { locale, viewport: { width: 320, height: 640 } })
  await open('help')
  await expectInSight(page, link(page, call))
  await close()
})

test('on the smallest phone every pain from 0 to 10 is in sight, or nobody would choose the worst', async () => {
  const { page, open, close } = await visit(browser, app, {
    at: '2026-03-02T03:10',
    viewport: { width: 320, height: 640 },
  })
  await startCramp({ page, open })
  await button(page, 'It let go').click()
  await link(page, 'Fix a detail').waitFor()
  for (const pain of ['0', '7', '10']) await expectInSight(page, button(page, pain))
  await close()
})
