import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from '../app.ts'
import { audit } from '../audit.ts'
import { launchBrowser, launchProfile } from '../browser.ts'
import { putRow, raiseVersion, rowsIn } from '../rows.ts'
import { mayStart } from '../scenes/checkScenes.ts'
import { bringIn, button, checkIn, heading, link, saved } from '../steps.ts'
import { visit, visitIn } from '../visit.ts'

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

async function downloadOf(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return readFile(await download.path(), 'utf8')
}

test('a full phone says so and keeps the answer on the screen, and with room the answer is saved', async () => {
  const { page, context, open, close } = await visit(browser, app)
  const protocol = await context.newCDPSession(page)
  const origin = new URL(app.address).origin
  // Before anything is written: the browser remembers for half a minute how much room there was.
  await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await open('diary/2026-03-02')
  await button(page, '1').click()
  await page.getByText('Not saved. This phone is full. Your answer is still here.').first().waitFor()
  expect.soft(await audit(page, 'not-saved')).toEqual([])
  expect(await rowsIn(page, 'nights')).toEqual([])
  await protocol.send('Storage.overrideQuotaForOrigin', { origin })
  await button(page, 'Try again').click()
  await saved(page)
  await button(page, '1').and(page.locator('[aria-checked="true"]')).waitFor()
  expect(await rowsIn(page, 'nights')).toMatchObject([{ date: '2026-03-02', count: 1 }])
  await close()
})

test('a browser that keeps nothing for a page says so, with the numbers to call still in reach', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'uncramp-blocked-'))
  // As a person sets it: no page may keep anything on this device.
  mkdirSync(join(profile, 'Default'))
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(blocked))
  const { context, kill } = await launchProfile(profile, { timezoneId: 'UTC' }, { whole: true })
  const { page, open } = await visitIn(context, await context.newPage(), app)
  await open()
  await heading(page, 'The diary will not open.').waitFor()
  expect(await page.getByRole('main').textContent()).toMatch(
    /This browser keeps it shut\. .* Nothing was lost or changed\./,
  )
  await kill()
  rmSync(profile, { recursive: true, force: true })
})

test('a night changed in one tab is seen in another without a reload', async () => {
  const one = await visit(browser, app)
  const other = await visitIn(one.context, await one.context.newPage(), app)
  await other.open('diary')
  await other.page.getByRole('link', { name: '2 March, blank' }).waitFor()
  await one.open()
  await checkIn(one.page, 2)
  await other.page.getByRole('link', { name: '2 March, 2 cramps' }).waitFor()
  expect([...one.faults, ...other.faults]).toEqual([])
  await one.close()
})

test('of two tabs in which Start is pressed at the same moment one test is drawn, and both show it', async () => {
  const at = '2026-03-02T19:30'
  const one = await visit(browser, app, { at })
  const other = await visitIn(one.context, await one.context.newPage(), app, { at })
  const tabs = [one, other]
  await bringIn(one, mayStart())
  for (const { page, open } of tabs) {
    await open('find-out/plan')
    await button(page, 'Start tonight').waitFor()
  }
  // One tab presses and tells the other, which presses as it hears: two clicks sent from here would be far apart.
  const press = ({ page }: typeof one, first: boolean) =>
    page.evaluate(
      (sends) =>
        new Promise<void>((resolve) => {
          const start = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Start tonight')
          const channel = new BroadcastChannel('press')
          const go = () => {
            start?.click()
            resolve()
          }
          channel.onmessage = go
          if (!sends) return
          channel.postMessage('now')
          go()
        }),
      first,
    )
  const heard = press(other, false)
  // In order: the listener stands before the word is sent.
  await other.page.evaluate(() => undefined)
  await Promise.all([heard, press(one, true)])
  for (const { page } of tabs) await link(page, 'Pause or stop the test').waitFor()
  expect(await rowsIn(one.page, 'trials')).toHaveLength(1)
  const plans = await Promise.all(
    tabs.map(({ page }) => heading(page, /Stretch tonight|As usual tonight/).textContent()),
  )
  expect(plans[0]).toBe(plans[1])
  expect(tabs.flatMap(({ faults }) => faults)).toEqual([])
  await one.close()
})

test('an older app leaves the diary of a newer one alone, and says so while it is open and when it opens', async () => {
  const { page, open, setTime, close } = await visit(browser, app)
  await open()
  await checkIn(page, 2)
  await setTime('2026-03-03T08:00')
  await open('diary/2026-03-03')
  await button(page, '1').waitFor()
  await raiseVersion(page, 99)
  await button(page, '1').click()
  await page.getByText('Not saved. A newer Uncramp is open. Close the other tabs, then try again.').first().waitFor()
  await open()
  await heading(page, 'The diary will not open.').waitFor()
  await page.getByText(/A newer Uncramp saved it\. .* Nothing was lost or changed\./).waitFor()
  expect.soft(await audit(page, 'cannot-open')).toEqual([])
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The diary will not open.')
  expect(await rowsIn(page, 'nights')).toMatchObject([{ date: '2026-03-02', count: 2 }])
  await close()
})

test('where the browser keeps the diary shut, a stretch and a call are in reach all the same', async () => {
  const { page, open, close } = await visit(browser, app)
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('shut', 'SecurityError')
    }
  })
  for (const path of ['', 'help']) {
    await open(path)
    await heading(page, 'The diary will not open.').waitFor()
    await page.getByText('Leg straight. Pull your toes towards you.').waitFor()
    await link(page, /^Call \d+$/).waitFor()
  }
  await close()
})

test('a note that cannot be read is named wherever a copy is saved, left out of it aloud, and offered as a file', async () => {
  const broken = { date: '2026-03-01', count: 'three', sleepLost: null, exposures: {}, taken: {} }
  const { page, open, faults, close } = await visit(browser, app)
  await open()
  await checkIn(page, 2)
  await putRow(page, 'nights', broken)
  const told = '1 note in the diary cannot be read. It was left as it is.'
  await open('diary/2026-03-01')
  await page.getByText(/that cannot be read\. It stays as it is/).waitFor()
  for (const path of ['diary', 'me', 'me/delete', 'diary/share']) {
    await open(path)
    await page.getByText(told).waitFor()
  }
  expect.soft(await audit(page, 'share-damaged')).toEqual([])
  const copy = await downloadOf(page, () => button(page, /^Save a copy/).click())
  await page.getByText('Saved and checked: 1 night. But 1 note that cannot be read is not in it.').first().waitFor()
  expect(copy).not.toContain('three')
  const rest = await downloadOf(page, () => button(page, 'Save them as a file').click())
  expect(JSON.parse(rest)).toMatchObject([{ store: 'nights', key: '2026-03-01', row: broken }])
  expect(await rowsIn(page, 'nights')).toContainEqual(broken)
  expect(faults).toEqual([])
  await close()
})
