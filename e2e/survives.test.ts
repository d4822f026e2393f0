import { Decrypter } from 'age-encryption'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { audit } from './audit.ts'
import { launchBrowser } from './browser.ts'
import { download } from './download.ts'
import { button, checkIn, deleteEverything, heading, SLOW } from './steps.ts'
import { type Visit, visit } from './visit.ts'

const PASSPHRASE = 'four small brown owls'

let app: RunningApp
let browser: Browser
let person: Visit
let page: Page
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
  person = await visit(browser, app)
  page = person.page
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

const pick = (name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

let locked: Buffer

/** The story is told in order, by one person in one browser. */
test('a locked copy is saved only after it was opened again, and it is a real age file', async () => {
  await person.open()
  await checkIn(page, 2)
  await person.open('diary/share/lock')
  await page.getByLabel('Passphrase').fill('too short')
  await button(page, 'Lock and save').click()
  await page
    .getByRole('alert')
    .getByText(/at least 12 letters/)
    .waitFor()
  expect.soft(await audit(page, 'lock-too-short')).toEqual([])
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await page.getByLabel('The same once more').fill(PASSPHRASE)
  await button(page, 'Show it').click()
  expect(await page.getByLabel('Passphrase').getAttribute('type')).toBe('text')
  const { name, content } = await download(page, () => button(page, 'Lock and save').click(), SLOW.timeout)
  await heading(page, 'Saved and checked').waitFor()
  expect.soft(await audit(page, 'lock-saved')).toEqual([])
  expect(name).toBe('uncramp-2026-03-02.age')
  locked = content
  const opener = new Decrypter()
  opener.addPassphrase(PASSPHRASE)
  expect(await opener.decrypt(locked, 'text')).toMatch(/"format": "uncramp-diary"/)
}, 200_000)

test('checking the copy says that it is whole, and after another night that it lacks one', async () => {
  const check = async () => {
    await person.open('diary/share/check')
    await pick('uncramp.age', locked)
    await page.getByLabel('Passphrase').fill(PASSPHRASE)
    await button(page, 'Open it').click()
  }
  await check()
  await heading(page, 'This copy holds all of your diary, as it is today.').waitFor(SLOW)
  await person.setTime('2026-03-03T08:00')
  await person.open()
  await checkIn(page, 0)
  await check()
  await page.getByText('1 night of yours is not in it.').waitFor(SLOW)
  expect.soft(await audit(page, 'check-lacks')).toEqual([])
}, 200_000)

test('everything deleted, the locked copy brings the nights back; a wrong passphrase opens nothing', async () => {
  await deleteEverything(person)
  await person.open('diary/bring-in')
  await pick('uncramp.age', locked)
  await page.getByLabel('Passphrase').fill('not this one at all')
  await button(page, 'Open it').click()
  await page
    .getByRole('alert')
    .getByText(/does not open it/)
    .waitFor(SLOW)
  expect.soft(await audit(page, 'bring-in-locked')).toEqual([])
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await button(page, 'Open it').click()
  await page.getByText('We found 1 night.').waitFor(SLOW)
  await button(page, 'Bring them in').click()
  await heading(page, /brought in/).waitFor()
  await person.open('diary')
  await page.getByRole('link', { name: '2 March, 2 cramps' }).waitFor()
}, 200_000)

test('in all of this nothing was asked of anyone else, and the passphrase is nowhere in the browser', async () => {
  const origin = new URL(app.address).origin
  expect(person.requests.filter((url) => !url.includes(origin))).toEqual([])
  expect(person.faults).toEqual([])
  const kept = await page.evaluate(async () => {
    const rows: unknown[] = [{ ...localStorage }, { ...sessionStorage }]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => resolve(request.result)
      })
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).getAll()
        rows.push(await new Promise((resolve) => (request.onsuccess = () => resolve(request.result))))
      }
      database.close()
    }
    return JSON.stringify(rows)
  })
  expect(kept).toContain('2026-03-02')
  expect(kept).not.toContain('owls')
})
