import { addNights, exportDiary, type Night, type NightDate, nightsBetween, toNightDate } from '@uncramp/diary'
import { simulateNights } from '@uncramp/stats'
import { sampleNight } from '@uncramp/testkit'
import { readPdf } from '@uncramp/testkit/pdf'
import { planFor, type Trial } from '@uncramp/trial'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { launchBrowser } from './browser.ts'
import { download } from './download.ts'
import { rowsIn } from './rows.ts'
import { mayStart } from './scenes/checkScenes.ts'
import { EVENING } from './scenes/scene.ts'
import { bringIn, button, heading, holdChanceStill, link } from './steps.ts'
import { type Visit, visit } from './visit.ts'

/** One person's story, told in order: a second test beside the first, one of them stopped half-way. */
let app: RunningApp
let browser: Browser
let person: Visit
let page: Page
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
  person = await visit(browser, app, { at: EVENING })
  page = person.page
  await holdChanceStill(page)
})
afterAll(async () => {
  expect(person.faults).toEqual([])
  await person.close()
  await browser.close()
  await app.stop()
})

const WARMTH = /^Warmth/
const RATIOS: Readonly<Record<string, number>> = { stretching: 1, heat: 0.3 }

/** The tests as they lie on the disk. */
async function drawn(): Promise<readonly Trial[]> {
  const rows = (await rowsIn(page, 'trials')) as readonly { readonly record: { readonly trial: Trial } }[]
  return rows.map(({ record }) => record.trial)
}

const doneOn = (trial: Trial, date: NightDate): boolean | null => {
  const plan = planFor(trial, nightsBetween(toNightDate(trial.protocol.firstNight), date))
  return plan.phase === 'randomised' ? plan.arm === 'treatment' : null
}

/** Lives so many nights from one on, as somebody whom only warmth helps, and writes each down. */
async function live(first: NightDate, nights: number, seed: number, followed: readonly string[]): Promise<NightDate> {
  const trials = (await drawn()).filter(({ protocol }) => followed.includes(protocol.treatment))
  const dates = Array.from({ length: nights }, (_, i) => addNights(first, i))
  const treatments = dates.map((date) => trials.map((trial) => (doneOn(trial, date) === true ? 1 : 0)))
  const ratios = trials.map(({ protocol }) => RATIOS[protocol.treatment]!)
  const { counts } = simulateNights({ seed, nights, rate: 1.4, sigma: 0.4, missing: 0.03, treatments, ratios })
  const lived = counts.flatMap((count, i): readonly Night[] => {
    const told = trials.map((trial) => [trial.protocol.treatment, doneOn(trial, dates[i]!)] as const)
    const taken = Object.fromEntries(told.filter(([, done]) => done !== null)) as Night['taken']
    return count === null ? [] : [sampleNight(dates[i]!, { count, taken })]
  })
  await person.setTime(`${dates.at(-1)!}T19:30`)
  await bringIn(person, exportDiary({ nights: lived, cramps: [], trials: [], settings: {} }))
  return addNights(dates.at(-1)!, 1)
}

let next = toNightDate('2026-03-03')

test('she starts stretching, and for a week it is the only test', async () => {
  await bringIn(person, mayStart())
  await person.open('find-out/plan')
  await page.getByRole('radio', { name: /Any night/ }).check()
  await button(page, /^26 weeks/).check()
  await button(page, 'Start tonight').click()
  await link(page, 'Pause or stop the test').waitFor()
  next = await live(next, 7, 3, ['stretching'])
})

test('a week later she may choose a second one; what works much like the first is not offered', async () => {
  await person.open('find-out')
  await link(page, /Test a second one at the same time/).click()
  await heading(page, 'Test a second one at the same time').waitFor()
  await page.getByText('Under test now: Stretching').waitFor()
  expect(
    await link(page, /^Exercise|^Walking/)
      .first()
      .getAttribute('href'),
  ).toMatch(/learn/)
  await page.getByText('it works much like what you test').first().waitFor()
  await link(page, WARMTH).click()
  await heading(page, 'This goes on meanwhile').waitFor()
  await button(page, /^26 weeks/).check()
  await button(page, 'Start tonight').click()
  await heading(page, 'Tested at the same time').waitFor()
  expect(await link(page, /Test a second one/).count()).toBe(0)
})

test('Home has a card for each, and each evening and morning asks about both', async () => {
  await person.open('')
  const cards = page.locator('a.card.plan')
  await cards.first().waitFor()
  expect(await cards.count()).toBe(2)
  for (const at of [0, 1]) {
    await person.open('')
    await cards.nth(at).click()
    await button(page, /^Mark as done$|^I did it|^Done/)
      .first()
      .click()
    await page.locator('.answered').first().waitFor()
  }
  await person.setTime(`${next}T08:00`)
  await person.open('morning')
  await page.getByRole('radiogroup', { name: /stretch/i }).waitFor()
  await page.getByRole('radiogroup', { name: /Warmth/ }).waitFor()
  expect(await page.getByRole('radio', { checked: true }).count()).toBeGreaterThanOrEqual(2)
})

test('half-way she stops stretching, and warmth goes on', async () => {
  next = await live(next, 70, 5, ['stretching', 'heat'])
  await person.open('find-out')
  await link(page, /^Stretching/).click()
  await link(page, 'Pause or stop the test').click()
  await page.getByText('This is about one test: Stretching', { exact: false }).waitFor()
  await button(page, 'Stop for good').click()
  await button(page, 'Yes, stop for good').click()
  await link(page, 'Pause or stop the test').waitFor()
  await link(page, /Test a second one at the same time/).waitFor()
  next = await live(next, 98, 8, ['heat'])
})

test('warmth is found to help; stretching, tested beside it, is not', async () => {
  await person.open('find-out/result')
  await heading(page, /Warmth.*helps you/).waitFor({ timeout: 90_000 })
  await page.getByText(/^Tested at the same time: Stretching/).waitFor()
  await person.open('find-out/history')
  await heading(page, 'All my tests').waitFor()
  await page.getByText('At the same time: Warmth', { exact: false }).first().waitFor()
  await link(page, /See the result/)
    .last()
    .click()
  await heading(page, /cannot tell|nothing worth having|could not tell/i).waitFor({ timeout: 90_000 })
  await page.getByText(/^Tested at the same time: Warmth/).waitFor()
})

test('the page for her doctor has both, and says that they ran at the same time', async () => {
  await person.open('diary/doctor')
  await button(page, 'Save as PDF').waitFor()
  const { content } = await download(page, () => button(page, 'Save as PDF').click(), 60_000)
  const said = (await readPdf(content)).pages.map(({ text }) => text).join(' ')
  expect(said).toMatch(/at the same time as the test of/)
})
