import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSaid } from '../apps/web/src/models/allSaid.ts'
import { type RunningApp, serveApp } from './app.ts'
import { audit } from './audit.ts'
import { launchBrowser } from './browser.ts'
import { beginCheck, walk } from './checkStories.ts'
import { spreadsheet } from './diaries.ts'
import { download } from './download.ts'
import { button, checkIn, heading, holdChanceStill, link, logCramp, saved } from './steps.ts'
import { type Visit, visit } from './visit.ts'

const WEEKS = 8
const NIGHTS = 7 * WEEKS

let app: RunningApp
let browser: Browser
let person: Visit
let page: Page

beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
  person = await visit(browser, app, { at: time(0, '08:30') })
  page = person.page
  await holdChanceStill(page)
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

/** The wall clock on a day of the story; day 0 is Monday 2 March 2026. */
function time(day: number, clock: string): string {
  return `${new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10)}T${clock}`
}

/** The story is told in order, one chapter a test, by one person in one browser. */
test('a first visit opens on Home, with no welcome and nothing to set up, and a cramp is logged', async () => {
  await person.open()
  expect.soft(await audit(page, 'home-first')).toEqual([])
  await logCramp(page)
  expect.soft(await audit(page, 'cramp-done')).toEqual([])
  await button(page, 'Done').click()
  await heading(page, 'Good morning').waitFor()
})

test('a spreadsheet with gaps is brought in only after its question is answered', async () => {
  await person.open('diary/bring-in')
  expect.soft(await audit(page, 'bring-in')).toEqual([])
  const file = { name: 'nights.csv', mimeType: 'text/csv', buffer: Buffer.from(spreadsheet('2026-03-01', 60, 7)) }
  await page.locator('input[type=file]').setInputFiles(file)
  await heading(page, 'Which column is which?').waitFor()
  expect.soft(await audit(page, 'bring-in-columns')).toEqual([])
  await button(page, 'Next').click()
  await page.getByText(/nights in between have no row/).waitFor()
  expect.soft(await audit(page, 'bring-in-gaps')).toEqual([])
  await button(page, 'Not written down').click()
  await page.getByText(/We found \d+ nights/).waitFor()
  expect.soft(await audit(page, 'bring-in-preview')).toEqual([])
  await button(page, 'Bring them in').click()
  await page
    .getByText(/nights brought in/)
    .first()
    .waitFor()
})

test('the diary shows the nights that were brought in, and unknown ones as not known', async () => {
  await person.open('diary')
  await page
    .getByRole('link', { name: /February, (no cramps|\d+ cramps?)/ })
    .nth(5)
    .waitFor()
  expect(await page.getByRole('link', { name: /not known/ }).count()).toBeGreaterThan(0)
  expect.soft(await audit(page, 'diary-brought-in')).toEqual([])
  await person.open('diary/2026-03-02')
  await link(page, /^Edit: .*left calf/).click()
  await heading(page, 'Edit cramp').waitFor()
  expect.soft(await audit(page, 'diary-cramp')).toEqual([])
})

test('a test of stretching is planned and its order drawn', async () => {
  await person.setTime(time(0, '19:30'))
  await person.open('find-out')
  expect.soft(await audit(page, 'find-out')).toEqual([])
  await link(page, /^Stretching/).click()
  await heading(page, 'Test stretching').waitFor()
  expect.soft(await audit(page, 'plan-before-the-check')).toEqual([])
  await beginCheck(page)
  await walk(page, { id: 'hers', answers: allSaid() })
  await person.open('find-out/plan')
  expect.soft(await audit(page, 'plan')).toEqual([])
  await page.getByRole('radio', { name: /Any night/ }).check()
  await button(page, 'Start tonight').click()
  await heading(page, /Stretch tonight|As usual tonight/).waitFor()
  expect.soft(await audit(page, 'running')).toEqual([])
  expect(await page.getByText('See your result').count()).toBe(0)
  for (const path of ['find-out/tonight', 'find-out/stop']) {
    await person.open(path)
    expect.soft(await audit(page, path.replace('/', '-'))).toEqual([])
  }
})

test('eight weeks pass, with an answer each evening and each morning', async () => {
  for (let day = 0; day < NIGHTS; day++) {
    await person.setTime(time(day, '19:30'))
    await person.open('find-out')
    const stretch = (await heading(page, 'Stretch tonight').count()) > 0
    await button(page, 'Done').click()
    await saved(page)
    await person.setTime(time(day + 1, '08:30'))
    await person.open()
    // Every seventh morning is forgotten, the same in both kinds of night.
    if (day % 7 !== 3) await checkIn(page, countOf(day, stretch))
  }
}, 240_000)

/** About one cramp in two nights with stretching, nine in five without. */
function countOf(day: number, stretch: boolean): 0 | 1 | 2 {
  if (stretch) return day % 2 === 0 ? 0 : 1
  return day % 5 === 0 ? 1 : 2
}

test('the diary marks the nights of the test', async () => {
  await person.open('diary')
  await page
    .getByRole('link', { name: /April, .*stretch/ })
    .nth(5)
    .waitFor()
  expect.soft(await audit(page, 'diary-of-a-test')).toEqual([])
})

let result: string | null = null

/** All that is worked out is there, and the maths are open. */
async function readResult(): Promise<string | null> {
  await heading(page, /Stretching helps you/).waitFor({ timeout: 20_000 })
  await heading(page, 'Sleep, length and pain').waitFor({ timeout: 20_000 })
  await page.getByText('Show the maths').first().click()
  await page.getByText('The plan is as it was drawn.').waitFor()
  return page.getByRole('main').textContent()
}

test('the result opens, says what the nights say, and shows the maths', async () => {
  await person.open('find-out')
  await link(page, /See your result/).click()
  await heading(page, 'Sleep, length and pain').waitFor({ timeout: 20_000 })
  expect.soft(await audit(page, 'result')).toEqual([])
  result = await readResult()
  expect(result).toMatch(/chances in 100 that it truly helps you/)
  expect(result).toMatch(/4 weeks before the test/)
  expect(result).toMatch(/(about \d+|fewer than 1) in 100 coin orders/)
  expect(result).not.toMatch(/NaN|Infinity|undefined|null/)
  expect.soft(await audit(page, 'result-maths')).toEqual([])
}, 60_000)

test('after a reload the result is the same', async () => {
  await page.reload()
  expect(await readResult()).toBe(result)
})

test('a copy of the diary, wiped and brought back, gives the same result', async () => {
  await person.open('diary/share')
  const { content: copy } = await download(page, () => button(page, /Save a copy/).click())
  await person.open('me/delete')
  await button(page, 'Yes, delete everything').click()
  await button(page, 'Delete now').click()
  await page.getByText('Everything was deleted.').first().waitFor()
  await person.open('diary/bring-in')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'uncramp.json', mimeType: 'application/json', buffer: copy })
  await button(page, 'Bring them in').click()
  await page
    .getByText(/brought in/)
    .first()
    .waitFor()
  await person.open('find-out/result')
  expect(await readResult()).toBe(result)
}, 60_000)

test('a file that is no diary is refused in words, and nothing is changed', async () => {
  await person.open('diary/bring-in')
  const broken = { name: 'picture.csv', mimeType: 'text/csv', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) }
  await page.locator('input[type=file]').setInputFiles(broken)
  await page.getByRole('alert').getByText('We could not read this file. Nothing was changed.').waitFor()
  expect.soft(await audit(page, 'bring-in-refused')).toEqual([])
})

test('a test that has ended stays ended', async () => {
  await person.open('find-out')
  expect(await page.getByText(/Stretch tonight|As usual tonight/).count()).toBe(0)
  expect.soft(await audit(page, 'find-out-over')).toEqual([])
})

test('in all of this the browser asked nobody but the app itself, and broke no security rule', () => {
  const origin = new URL(app.address).origin
  const elsewhere = person.requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith(`blob:${origin}/`))
  expect(person.requests.length).toBeGreaterThan(100)
  expect(elsewhere).toEqual([])
  expect(person.faults).toEqual([])
})
