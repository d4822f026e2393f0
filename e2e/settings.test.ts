import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { audit } from './audit.ts'
import { launchBrowser } from './browser.ts'
import { download } from './download.ts'
import { button, checkIn, heading, link, logCramp, pickFile, saved } from './steps.ts'
import { type Visit, visit } from './visit.ts'

let app: RunningApp
let browser: Browser
let person: Visit
let page: Page

beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})
beforeEach(async () => {
  person = await visit(browser, app)
  page = person.page
})
afterEach(async () => {
  expect(person.faults).toEqual([])
  await person.close()
})

/** What the app has stored in this browser, by any name. */
const stored = () =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
    const rows = await Promise.all(names.map(rowsOf))
    return { rows: rows.flat(), notes: Object.entries(localStorage), inTab: Object.entries(sessionStorage) }

    function rowsOf(name: string): Promise<readonly unknown[]> {
      return new Promise((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const stores = [...request.result.objectStoreNames]
          const reading = request.result.transaction(stores)
          const found = stores.map((store) => reading.objectStore(store).getAll())
          reading.oncomplete = () => {
            request.result.close()
            resolve(found.flatMap(({ result }) => result))
          }
        }
      })
    }
  })

test('a quiet night is two taps from Home', async () => {
  await person.open()
  await page.evaluate(() =>
    addEventListener('click', () =>
      document.body.append(Object.assign(document.createElement('i'), { className: 'tap' })),
    ),
  )
  await checkIn(page, 0)
  await page.getByText('Last night: no cramps').waitFor()
  expect(await page.locator('i.tap').count()).toBeLessThanOrEqual(2)
})

test('the number to call, the dates and the weeks are those of the country, guessed or chosen', async () => {
  await person.open('help')
  expect(await link(page, 'Call 999').getAttribute('href')).toBe('tel:999')
  await person.open('me')
  await page.getByText('To call for help: 999. Today is Monday 2 March. Weeks begin on Monday.').waitFor()
  await page.getByLabel('My country').selectOption({ label: 'US' })
  await page.getByText('To call for help: 911. Today is Monday, March 2. Weeks begin on Sunday.').waitFor()
  // By links, not by a new address: a choice may still be on its way to the disk.
  await link(page, 'When to get help').click()
  expect(await link(page, 'Call 911').getAttribute('href')).toBe('tel:911')
  await link(page, 'Back').click()
  await link(page, 'Diary').click()
  await page.getByRole('link', { name: /^March 2, / }).waitFor()
  expect(await page.locator('.cal .wd').allTextContents()).toEqual(['S', 'M', 'T', 'W', 'T', 'F', 'S'])
})

test('to bring in a copy from Me leads back to Me', async () => {
  const { page, open } = person
  await open('me')
  await link(page, 'Bring in a copy').click()
  await heading(page, 'Bring in a copy').waitFor()
  await page.locator('.back', { hasText: 'Me' }).click()
  await heading(page, 'Me').waitFor()
})

test.each([
  ['a phone', { width: 390, height: 844 }],
  ['a desktop', { width: 1280, height: 700 }],
])('Back on %s leads to where she left a page, and a new page begins at its title', async (_, viewport) => {
  const { page, open, close } = await visit(browser, app, { viewport })
  const place = () => page.evaluate(() => scrollY + (document.querySelector('main')?.scrollTop ?? 0))
  const focus = () => page.evaluate(() => document.activeElement?.textContent)
  await open('me')
  await link(page, 'When to get help').scrollIntoViewIfNeeded()
  const before = await place()
  expect(before).toBeGreaterThan(100)
  await link(page, 'When to get help').click()
  await heading(page, 'When to get help').waitFor()
  expect(await place()).toBe(0)
  await expect.poll(focus).toBe('When to get help')
  await page.goBack()
  await heading(page, 'Me').waitFor()
  await expect.poll(place).toBeCloseTo(before, 0)
  await expect.poll(focus).toBe('When to get help')
  await link(page, 'When to get help').click()
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await heading(page, 'Me').waitFor()
  await link(page, 'Learn').click()
  await heading(page, 'Learn').waitFor()
  await link(page, 'Me').click()
  await heading(page, 'Me').waitFor()
  await expect.poll(place).toBe(0)
  await expect.poll(focus).toBe('Me')
  await close()
})

test('a thing of her own is added, tapped in the morning, seen in its night, and hidden without loss', async () => {
  await person.open('me/things')
  await page.getByLabel('Name of a new one').fill('Long drive')
  await page.keyboard.press('Enter')
  await page.getByRole('listitem').getByText('Long drive').waitFor()
  await button(page, 'Add').click()
  await page.getByRole('alert').getByText('Type a name first.').waitFor()
  expect.soft(await audit(page, 'own-things')).toEqual([])
  await person.open('morning?count=1')
  await button(page, 'Long drive').click()
  await button(page, 'Had heavy or tight covers').click()
  await button(page, 'Add where and how bad').click()
  await button(page, 'Left calf').click()
  await button(page, '6').click()
  expect.soft(await audit(page, 'morning-recalled')).toEqual([])
  await button(page, 'Save').click()
  await saved(page)
  await person.open('me/things')
  await button(page, 'Hide: Long drive').click()
  await page.getByText('Hidden. What you noted before is kept.').first().waitFor()
  await person.open('diary/2026-03-02')
  await page.getByText('Left calf', { exact: true }).waitFor()
  for (const name of ['Long drive', 'Had heavy or tight covers'])
    expect(await button(page, name).getAttribute('aria-pressed')).toBe('true')
  expect(await button(page, 'Sat a lot').getAttribute('aria-pressed')).toBe('false')
})

test('a blank night is asked about once, can be sent away, and stays not known', async () => {
  await person.open()
  await checkIn(page, 1)
  await person.setTime('2026-03-04T08:00')
  await person.open()
  await heading(page, 'Yesterday is blank. Do you recall?').waitFor()
  await button(page, 'Not now').first().click()
  await heading(page, 'Yesterday is blank. Do you recall?').waitFor({ state: 'detached' })
  await link(page, 'Me').click()
  await link(page, 'Home').click()
  await button(page, 'None').waitFor()
  expect(await heading(page, 'Yesterday is blank. Do you recall?').count()).toBe(0)
  await person.open('diary')
  await page.getByRole('link', { name: '3 March, not known' }).waitFor()
})

test('the tour is offered once, below the cramp button, by day only, and can be skipped', async () => {
  await person.open()
  await heading(page, 'New here? A short look around').waitFor()
  const top = async (name: RegExp) => (await button(page, name).first().boundingBox())?.y ?? 0
  expect(await top(/I have a cramp/)).toBeLessThan(await top(/Not now/))
  await link(page, 'Show me').click()
  await heading(page, 'A cramp at night').waitFor()
  expect.soft(await audit(page, 'tour')).toEqual([])
  await button(page, 'Next').click()
  await heading(page, 'The morning after').waitFor()
  await button(page, 'Next').click()
  await heading(page, 'What helps you?').waitFor()
  expect.soft(await audit(page, 'tour-last')).toEqual([])
  await button(page, 'Done').click()
  await heading(page, 'Good morning').waitFor()
  await button(page, 'None').waitFor()
  expect(await heading(page, 'New here? A short look around').count()).toBe(0)
})

test('at night there is no tour on Home, in the full app neither', async () => {
  await person.setTime('2026-03-02T05:00')
  await person.open()
  await button(page, 'Full app').click()
  await button(page, 'None').waitFor()
  expect(await heading(page, /New here/).count()).toBe(0)
})

test('a made-up diary says so on every screen, writes nothing to the real one, and is left in one tap', async () => {
  await person.open()
  await checkIn(page, 2)
  const before = await stored()
  await person.open('me')
  await button(page, /Look around in a diary we made up/).click()
  const banner = page.getByText('Made-up diary. Yours is untouched.')
  await page
    .getByRole('link', { name: /February, \d cramps?/ })
    .nth(5)
    .waitFor()
  await banner.waitFor()
  expect.soft(await audit(page, 'made-up-diary')).toEqual([])
  for (const tab of ['Find out', 'Learn', 'Me', 'Home']) {
    await link(page, tab).click()
    await banner.waitFor()
  }
  expect.soft(await audit(page, 'made-up-home')).toEqual([])
  await checkIn(page, 1)
  await logCramp(page)
  await banner.waitFor()
  await button(page, 'Done').click()
  await link(page, 'Me').click()
  await button(page, 'A++, Very large text').click()
  await page.reload()
  await banner.waitFor()
  await button(page, 'Back to my diary').click()
  await page.getByText('Last night: 2 cramps').waitFor()
  expect(await banner.count()).toBe(0)
  expect(await stored()).toEqual(before)
})

test('a copy of the made-up diary is called so when it is brought into the real one, before anything is stored', async () => {
  await person.open('me')
  await button(page, /Look around in a diary we made up/).click()
  await page.getByText('Made-up diary. Yours is untouched.').waitFor()
  await link(page, 'Print, save or bring in a diary').click()
  const { name, content } = await download(page, () => button(page, /^Save a copy/).click())
  expect(name).toMatch(/^made-up-/)
  await button(page, 'Back to my diary').click()
  await person.open('diary/bring-in')
  const before = await stored()
  await pickFile(page, 'renamed.json', content)
  await page.getByText('This copy holds the made-up diary.').waitFor()
  expect.soft(await audit(page, 'made-up-copy')).toEqual([])
  expect(await stored()).toEqual(before)
})

test('a browser that does not answer is not waited for: what is left is said, cramps are taken, and it can be tried again', async () => {
  await page.addInitScript(() => {
    const remove = IDBFactory.prototype.deleteDatabase
    const never = () => new EventTarget() as IDBOpenDBRequest
    IDBFactory.prototype.deleteDatabase = never
    addEventListener('answers-again', () => {
      IDBFactory.prototype.deleteDatabase = remove
    })
  })
  const deletion = async () => {
    await button(page, 'Yes, delete everything').click()
    await button(page, 'Delete now').click()
  }
  await person.open('me/delete')
  await deletion()
  await page.getByRole('status').getByText('One moment.').waitFor()
  expect(await button(page, 'Delete now').getAttribute('aria-disabled')).toBe('true')
  expect.soft(await audit(page, 'deleting')).toEqual([])
  await page.getByRole('alert').getByText('Not all of it could be deleted.').waitFor()
  expect.soft(await audit(page, 'not-all-deleted')).toEqual([])
  await link(page, 'Keep it').click()
  await link(page, 'Home').click()
  await logCramp(page)
  await button(page, 'Done').click()
  await expect.poll(async () => (await stored()).rows.length).toBeGreaterThan(0)
  await page.evaluate(() => dispatchEvent(new Event('answers-again')))
  await link(page, 'Me').click()
  await link(page, 'Delete everything').click()
  await deletion()
  await page.getByText('Everything was deleted.').first().waitFor()
  expect((await stored()).rows).toEqual([])
})

test('delete everything asks twice, and then nothing of hers is left in the browser', async () => {
  await person.open()
  await logCramp(page)
  await button(page, 'Done').click()
  await person.open('me')
  await button(page, 'A++, Very large text').click()
  await button(page, 'Always').click()
  await page.evaluate(() => localStorage.setItem('another-app', 'stays'))
  expect((await stored()).rows.length).toBeGreaterThan(1)
  await link(page, 'Delete everything').click()
  await button(page, 'Yes, delete everything').click()
  await page.getByText('Are you quite sure? Tap once more.').waitFor()
  expect((await stored()).rows.length).toBeGreaterThan(1)
  await button(page, 'Delete now').click()
  await page.getByText('Everything was deleted.').first().waitFor()
  const { rows, notes, inTab } = await stored()
  expect([rows, inTab]).toEqual([[], []])
  // How a new visit looks, and what another app at this address keeps.
  expect(notes.toSorted()).toEqual([
    ['another-app', 'stays'],
    ['uncramp.text', 'm'],
    ['uncramp.theme', 'auto'],
  ])
  expect(new URL(page.url()).search).toBe('')
  await person.open('diary')
  await page.getByText('Nothing here yet. Tap + to add last night.').waitFor()
})
