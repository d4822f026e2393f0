import { addNights, exportDiary, type Night, toNightDate } from '@uncramp/diary'
import { simulateNights } from '@uncramp/stats'
import { sampleNight } from '@uncramp/testkit'
import { readPdf } from '@uncramp/testkit/pdf'
import { planFor, type Trial } from '@uncramp/trial'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSaid } from '../apps/web/src/models/allSaid.ts'
import { type RunningApp, serveApp } from './app.ts'
import { launchBrowser } from './browser.ts'
import { beginCheck, walk } from './checkStories.ts'
import { download } from './download.ts'
import { rowsIn } from './rows.ts'
import { bringIn, button, checkIn, heading, holdChanceStill, link } from './steps.ts'
import { type Visit, visit } from './visit.ts'

/** The story is told in order, by one person: three things tested in a year, from an empty app to a page in hand. */
let app: RunningApp
let browser: Browser
let person: Visit
let page: Page
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
  person = await visit(browser, app, { at: '2026-01-05T08:00' })
  page = person.page
  await holdChanceStill(page)
})
afterAll(async () => {
  expect(person.faults).toEqual([])
  await person.close()
  await browser.close()
  await app.stop()
})

interface StoredTest {
  readonly drawnAt: number
  readonly trial: Trial
}

/** The test drawn last, as it lies on the disk. */
async function latestTest(): Promise<Trial> {
  const rows = (await rowsIn(page, 'trials')) as readonly { readonly record: StoredTest }[]
  return rows.map(({ record }) => record).toSorted((a, b) => b.drawnAt - a.drawnAt)[0]!.trial
}

/** Lives so many nights of the test, as somebody whom it does this much for, and writes each down. */
async function live(nights: number, ratio: number, seed: number): Promise<void> {
  const trial = await latestTest()
  const first = toNightDate(trial.protocol.firstNight)
  const given = Array.from({ length: nights }, (_, i) => {
    const plan = planFor(trial, i)
    return plan.phase === 'randomised' && plan.arm === 'treatment'
  })
  const treatments = given.map((is) => [is ? 1 : 0])
  const { counts } = simulateNights({ seed, nights, rate: 1.2, sigma: 0.4, missing: 0.05, treatments, ratios: [ratio] })
  const lived = counts.flatMap((count, i): readonly Night[] => {
    const taken = { [trial.protocol.treatment]: given[i]! }
    return count === null ? [] : [{ ...sampleNight(addNights(first, i), { count }), taken }]
  })
  await person.setTime(`${addNights(first, nights - 1)}T09:00`)
  await bringIn(person, exportDiary({ nights: lived, cramps: [], trials: [], settings: {} }))
}

/** The date moves on to an evening some days later. */
async function onTheEvening(days: number): Promise<void> {
  const now = await page.evaluate(() => Date.now())
  await person.setTime(new Date(now + days * 86_400_000).toISOString().slice(0, 11).concat('19:30'))
}

async function plan(treatment: RegExp, title: RegExp): Promise<void> {
  await person.open('find-out')
  const next = link(page, 'Start a new test')
  await heading(page, 'Find out').waitFor()
  if ((await next.count()) > 0) await next.click()
  await link(page, treatment).click()
  await heading(page, title).waitFor()
}

test('on the first morning there is nothing to set up, and the safety check comes before a test', async () => {
  await person.open()
  await checkIn(page, 2)
  await onTheEvening(0)
  await plan(/^Stretching/, /^Test stretching/)
  await beginCheck(page)
  await walk(page, { id: 'hers', answers: allSaid() })
})

test('stretching is tested first, and helps her', async () => {
  await plan(/^Stretching/, /^Test stretching/)
  await page.getByRole('radio', { name: /Any night/ }).check()
  await button(page, 'Start tonight').click()
  await link(page, 'Pause or stop the test').waitFor()
  await live(84, 0.35, 3)
  await person.open('find-out/result')
  await heading(page, /^Stretching helps you/).waitFor({ timeout: 60_000 })
})

test('before the next test she is asked what is new; magnesium comes to no answer', async () => {
  await onTheEvening(2)
  await plan(/^Magnesium/, /^Test: Magnesium/)
  expect(await button(page, 'Start tonight').count()).toBe(0)
  await link(page, 'Anything new?').click()
  await button(page, 'Nothing new').click()
  await heading(page, /^Good/).waitFor()
  await plan(/^Magnesium/, /^Test: Magnesium/)
  await button(page, /^16 weeks/).check()
  await button(page, 'Start tonight').click()
  await link(page, 'Pause or stop the test').waitFor()
  await live(113, 1, 5)
  await person.open('find-out/result')
  await heading(page, /cannot tell|nothing worth having/).waitFor({ timeout: 60_000 })
})

test('of an ointment she has enough half-way, and stops', async () => {
  await onTheEvening(2)
  await person.open('check-up/new')
  await button(page, 'Nothing new').click()
  await heading(page, /^Good/).waitFor()
  await plan(/^Something of your own/, /^Something of your own/)
  await page.getByLabel('What is it?').fill('Goose fat')
  await button(page, 'I put it on the skin').click()
  for (const question of [/quinine/, /prescribed/])
    await page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: 'No' }).click()
  await button(page, 'Plan this test').click()
  await button(page, 'Start tonight').click()
  await link(page, 'Pause or stop the test').waitFor()
  await live(30, 1, 7)
  await person.open('find-out/stop')
  await button(page, 'Stop for good').click()
  await button(page, 'Yes, stop for good').click()
  await page.getByText('You stopped this test.').waitFor()
})

test('all three stand on one axis, with what several tests do to chance', async () => {
  await person.open('find-out/history')
  await heading(page, 'All my tests').waitFor()
  for (const name of ['Stretching', 'Magnesium', 'Goose fat']) await page.getByText(name).first().waitFor()
})

test('a page for her doctor is in hand, with each of them', async () => {
  await person.open('diary/doctor')
  await button(page, 'Save as PDF').waitFor()
  const { content } = await download(page, () => button(page, 'Save as PDF').click(), 60_000)
  const { pages } = await readPdf(content)
  const said = pages.map(({ text }) => text).join(' ')
  for (const name of [/stretching/i, /magnesium/i, /goose fat/i]) expect.soft(said).toMatch(name)
})
