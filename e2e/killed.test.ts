import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { launchProfile, type ProfileBrowser } from './browser.ts'
import { checkIn } from './steps.ts'
import { type Visit, visitIn } from './visit.ts'

const TIMES = 20

let app: RunningApp
const profile = mkdtempSync(join(tmpdir(), 'uncramp-killed-'))
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

async function openOn(day: number): Promise<{ browser: ProfileBrowser; visit: Visit }> {
  const browser = await launchProfile(profile, { timezoneId: 'UTC' })
  const visit = await visitIn(browser.context, await browser.context.newPage(), app, { at: morning(day) })
  await visit.open()
  return { browser, visit }
}

test(`an entry that was said to be saved survives the browser being killed, ${TIMES} of ${TIMES} times`, async () => {
  let survived = 0
  for (let day = 0; day < TIMES; day++) {
    const { browser, visit } = await openOn(day)
    await checkIn(visit.page, countOf(day))
    await browser.kill()
    const again = await openOn(day)
    await again.visit.page
      .getByText(recorded(countOf(day)), { exact: true })
      .waitFor({ timeout: 10_000 })
      .then(
        () => {
          survived += 1
        },
        () => {},
      )
    await again.browser.kill()
  }
  console.log(`${survived} of ${TIMES} entries survived`)
  expect(survived).toBe(TIMES)
}, 300_000)
