import { readFile } from 'node:fs/promises'
import { exportDiary, parseDiary } from '@uncramp/diary'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from '../app.ts'
import { launchBrowser } from '../browser.ts'
import { tenYears } from '../diaries.ts'
import { rowsIn } from '../rows.ts'
import { mayStart } from '../scenes/checkScenes.ts'
import { bringIn, button, deleteEverything, heading, link, SLOW } from '../steps.ts'
import { type Visit, visit } from '../visit.ts'

const PASSPHRASE = 'four small brown owls'
const STORES = ['nights', 'cramps', 'trials'] as const

let app: RunningApp
let browser: Browser
let hers: Visit
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
  hers = await visit(browser, app, { at: '2026-03-02T19:30' })
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

/** Everything on the disk. When the last copy was saved is left out: it is noted after each copy. */
async function allRows({ page }: Visit): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const rows = await Promise.all(STORES.map(async (store) => [store, await rowsIn(page, store)] as const))
  const settings = (await rowsIn(page, 'settings')).filter((row) => (row as { key: string }).key !== 'lastCopy')
  return Object.fromEntries([...rows, ['settings', settings]])
}

async function restored(copy: Buffer, passphrase?: string) {
  const other = await visit(browser, app, { at: '2026-03-03T09:00' })
  await bringIn(other, copy, passphrase)
  const rows = await allRows(other)
  expect(other.faults).toEqual([])
  await other.close()
  return rows
}

let before: Awaited<ReturnType<typeof allRows>>
let plain: Buffer
let locked: Buffer

/** The story is told in order, by one person; each other device is a browser profile of its own. */
test('ten years and a running test, saved as a copy', async () => {
  const { page, open } = hers
  await bringIn(hers, tenYears('2026-03-02'))
  await open('me')
  await button(page, 'A+, Large text').click()
  await bringIn(hers, mayStart())
  await open('find-out/plan')
  await button(page, 'Start tonight').click()
  await link(page, 'Pause or stop the test').waitFor(SLOW)
  before = await allRows(hers)
  expect([before.nights?.length, before.cramps?.length, before.trials?.length]).toEqual([3650, 10_000, 1])
  await open('diary/share')
  const [download] = await Promise.all([page.waitForEvent('download', SLOW), button(page, /^Save a copy/).click()])
  plain = await readFile(await download.path())
}, 300_000)

test('the same, saved as a locked copy', async () => {
  const { page, open } = hers
  await open('diary/share/lock')
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await page.getByLabel('The same once more').fill(PASSPHRASE)
  const [download] = await Promise.all([page.waitForEvent('download', SLOW), button(page, 'Lock and save').click()])
  await heading(page, 'Saved and checked').waitFor()
  locked = await readFile(await download.path())
}, 300_000)

test('brought in on another device, the copy gives back every record', async () => {
  expect(await restored(plain)).toEqual(before)
}, 300_000)

test('brought in on another device, the locked copy gives back every record', async () => {
  expect(await restored(locked, PASSPHRASE)).toEqual(before)
}, 300_000)

test('all deleted, the copy gives back every record on the same device, and saved anew it is the same file', async () => {
  await deleteEverything(hers)
  expect((await allRows(hers)).nights).toEqual([])
  await bringIn(hers, plain)
  expect(await allRows(hers)).toEqual(before)
  await hers.open('diary/share')
  const [download] = await Promise.all([
    hers.page.waitForEvent('download', SLOW),
    button(hers.page, /^Save a copy/).click(),
  ])
  expect(withoutLastCopy(await readFile(await download.path()))).toBe(withoutLastCopy(plain))
  expect(hers.faults).toEqual([])
}, 300_000)

function withoutLastCopy(copy: Buffer): string {
  const read = parseDiary(copy)
  if (read.type === 'refused') throw new Error(JSON.stringify(read.problem))
  const { lastCopy: _, ...settings } = read.diary.settings
  return exportDiary({ ...read.diary, settings: Object.fromEntries(Object.entries(settings).sort()) })
}
