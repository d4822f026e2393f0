import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from '../app.ts'
import { launchProfile, type ProfileBrowser } from '../browser.ts'
import { checkIn } from '../steps.ts'
import { type Visit, visitIn } from '../visit.ts'

const TIMES = 8

let app: RunningApp
const profile = mkdtempSync(join(tmpdir(), 'uncramp-killed-morning-'))
beforeAll(async () => {
  app = await serveApp()
})
afterAll(async () => {
  await app.stop()
  rmSync(profile, { recursive: true, force: true })
})

const morning = (day: number) => new Date(Date.UTC(2026, 2, 1 + day, 8)).toISOString().slice(0, 16)
/** A different count each time, so that an old entry cannot pass for a new one. */
const countOf = (day: number) => (1 + (day % 2)) as 1 | 2
const recorded = (count: number) => (count === 1 ? 'Last night: 1 cramp' : `Last night: ${count} cramps`)

async function openOn(day: number): Promise<{ browser: ProfileBrowser; person: Visit }> {
  const browser = await launchProfile(profile, { timezoneId: 'UTC' })
  const person = await visitIn(browser.context, await browser.context.newPage(), app, { at: morning(day) })
  await person.open()
  return { browser, person }
}

async function isRecorded({ page }: Visit, count: number): Promise<boolean> {
  const sentence = page.getByText(recorded(count), { exact: true })
  return sentence.waitFor().then(
    () => true,
    () => false,
  )
}

test(`an entry that was said to be saved survives the browser being killed, ${TIMES} of ${TIMES} times`, async () => {
  let survived = 0
  let { browser, person } = await openOn(0)
  for (let day = 0; day < TIMES; day++) {
    await person.setTime(morning(day))
    await person.open()
    await checkIn(person.page, countOf(day))
    await browser.kill()
    ;({ browser, person } = await openOn(day))
    survived += (await isRecorded(person, countOf(day))) ? 1 : 0
  }
  await browser.kill()
  console.log(`${survived} of ${TIMES} entries survived`)
  expect(survived).toBe(TIMES)
}, 300_000)
