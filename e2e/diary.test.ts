import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { audit } from './audit.ts'
import { launchBrowser } from './browser.ts'
import { OWN_FACTOR, yearWithHabits } from './diaries.ts'
import { putState } from './rows.ts'
import { bringIn, button, heading, link, saved } from './steps.ts'
import { type Visit, visit } from './visit.ts'

let app: RunningApp
let browser: Browser
let person: Visit
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
  person = await visit(browser, app)
  await bringIn(person, yearWithHabits('2026-03-02', 5))
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

/** One diary of 300 nights, a chapter a test. */
test('a year stands in a strip, and one press goes to a month', async () => {
  const { page, open } = person
  await open('diary')
  const june = button(page, /^June 2025: \d+ nights with cramps, \d+ without, \d+ not known$/)
  await june.waitFor()
  await heading(page, 'Cramps each month').waitFor()
  expect.soft(await audit(page, 'diary-year')).toEqual([])
  await june.click()
  await heading(page, /to 29 June/).waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('weeks')
  expect(await june.getAttribute('aria-current')).toBe('date')
})

test('Back from a night leads to the weeks it was opened from, and the tab to the latest', async () => {
  const { page, open } = person
  await open('diary')
  const june = heading(page, /to 29 June/)
  await button(page, /^June 2025: /).click()
  await june.waitFor()
  await button(page, 'Show as a list').click()
  await page.locator('.nights a').first().click()
  await heading(page, 'How many cramps?').waitFor()
  await link(page, 'Night before').click()
  await page.keyboard.press('Escape')
  await june.waitFor()
  await page.locator('.nights a').nth(3).click()
  await heading(page, 'How many cramps?').waitFor()
  await page.goBack()
  await june.waitFor()
  await button(page, 'Show as a calendar').click()
  await page.reload()
  await june.waitFor()
  expect(await page.locator('.nights').count()).toBe(0)
  await link(page, 'Diary').click()
  await heading(page, /to 8 March/).waitFor()
  await button(page, 'Earlier weeks').click()
  await heading(page, /to 1 February/).waitFor()
  await button(page, 'Later weeks').click()
  await heading(page, /to 8 March/).waitFor()
  expect(new URL(page.url()).search).toBe('')
})

test('a diary left open overnight has the new night, and adds to it', async () => {
  const { page, open, setTime } = person
  await open('diary')
  const add = () => link(page, 'Add a night or a cramp').getAttribute('href')
  await expect.poll(add).toBe('/diary/2026-03-02')
  await setTime('2026-03-03T08:00')
  await button(page, 'Show as a list').click()
  await expect.poll(add).toBe('/diary/2026-03-03')
  await page.locator('.nights a').first().click()
  await heading(page, 'Tuesday 3 March').waitFor()
  await setTime('2026-03-02T08:00')
})

test('nights are found by what happened in them, and Back from a night finds them again', async () => {
  const { page, open } = person
  await open('diary')
  await link(page, /^Find nights/).click()
  await heading(page, /^All 300 nights$/).waitFor()
  await page.getByLabel('The day before').selectOption(OWN_FACTOR)
  await page.getByLabel('Cramps').selectOption('3 or more')
  await heading(page, /^\d+ nights? of 300$/).waitFor()
  expect.soft(await audit(page, 'find-nights')).toEqual([])
  const found = await heading(page, /of 300$/).textContent()
  await page.locator('.nights a').first().click()
  await heading(page, 'How many cramps?').waitFor()
  await page.keyboard.press('Escape')
  expect(await heading(page, /of 300$/).textContent()).toBe(found)
  await page.getByLabel('Year').selectOption('2025')
  await page.getByLabel('Month').selectOption('January')
  await page.getByText('No night fits.').waitFor()
  await button(page, 'Show all nights').click()
  await button(page, 'Show 30 more').press('Enter')
  expect(await page.locator('.nights a').count()).toBe(60)
  const next = page.locator('.nights a').nth(30)
  const isAt = (row: Locator) => () => row.evaluate((each) => each === document.activeElement)
  await expect.poll(isAt(next)).toBe(true)
  const far = page.locator('.nights a').nth(50)
  await far.scrollIntoViewIfNeeded()
  const place = () => page.getByRole('main').evaluate((main) => main.scrollTop)
  const before = await place()
  await far.click()
  await heading(page, 'How many cramps?').waitFor()
  expect(await place()).toBe(0)
  await page.goBack()
  await expect.poll(isAt(far)).toBe(true)
  expect(before).toBeGreaterThan(1000)
  await expect.poll(place).toBeCloseTo(before, 0)
})

test('what went with more cramps is said, as a link and not as a cause', async () => {
  const { page, open, faults } = person
  await open('diary')
  await link(page, /^What goes with bad nights/).click()
  await heading(page, OWN_FACTOR).waitFor({ timeout: 60_000 })
  const row = (name: string) => page.getByRole('listitem').filter({ has: heading(page, name) })
  await row(OWN_FACTOR).getByText('Went with more cramps').waitFor()
  await row('Sat a lot').getByText('No clear link').waitFor()
  await page.getByText('We looked at 2 things.').waitFor()
  await page.getByText('To go with is not to cause.').waitFor()
  await heading(page, 'Too few nights to say').waitFor()
  expect.soft(await audit(page, 'goes-with')).toEqual([])
  expect(faults).toEqual([])
})

test('a night is changed, a cramp added and taken away, a night deleted, and each is undone', async () => {
  const { page, open } = person
  await open('diary/2026-03-02')
  await heading(page, 'How many cramps?').waitFor()
  const count = () => page.locator('.counts [aria-checked=true]').textContent()
  const before = await count()
  await link(page, 'Add a cramp').click()
  await button(page, 'Save').click()
  await saved(page)
  await button(page, 'Undo').click()
  await expect.poll(count).toBe(before)
  await button(page, 'Delete this night').click()
  await page.getByText('Nothing is written down for this night.').waitFor()
  await button(page, 'Undo').click()
  await expect.poll(count).toBe(before)
})

test('the form of a cramp that was saved or deleted does not come again with Back', async () => {
  const { page, open } = person
  await open('diary/2026-03-01')
  const cramps = page.locator('.cramp-row')
  await heading(page, 'How many cramps?').waitFor()
  const before = await cramps.count()
  await link(page, 'Add a cramp').click()
  await button(page, 'Save').click()
  await expect.poll(() => cramps.count()).toBe(before + 1)
  await page.goBack()
  await heading(page, 'How many cramps?').waitFor()
  expect(await button(page, 'Save').count()).toBe(0)
  await link(page, /^Edit: /)
    .last()
    .click()
  await button(page, 'Delete this cramp').click()
  await expect.poll(() => cramps.count()).toBe(before)
  await page.goBack()
  await heading(page, 'How many cramps?').waitFor()
  expect(await heading(page, 'This page is not here').count()).toBe(0)
})

test('Back from an earlier state that was looked at leads to the list of them', async () => {
  const { page, open } = person
  const list = page.getByText('The app keeps your diary as it was on past days.')
  await open('diary/earlier')
  await list.waitFor()
  await putState(page, '2026-02-20', yearWithHabits('2026-02-20', 5))
  await page.reload()
  for (const goBack of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
    await button(page, /20 February/).click()
    await heading(page, 'Look before you bring it back').waitFor()
    await goBack()
    await list.waitFor()
  }
  expect(await heading(page, 'Look before you bring it back').count()).toBe(0)
})
