import { exportDiary } from '@uncramp/diary'
import { APPLE_ZIP, DAYLIO, TRACK_AND_GRAPH } from '@uncramp/imports/samples'
import { sampleNight } from '@uncramp/testkit'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { audit } from './audit.ts'
import { launchBrowser } from './browser.ts'
import { rowsIn } from './rows.ts'
import { bringIn, button, heading, link, pickFile } from './steps.ts'
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

const MINE = [
  sampleNight('2016-01-05', { count: 2, sleepLost: true }),
  sampleNight('2026-01-05', { count: 3, taken: { stretching: true } }),
]

/** A person with two nights in her diary, at the place where a history is brought. */
async function atHistory(): Promise<Visit> {
  const person = await visit(browser, app)
  await bringIn(person, exportDiary({ nights: MINE, cramps: [], trials: [], settings: {} }))
  await person.open('diary/bring-in/history')
  return person
}

/** All that is on the disk. */
const everything = async (page: Page) => ({
  nights: await rowsIn(page, 'nights'),
  cramps: await rowsIn(page, 'cramps'),
  settings: await rowsIn(page, 'settings'),
})

/** Days later, from the page itself. */
async function undoLater({ page, open }: Visit): Promise<void> {
  await open('diary/bring-in/history')
  await heading(page, 'Your last import').waitFor()
  await button(page, 'Undo this import').click()
  await heading(page, /went back to how (it was|they were)\./).waitFor()
}

test('steps and sleep of Apple Health come to the nights of the diary, and are taken back', async () => {
  const person = await atHistory()
  const { page, open, faults } = person
  const before = await everything(page)
  await pickFile(page, 'export.zip', Buffer.from(APPLE_ZIP))
  await heading(page, 'Look before you save').waitFor()
  await page.getByText('From Apple Health').waitFor()
  await page.getByText('1 is in your diary.').waitFor()
  await page.getByText(/^\d+ of \d+ rows were read\.$/).waitFor()
  await page.getByText(/^\d+ left out$/).click()
  await page.getByText(/^There twice \(\d+\)/).waitFor()
  expect.soft(await audit(page, 'history-watch')).toEqual([])
  expect(await everything(page)).toEqual(before)
  await button(page, 'Bring them in').click()
  await heading(page, '1 night brought in.').waitFor()
  await open('diary/2016-01-05')
  await heading(page, 'From Apple Health').waitFor()
  await page.getByText(/^Steps: [\d,]+$/).waitFor()
  await undoLater(person)
  expect(await everything(page)).toEqual(before)
  expect(faults).toEqual([])
  await person.close()
})

test('Track & Graph: she says which are her cramps and what a note means; a reload later all goes back', async () => {
  const person = await atHistory()
  const { page, open } = person
  const before = await everything(page)
  await pickFile(page, 'anything.txt', TRACK_AND_GRAPH)
  await heading(page, 'Which of these is your cramps?').waitFor()
  await button(page, 'Cramp length (1)').click()
  await button(page, 'Next').click()
  await page.getByRole('alert').getByText('Say what one note means first.').waitFor()
  await button(page, 'How many cramps').click()
  expect.soft(await audit(page, 'history-names')).toEqual([])
  await button(page, 'Next').click()
  await page.getByText('We found 2 nights.').waitFor()
  await page.getByText('1 differs from yours.').waitFor()
  await page.getByText('We took 2 of 4 notes.').waitFor()
  await button(page, 'Use the file').click()
  expect.soft(await audit(page, 'history-tracker')).toEqual([])
  await button(page, 'Bring them in').click()
  await heading(page, '2 nights brought in.').waitFor()
  await open('diary/2026-01-07')
  await heading(page, 'How many cramps?').waitFor()
  await expect.poll(() => page.locator('.counts [aria-checked=true]').textContent()).toBe('1')
  await undoLater(person)
  expect(await everything(page)).toEqual(before)
  await person.close()
})

test('Daylio: quiet days are none only when she says so, and a night changed since stays', async () => {
  const person = await atHistory()
  const { page, open } = person
  await pickFile(page, 'daylio.csv', DAYLIO)
  await heading(page, 'Which of these is your cramps?').waitFor()
  await button(page, 'No cramps').click()
  await heading(page, 'Notes with no time: which night?').waitFor()
  await button(page, 'Next').click()
  await page.getByText('We found 4 nights.').waitFor()
  await button(page, 'Bring them in').click()
  await heading(page, '3 nights brought in.').waitFor()
  await open('diary/2026-01-07')
  await button(page, '2').click()
  await page.getByRole('status').getByText('Saved.').first().waitFor()
  await open('diary/bring-in/history')
  await button(page, 'Undo this import').click()
  await heading(page, '2 nights went back to how they were.').waitFor()
  await page.getByText('1 night was changed since. It stays as it is.').waitFor()
  expect((await rowsIn(page, 'nights')).map((row) => (row as { date: string }).date)).toEqual([
    ...MINE.map(({ date }) => date),
    '2026-01-07',
  ])
  await person.close()
})

test('a table of her own: dates that can be read in two ways are asked about, and it goes back too', async () => {
  const person = await atHistory()
  const { page } = person
  const before = await everything(page)
  await pickFile(page, 'mine.csv', 'Night;Cramps\n01/02/2026;1\n02/02/2026;0\n')
  await heading(page, 'Which column is which?').waitFor()
  await button(page, 'Next').click()
  await heading(page, 'How are the dates written?').waitFor()
  await button(page, /1 February 2026 to .*2 February 2026/).click()
  await page.getByText('We found 2 nights.').waitFor()
  await page.getByText('2 of 2 rows were read.').waitFor()
  await button(page, 'Bring them in').click()
  await heading(page, '2 nights brought in.').waitFor()
  await undoLater(person)
  expect(await everything(page)).toEqual(before)
  await person.close()
})

test('a reading that is cancelled leaves nothing, and a broken file is named and leaves nothing', async () => {
  const person = await atHistory()
  const { page } = person
  const before = await everything(page)
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/historyWorker/, async (route) => {
    await held
    await route.continue()
  })
  await pickFile(page, 'export.zip', Buffer.from(APPLE_ZIP))
  await heading(page, 'Reading your file').waitFor()
  expect.soft(await audit(page, 'history-reading')).toEqual([])
  await button(page, 'Cancel').click()
  await page.getByText('Do you wear a watch?').waitFor()
  letGo()
  await pickFile(page, 'export.zip', Buffer.from(APPLE_ZIP.slice(0, 3000)))
  const alert = page.getByRole('alert')
  await alert.getByText('We could not read this file. Nothing was changed.').waitFor()
  await alert.getByText('The archive is damaged or cut short.').waitFor()
  expect.soft(await audit(page, 'history-refused')).toEqual([])
  expect(await everything(page)).toEqual(before)
  await person.close()
})

test('without a network it works all the same', async () => {
  const person = await atHistory()
  const { page, context, open } = person
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.setOffline(true)
  await open('diary/share')
  await link(page, /^Bring your history/).click()
  await pickFile(page, 'daylio.csv', DAYLIO)
  await heading(page, 'Which of these is your cramps?').waitFor()
  await person.close()
})
