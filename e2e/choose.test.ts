import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { audit } from './audit.ts'
import { launchBrowser } from './browser.ts'
import { rowsIn } from './rows.ts'
import { CARDS } from './scenes/checkScenes.ts'
import { diaryBefore, FEW, MANY } from './scenes/chooseScenes.ts'
import { EVENING } from './scenes/scene.ts'
import { bringIn, button, heading, link } from './steps.ts'
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

async function choosing(diary: string): Promise<Visit> {
  const person = await visit(browser, app, { at: EVENING })
  await bringIn(person, diary)
  await person.open('find-out')
  return person
}

const protocolsIn = async ({ page }: Visit): Promise<readonly Record<string, unknown>[]> =>
  (await rowsIn(page, 'trials')).map((row) => {
    const { record } = row as { record: { called: string; trial: { protocol: Record<string, unknown> } } }
    return { called: record.called, ...record.trial.protocol }
  })

test('magnesium is chosen, its plan says what a test would find, and the test is stored as planned', async () => {
  const person = await choosing(MANY())
  const { page, faults, close } = person
  expect.soft(await audit(page, 'choose')).toEqual([])
  await link(page, /^Magnesium/).click()
  await heading(page, 'Test: Magnesium').waitFor()
  await page.getByText(/^You have about \d+ cramps a week\.$/).waitFor()
  await page.getByRole('img', { name: /By week 24, of 100 tests: it helps/ }).waitFor()
  // What takes weeks to work or to fade cannot change from night to night.
  expect(await page.getByRole('radio', { name: /Any night/ }).count()).toBe(0)
  await page.getByText('It takes weeks to work or to fade.', { exact: false }).waitFor()
  expect.soft(await audit(page, 'plan-magnesium')).toEqual([])
  await button(page, /^16 weeks/).check()
  await page.getByRole('img', { name: /By week 16/ }).waitFor()
  await button(page, 'Start tonight').click()
  await link(page, 'Pause or stop the test').waitFor()
  expect(await protocolsIn(person)).toMatchObject([
    {
      treatment: 'magnesium',
      called: 'Magnesium pills',
      unitNights: 14,
      washoutNights: 7,
      pairs: 4,
      evidencePrior: {},
    },
  ])
  expect(faults).toEqual([])
  await close()
})

test('the first answer is quick, the closer one follows by itself, and a tap is heard meanwhile', async () => {
  const { page, close } = await choosing(MANY())
  await link(page, /^Stretching/).click()
  await page.getByText(/We look closer now/).waitFor()
  await button(page, 'does nothing').click()
  await page.getByText(/tests of a useless thing, .* They are wrong\./).waitFor()
  await button(page, 'halves them').click()
  await page.getByText(/Worked out from \d+ made-up tests\./).waitFor({ timeout: 90_000 })
  await page.getByText(/^Of 100 such tests, \d+ say “it helps” within 26 weeks\./).waitFor()
  await close()
})

test('where half a year is not enough, it is said, with what would help', async () => {
  const { page, open, close } = await choosing(FEW())
  await open('find-out/plan?of=magnesium')
  await heading(page, 'Half a year may not be enough').waitFor()
  await page.getByText('this acts too slowly for that', { exact: false }).waitFor()
  expect.soft(await audit(page, 'plan-no-answer')).toEqual([])
  await close()
})

test('what is not for her stays listed with its reason, and medicines are never offered', async () => {
  const { page, open, close } = await choosing(diaryBefore(1, CARDS['next-visit']))
  const card = link(page, /^Magnesium/)
  expect(await card.textContent()).toMatch(/Not for you:|Ask first:/)
  expect(await card.getAttribute('href')).toBe('/learn/treatment/magnesium')
  await page.getByText('What you must not test by yourself').click()
  await link(page, /^Quinine/).waitFor()
  await open('find-out/plan?of=quinine')
  await heading(page, /Quinine/).waitFor()
  expect(await button(page, 'Start tonight').count()).toBe(0)
  await close()
})

test('an ointment of her own is asked about, planned and tested under her name for it', async () => {
  const person = await choosing(MANY())
  const { page, close } = person
  await link(page, /^Something of your own/).click()
  await page.getByLabel('What is it?').fill('  Goose   fat ')
  await button(page, 'I put it on the skin').click()
  await page
    .getByRole('radiogroup', { name: /quinine/ })
    .getByRole('radio', { name: 'No' })
    .click()
  await page
    .getByRole('radiogroup', { name: /prescribed/ })
    .getByRole('radio', { name: 'No' })
    .click()
  expect.soft(await audit(page, 'own-test')).toEqual([])
  await button(page, 'Plan this test').click()
  await heading(page, 'Test: Goose fat').waitFor()
  await button(page, 'Start tonight').click()
  await link(page, 'Pause or stop the test').waitFor()
  const [protocol] = await protocolsIn(person)
  expect(protocol).toMatchObject({ called: 'Goose fat', unitNights: 7, washoutNights: 3 })
  expect(protocol?.treatment).toMatch(/^own-[0-9a-f]{8}$/)
  expect(protocol).not.toHaveProperty('evidencePrior')
  await close()
})
