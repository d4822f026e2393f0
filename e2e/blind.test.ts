import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../scripts/paths.mjs'
import { type RunningApp, serveApp } from './app.ts'
import { audit } from './audit.ts'
import { launchBrowser } from './browser.ts'
import { download } from './download.ts'
import { GUESS_DUE, SEALED, SEALED_OTHERWISE } from './scenes/blindDiaries.ts'
import { mayStart } from './scenes/checkScenes.ts'
import { EVENING } from './scenes/scene.ts'
import { bringIn, button, heading, link, saved } from './steps.ts'
import { type Visit, visit } from './visit.ts'

let app: RunningApp
let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'uncramp-blind-'))
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
  rmSync(folder, { recursive: true })
})

async function having(diary: () => string): Promise<Visit> {
  const person = await visit(browser, app, { at: EVENING })
  await bringIn(person, diary())
  return person
}

test('a helper packs magnesium, the list closes, and the evenings and mornings speak of bags alone', async () => {
  const person = await having(mayStart)
  const { page, open, setTime, faults, close } = person
  await open('find-out/plan?of=magnesium')
  await page.getByRole('radio', { name: /No, a helper packs it/ }).check()
  await page.getByText('Empty capsules that look the same. A pharmacist can help.').waitFor()
  expect.soft(await audit(page, 'plan-blinded')).toEqual([])
  await button(page, 'Start tonight').click()
  await heading(page, 'Not packed yet').waitFor()
  expect.soft(await audit(page, 'blind-waits')).toEqual([])
  await link(page, 'Give the phone to your helper').click()
  await button(page, 'I am the helper. Show the list').click()
  await heading(page, 'What goes into each bag').waitFor()
  expect.soft(await audit(page, 'blind-helper-list')).toEqual([])
  const rows = await page.locator('tbody tr').allInnerTexts()
  expect(rows).toHaveLength(12)
  for (const pair of [0, 1, 2, 3, 4, 5])
    expect(rows.slice(2 * pair, 2 * pair + 2).filter((row) => row.includes('Real: Magnesium'))).toHaveLength(1)
  const { content } = await download(page, () => button(page, /Save it as a file/).click())
  expect(content.toString().match(/Real: Magnesium pills\. 14 nights/g)).toHaveLength(6)
  await button(page, 'I have packed all').click()
  await heading(page, 'Tonight: bag 1').waitFor()
  expect.soft(await audit(page, 'blind-running')).toEqual([])
  await open('find-out/helper')
  await page.getByText('The list is closed.').waitFor()
  await open('find-out')
  await button(page, 'Done').click()
  await page.getByText('Taken. Saved.').first().waitFor()
  await open()
  await page.getByText('Tonight: bag 1').waitFor()
  await setTime('2026-03-03T08:00')
  await open('morning')
  await page.getByText('Taken last night, from bag 1?').waitFor()
  await button(page, 'None').first().click()
  await button(page, 'Save').click()
  await saved(page)
  expect(faults).toEqual([])
  await close()
})

/** Every screen on which a test shows, and on which a day or a night of it does. */
const SCREENS = [
  ...['', 'morning', 'bedtime', 'bedtime/reminders', 'find-out', 'find-out/coin', 'find-out/helper', 'find-out/seal'],
  ...['find-out/guess', 'find-out/stop', 'find-out/change', 'find-out/history', 'find-out/result', 'find-out/bothers'],
  ...['diary', 'diary/2026-01-20', 'diary/2026-02-10', 'diary/find', 'diary/goes-with', 'diary/doctor'],
  ...['diary/share/months', 'learn/treatment/magnesium'],
]

/** What comes late, where waiting for it is worth more than a moment. */
const SHOWS: Readonly<Record<string, RegExp>> = {
  'diary/doctor': /Self-test: Magnesium/,
  'find-out/history': /Its result stays shut/,
}

/** All that is there to see, to hear and to be told apart by, on the screen and on paper; the seal is another one. */
const allOf = async (page: Page): Promise<string> => {
  const html = await page.locator('#app').evaluate((shown) => shown.innerHTML)
  return html.replaceAll(/[0-9a-f]{64}/g, 'seal')
}

test('as long as it is sealed no screen differs, whichever way the coins fell', async () => {
  const one = await having(SEALED)
  const two = await having(SEALED_OTHERWISE)
  for (const path of SCREENS) {
    const seen: string[] = []
    for (const { page, open } of [one, two]) {
      await open(path)
      await page
        .getByText(SHOWS[path] ?? /./)
        .first()
        .waitFor()
      // What is worked out in a worker comes a little later.
      await page.waitForTimeout(700)
      seen.push(await allOf(page))
    }
    expect.soft(seen[0], path).toBe(seen[1])
    expect.soft(seen[0]?.length, path).toBeGreaterThan(200)
  }
  const files = []
  for (const { page, open } of [one, two]) {
    await open('bedtime/reminders')
    const { content } = await download(page, () =>
      button(page, /calendar/i)
        .first()
        .click(),
    )
    files.push(content.toString().replaceAll(/UID:.*|[0-9a-f-]{36}/g, ''))
  }
  expect(files[0]).toBe(files[1])
  await one.close()
  await two.close()
})

test('the seal opens at one press, shows what was taken, and the test goes on as one that she knows', async () => {
  const { page, open, close } = await having(SEALED)
  await open('find-out')
  await heading(page, 'Tonight: bag 6').waitFor()
  await link(page, /Open the seal/).click()
  expect.soft(await audit(page, 'blind-seal')).toEqual([])
  await button(page, 'A doctor or nurse asks').click()
  await page.getByText(/^Last: bag 6\. (Real: Magnesium|Look-alike)\.$/).waitFor()
  expect.soft(await audit(page, 'blind-opened')).toEqual([])
  await link(page, 'Back to the test').click()
  await heading(page, /^(Tonight: Magnesium|As usual tonight)$/).waitFor()
  expect(await link(page, /Open the seal/).count()).toBe(0)
  await close()
})

test('before the result she says what she thinks; the result says if hope can explain it', async () => {
  const { page, open, faults, close } = await having(GUESS_DUE)
  await open()
  await link(page, /Your result is ready/).click()
  await heading(page, 'First: what do you think?').waitFor()
  expect.soft(await audit(page, 'blind-guess')).toEqual([])
  await button(page, 'Bag 1').click()
  await button(page, 'No idea').nth(1).click()
  await button(page, 'Keep this and open the bags').click()
  await heading(page, 'Did you know which was which?').waitFor()
  await page.getByText('You guessed 1 of 4 pairs.').waitFor()
  await page
    .getByText('You could not tell better than a coin. That speaks against hope, but does not rule it out.')
    .waitFor()
  expect.soft(await audit(page, 'blind-result')).toEqual([])
  await open('find-out/guess')
  await heading(page, 'Did you know which was which?').waitFor()
  await open('diary/doctor')
  await page
    .getByText(/Blinded: packed by a helper\. Guesses before the result: \d right of 1, of 4 pairs asked/)
    .first()
    .waitFor()
  await open('find-out/coin')
  const { name, content } = await download(page, () => button(page, /Save the plan as a file/).click())
  const file = join(folder, name)
  writeFileSync(file, content)
  const said = execFileSync(process.execPath, [join(ROOT, 'apps/cli/bin/uncramp.js'), 'verify', file], {
    encoding: 'utf8',
  })
  expect(said).toMatch(/^The test of "magnesium" from .*: intact\..* It was blinded to its end\.\n$/)
  expect(faults).toEqual([])
  await close()
})
