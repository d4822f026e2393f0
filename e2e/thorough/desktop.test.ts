import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from '../app.ts'
import { sidewaysScroll } from '../audit.ts'
import { launchBrowser } from '../browser.ts'
import { yearWithHabits } from '../diaries.ts'
import { download } from '../download.ts'
import { mayStart } from '../scenes/checkScenes.ts'
import { bringIn, button, checkIn, heading, link, logCramp, saved } from '../steps.ts'
import { type Visit, visit } from '../visit.ts'

/** A small laptop. The other tests hold a phone. */
const viewport = { width: 1280, height: 800 }

let app: RunningApp
let browser: Browser
let person: Visit
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
  person = await visit(browser, app, { at: '2026-03-02T03:10', viewport })
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

const expectFits = async (what: string) => expect.soft(await sidewaysScroll(person.page, what)).toEqual([])

/** One person at her desk, a chapter a test. */
test('a cramp at night, from the first press to the pain', async () => {
  const { page, open } = person
  await open()
  await expectFits('home at night')
  await logCramp(page)
  await button(page, '6').click()
  await expectFits('it let go')
  await open()
  await button(page, /I have a cramp/).waitFor()
})

test('the morning after, and the diary', async () => {
  const { page, open, setTime } = person
  await setTime('2026-03-02T08:00')
  await open()
  await expectFits('home')
  await checkIn(page, 2)
  await link(page, 'Diary').click()
  await page.getByRole('link', { name: '2 March, 2 cramps' }).click()
  await link(page, /^Edit: .*left calf/).waitFor()
  await expectFits('a night')
})

test('a year is brought in and saved again', async () => {
  const { page, open } = person
  const year = yearWithHabits('2026-03-01', 5)
  await bringIn(person, year)
  await open('diary')
  await heading(page, 'Cramps each month').waitFor()
  await expectFits('diary of a year')
  await open('diary/share')
  const { name, content } = await download(page, () => button(page, /Save a copy/).click())
  expect(name).toBe('uncramp-2026-03-02.json')
  // And the night she has just had.
  const nightsIn = (copy: string) => JSON.parse(copy).nights.length
  expect(nightsIn(content.toString('utf8'))).toBe(nightsIn(year) + 1)
})

test('a test is planned and answered in the evening', async () => {
  const { page, open, setTime } = person
  await setTime('2026-03-02T19:30')
  await bringIn(person, mayStart())
  await open('find-out/plan')
  await expectFits('plan')
  await page.getByRole('radio', { name: /Any night/ }).check()
  await button(page, 'Start tonight').click()
  await heading(page, /Stretch tonight|As usual tonight/).waitFor()
  await expectFits('a running test')
  await button(page, 'Done').click()
  await saved(page)
})

test('in all of this nobody else was asked for anything, and no security rule was broken', () => {
  expect(person.faults).toEqual([])
  expect(person.requests.filter((url) => !url.includes(new URL(app.address).origin))).toEqual([])
})
