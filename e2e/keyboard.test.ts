import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { launchBrowser } from './browser.ts'
import { yearWithHabits } from './diaries.ts'
import { download } from './download.ts'
import { focused } from './heard.ts'
import { tabTo } from './keys.ts'
import { mayStart } from './scenes/checkScenes.ts'
import { bringIn, heading, saved } from './steps.ts'
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
afterEach(async () => {
  expect(person.faults).toEqual([])
  await person.close()
})

async function come(at: string, path = ''): Promise<void> {
  person = await visit(browser, app, { at })
  page = person.page
  await person.open(path)
}

const press = (...keys: readonly string[]) =>
  keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve())

async function pressOn(name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name)
  await press(key)
}

/** No mouse in this file: Tab, Shift+Tab, Enter, Space, arrows, Escape and letters. */
test('a cramp at night: the drawn leg and the pain scale go by arrows', async () => {
  await come('2026-03-02T03:10')
  await pressOn(/^button "I have a cramp/)
  await heading(page, /Where is it/).waitFor()
  await tabTo(page, 'Left front thigh')
  await press('ArrowRight')
  await expect.poll(() => focused(page)).toBe('button "Right front thigh"')
  await press('ArrowDown', 'ArrowDown')
  await expect.poll(() => focused(page)).toBe('button "Right calf"')
  await press('ArrowLeft', 'Enter')
  await heading(page, /Leg straight/).waitFor()
  await pressOn('Rub and warm')
  await heading(page, /Rub the muscle/).waitFor()
  await pressOn('It let go', 'Space')
  await page.getByText(/Left calf, .* Saved\./).waitFor()
  await tabTo(page, '0')
  await press(...Array.from({ length: 6 }, () => 'ArrowRight'))
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  await press('Space')
  await page.getByRole('radio', { name: '6', checked: true }).waitFor()
  await press('Tab')
  await expect.poll(() => focused(page)).toBe('button "It is not over"')
  await press('Shift+Tab')
  await expect.poll(() => focused(page)).toBe('button "6"')
  await pressOn('Back to sleep')
  await heading(page, /Sleep well/).waitFor()
  // The title may take the focus after a first Tab.
  await pressOn('Back home')
  await heading(page, 'Tonight').waitFor()
})

test('the questions: answered, one step back by Escape, and the call in reach', async () => {
  await come('2026-03-02T03:10')
  await press('Space')
  await pressOn('Left calf')
  await pressOn('Something is different')
  const first = page.getByText('1 of 9')
  await first.waitFor()
  await pressOn('No')
  await first.waitFor({ state: 'detached' })
  await press('Escape')
  await first.waitFor()
  await pressOn('Yes', 'Space')
  await heading(page, /Call 999 now/).waitFor()
  await tabTo(page, 'Call 999')
})

test('the morning check-in', async () => {
  await come('2026-03-02T08:00')
  await pressOn('1')
  await heading(page, 'How was last night?').waitFor()
  await tabTo(page, '1')
  await press('ArrowRight', 'Space')
  await tabTo(page, 'Yes')
  await press('ArrowRight', 'ArrowLeft', 'Space')
  await pressOn('Stood a lot', 'Space')
  await pressOn('Save')
  await saved(page)
  await page.getByText('Last night: 2 cramps').waitFor()
})

test('the diary: nights by arrows, a cramp added, taken back and found again', async () => {
  await come('2026-03-03T08:00', 'me')
  await bringIn(person, yearWithHabits('2026-03-02', 5))
  await person.open('diary')
  await heading(page, 'Cramps each month').waitFor()
  await tabTo(page, /^a "3 March/)
  await press('ArrowLeft', 'ArrowUp')
  await press('Enter')
  await heading(page, 'Monday 23 February').waitFor()
  await pressOn('Add a cramp')
  await heading(page, 'Add a cramp').waitFor()
  await tabTo(page, /^select /)
  await press('ArrowDown')
  await pressOn('Save')
  await saved(page)
  await pressOn('Undo')
  await page.getByRole('status').getByText('Undone.').waitFor()
  await expect.poll(() => focused(page)).toBe('h1 "Monday 23 February"')
  await press('Escape')
  await heading(page, 'Cramps each month').waitFor()
  await pressOn(/^a "Find nights/)
  await heading(page, /^All \d+ nights$/).waitFor()
  await tabTo(page, /^select "AllNone/)
  await press('ArrowDown', 'ArrowDown')
  await heading(page, /^\d+ nights of \d+$/).waitFor()
  await pressOn(/^a "\d.*2026/)
  await pressOn(/^a "Edit: /)
  await heading(page, 'Edit cramp').waitFor()
  await press('Escape')
  await heading(page, 'How many cramps?').waitFor()
  await press('Escape')
  await heading(page, /^\d+ nights of \d+$/).waitFor()
})

test('a test is planned, tonight is answered, and the test is stopped', async () => {
  await come('2026-03-02T19:30')
  await bringIn(person, mayStart())
  await person.open('find-out')
  await pressOn(/^a "Stretching/)
  await heading(page, 'Test stretching').waitFor()
  await tabTo(page, /^input /)
  await press('ArrowDown')
  await pressOn('Start tonight')
  await heading(page, /^(Stretch|As usual)/).waitFor()
  await pressOn('Done')
  await page.getByRole('status').getByText(/Saved/).waitFor()
  await pressOn('Pause or stop the test')
  await heading(page, 'Stop the test?').waitFor()
  await pressOn('Stop for good')
  await page.getByRole('alert').waitFor()
  await press('Enter')
  await page.getByText('You stopped this test.').waitFor()
})

test('settings, the tour, a copy, and everything deleted', async () => {
  await come('2026-03-02T08:00', 'me')
  await tabTo(page, 'A, Usual text')
  await press('ArrowRight', 'Space')
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.text)).toBe('l')
  await pressOn(/^a "A short look around/)
  await heading(page, 'A cramp at night').waitFor()
  await pressOn('Next')
  await pressOn('Next')
  await pressOn('Done')
  await heading(page, 'Good morning').waitFor()
  await person.open('diary/share')
  await tabTo(page, /^button "Save a copy/)
  await download(page, () => press('Enter'))
  await person.open('diary/share/lock')
  await tabTo(page, /^input /)
  await page.keyboard.type('short')
  await press('Enter')
  await page.getByRole('alert').waitFor()
  await person.open('me/delete')
  await pressOn('Yes, delete everything')
  await page.getByText('Are you quite sure? Tap once more.').waitFor()
  await press('Enter')
  await page.getByRole('status').getByText('Everything was deleted.').waitFor()
})
