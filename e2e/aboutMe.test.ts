import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { audit } from './audit.ts'
import { launchBrowser } from './browser.ts'
import { ABOUT, SAID, saidDiary } from './scenes/aboutScenes.ts'
import { openScene } from './scenes/scene.ts'
import { bringIn, button, heading, link } from './steps.ts'
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

const row = (name: string | RegExp) => link(page, name)
/** In the notice, and to a screen reader. */
const said = (text: string) => page.getByRole('contentinfo').getByText(text).waitFor()
const card = (name: RegExp) => page.getByRole('listitem').filter({ has: heading(page, name) })

test('what she says of herself is there the next day, and leads to what may play a part, with her own reasons', async () => {
  await person.open('me')
  await row(/About me/).click()
  await row(/Age and sex/).click()
  await page.getByLabel('How old are you?').fill('72')
  await button(page, 'Woman').click()
  await link(page, 'About me').click()
  await row(/Medicines/).click()
  await page.getByRole('textbox').fill('Serevent')
  await page.keyboard.press('Enter')
  await page.getByText('Serevent').first().waitFor()
  await link(page, 'About me').click()
  await row(/^Health/).click()
  const diabetes = page.locator('.ask', { hasText: 'Do you have diabetes?' })
  await diabetes.getByRole('radio', { name: 'Yes' }).click()
  await button(page, 'No to all the rest').click()
  await said('Saved.')
  await person.setTime('2026-03-03T08:00')
  await person.open('about-me')
  await row(/72 years old, Woman/).waitFor()
  await row(/1 yes, of/).waitFor()
  await row(/What may play a part/).click()
  await heading(page, 'What may play a part').waitFor()
  await page.getByText('You are 72.').waitFor()
  await page.getByText('You take Serevent.').waitFor()
  await page.getByText('You said yes to: Do you have diabetes?').waitFor()
  await page
    .getByText(/Do not stop a medicine yourself/)
    .first()
    .waitFor()
})

test('"no to all the rest" leaves what was said, and is undone in one press', async () => {
  await person.open('about-me/health')
  const liver = page.locator('.ask', { hasText: 'Do you have liver disease?' })
  await liver.getByRole('radio', { name: 'Not sure' }).click()
  await button(page, 'No to all the rest').click()
  await said('Saved.')
  expect(await liver.getByRole('radio', { name: 'Not sure' }).isChecked()).toBe(true)
  expect(await page.getByRole('radio', { name: 'No', exact: true, checked: true }).count()).toBeGreaterThan(20)
  await button(page, 'Undo').click()
  await said('Undone.')
  await expect.poll(() => page.getByRole('radio', { name: 'No', exact: true, checked: true }).count()).toBe(0)
  expect(await liver.getByRole('radio', { name: 'Not sure' }).isChecked()).toBe(true)
})

test('a blood result is copied by keyboard, with a comma, and says by the range of her lab where it lies', async () => {
  await person.open('about-me/blood')
  await page.getByRole('combobox', { name: 'Test' }).focus()
  await page.keyboard.type('Calc')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2,1')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2.2')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText('Which day was the test? It stands on the letter.').waitFor()
  await page.getByLabel('Day of the test').fill('2026-02-27')
  await page.keyboard.press('Enter')
  await said('Written down.')
  await page.getByText('Low.').waitFor()
  await page.getByText(/2\.1 mmol\/L/).waitFor()
  await button(page, 'Undo').click()
  await said('Undone.')
  await expect.poll(() => page.getByText(/2\.1 mmol\/L/).count()).toBe(0)
})

test('a result that is an emergency, once written down, has the call above all else on its page', async () => {
  await person.open('about-me/blood')
  await page.getByRole('combobox', { name: 'Test' }).selectOption('Potassium')
  await page.getByLabel('Result', { exact: true }).fill('6.7')
  await page.getByLabel('Day of the test').fill('2026-02-27')
  await page.keyboard.press('Enter')
  await said('Written down.')
  expect(await link(page, 'Call 999').getAttribute('href')).toBe('tel:999')
  await page.getByText(/Potassium 6\.7 mmol\/L/).waitFor()
  for (const path of ['about-me', 'food', 'food/result']) {
    await person.open(path)
    await link(page, 'Call 999').waitFor()
  }
})

test('a result that is an emergency leaves nothing else on the page than the call', async () => {
  const { reach, diary } = ABOUT.scenes.find(({ name }) => name === 'may-play-now')!
  await bringIn(person, diary!())
  await reach(person)
  expect(await link(page, 'Call 999').getAttribute('href')).toBe('tel:999')
  expect(await page.getByText(/Potassium 2\.3 mmol\/L/).count()).toBe(1)
  expect(await page.getByText('For anyone').count()).toBe(0)
  expect(await page.locator('.cause').count()).toBe(0)
})

test('all is forgotten in one press, undone in another, and a copy takes it along', async () => {
  await bringIn(person, saidDiary(SAID)())
  await person.open('about-me')
  await button(page, 'Forget all I said').click()
  await said('All forgotten.')
  expect(await page.getByText('Not said yet').count()).toBe(5)
  await button(page, 'Undo').click()
  await row(/72 years old, Woman/).waitFor()
  await row(/What may play a part/).click()
  await card(/diabetes/i).waitFor()
})

// By day alone: the thorough run looks at them at night too.
test.each(ABOUT.scenes)('$title: for any eye and hand', async (scene) => {
  const opened = await openScene(browser, app, scene)
  expect.soft(await audit(opened.page, scene.name, ['day'])).toEqual([])
  await opened.close()
})
