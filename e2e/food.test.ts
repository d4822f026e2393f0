import { checkUsualWeek, FREQUENCIES, GROUP_IDS, type Judged, type UsualWeek } from '@uncramp/nutrition'
import { words as inGerman } from '@uncramp/nutrition/de'
import { words as inEnglish } from '@uncramp/nutrition/en'
import { words as inSpanish } from '@uncramp/nutrition/es'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { audit } from './audit.ts'
import { launchBrowser } from './browser.ts'
import { addProduct, answerAll, answerFirst, answerWeek, FOOD, GROUPS, onDisk, tellAbout } from './scenes/foodScenes.ts'
import { openScene } from './scenes/scene.ts'
import { button, heading, link } from './steps.ts'
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

const person72 = { system: 'UK', age: 72, sex: 'female', stage: 'none' } as const
const weekOf = (often: (i: number) => keyof typeof FREQUENCIES): UsualWeek =>
  Object.fromEntries(GROUP_IDS.map((id, i) => [id, often(i)]))

/** What the result says of each nutrient, by its name. */
async function verdicts(): Promise<Readonly<Record<string, string>>> {
  const rows = await page.locator('.nutrients > li').all()
  const read = rows.map(async (row) => [
    await row.locator('h2').textContent(),
    await row.locator('.verdict-word').textContent(),
  ])
  return Object.fromEntries(await Promise.all(read))
}

function expected(week: UsualWeek): Readonly<Record<string, string>> {
  const { nutrients, week: said } = inEnglish
  return Object.fromEntries(
    Object.entries(checkUsualWeek(week, person72)).map(([nutrient, result]) => [
      nutrients[nutrient as Judged],
      result.type === 'judged'
        ? said.categories[result.category]
        : result.because === 'by-food-alone'
          ? said.byFoodAlone
          : said.noTarget,
    ]),
  )
}

test('the whole check is 26 taps and a few more, and its answer is that of the package', async () => {
  await person.open('food')
  await page.evaluate(() =>
    addEventListener('click', () => {
      document.documentElement.dataset.taps = String(Number(document.documentElement.dataset.taps ?? 0) + 1)
    }),
  )
  await link(page, 'Begin').click()
  await page.getByLabel('Your age, in years').fill('72')
  await button(page, 'A woman').click()
  await button(page, 'Go on').click()
  const choices = Object.keys(FREQUENCIES) as readonly (keyof typeof FREQUENCIES)[]
  const often = (i: number) => choices[(i * 3) % choices.length] ?? 'never'
  for (let i = 0; i < GROUPS; i++) {
    await page.getByText(`${i + 1} of ${GROUPS}`, { exact: true }).waitFor()
    await button(page, inEnglish.frequencies[often(i)]).click()
  }
  await button(page, 'I take none of these').click()
  await heading(page, 'What your food gives you').waitFor()
  expect(await page.evaluate(() => Number(document.documentElement.dataset.taps))).toBeLessThanOrEqual(GROUPS + 5)
  expect(await verdicts()).toEqual(expected(weekOf(often)))
})

test('by keyboard alone a group is answered, and the next one has the focus at its title', async () => {
  await person.open('food/week/1')
  const choice = button(page, 'Once a day')
  await button(page, 'Never').focus()
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown')
  expect(await choice.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await heading(page, inEnglish.groups['wholegrain-cereal'].name).waitFor()
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  await page.keyboard.press('Escape')
  await heading(page, inEnglish.groups['wholegrain-bread'].name).waitFor()
  expect(await choice.getAttribute('aria-checked')).toBe('true')
})

test('left and come back to, it goes on where it was; not sure is not answered, and never zero', async () => {
  await tellAbout(person)
  await button(page, 'Never').click()
  await page.getByText('2 of 26', { exact: true }).waitFor()
  await button(page, 'Not sure').click()
  await page.getByText('3 of 26', { exact: true }).waitFor()
  await button(page, '4 or more a day').click()
  await page.getByText('4 of 26', { exact: true }).waitFor()
  await link(page, 'Stop here, go on later').click()
  await page.getByText('2 of 26 answered').waitFor()
  await onDisk(page, '4-or-more-a-day')
  await page.reload()
  await page.getByText('2 of 26 answered').waitFor()
  await link(page, 'Go on').click()
  await page.getByText('2 of 26', { exact: true }).waitFor()
  await person.open('food/result')
  await page.getByText('From 2 of 26 answers. The others could be anything.').waitFor()
  const week = { 'wholegrain-bread': 'never', 'wholegrain-other': '4-or-more-a-day' } as const
  expect(await verdicts()).toEqual(expected(week))
})

test('tablets are added up by the mineral itself, changed, deleted and taken back', async () => {
  await tellAbout(person)
  await person.open('food/tablets')
  await addProduct(page)
  await button(page, 'Save').click()
  await page
    .getByText(/452 mg/)
    .first()
    .waitFor()
  await page.getByText(inEnglish.rules['limit-mg-uk']).waitFor()
  await link(page, 'Add one').click()
  await button(page, 'For heartburn').click()
  await page.getByLabel('In it, number 1').selectOption('magnesium')
  await page.getByLabel('How much', { exact: true }).fill('lots')
  await button(page, 'Save').click()
  await page.getByRole('alert').getByText('Please give a number, such as 250, or leave it blank.').waitFor()
  await page.getByLabel('How much', { exact: true }).fill('')
  await button(page, 'Save').click()
  await page.getByText(inEnglish.products.unknown).waitFor()
  await page.getByText(/at least 452/).waitFor()
  await link(page, 'Change: Magnesium').last().click()
  await page.getByLabel('How much', { exact: true }).fill('100')
  await button(page, 'Save').click()
  await page
    .getByText(/552 mg/)
    .first()
    .waitFor()
  await button(page, 'Delete: Magnesium').last().click()
  await page.getByText('Deleted.').first().waitFor()
  expect(await page.getByText(/552/).count()).toBe(0)
  await button(page, 'Undo').click()
  await page.getByText(/552/).first().waitFor()
})

test('no food is named for potassium or magnesium before the kidneys are asked about, nor with weak ones', async () => {
  await answerAll(person, 'Never')
  for (const nutrient of ['magnesium', 'potassium']) {
    await person.open(`food/fills/${nutrient}`)
    await heading(page, 'We ask a few things first').waitFor()
    expect(await page.locator('.gives').count()).toBe(0)
    expect(await link(page, 'The whole safety check').getAttribute('href')).toBe('/check-up')
  }
  await answerFirst(person, 'Yes')
  for (const nutrient of ['magnesium', 'potassium']) {
    await person.open(`food/fills/${nutrient}`)
    await heading(page, 'We name no food for this').waitFor()
    expect(await page.locator('.gives').count()).toBe(0)
  }
  await answerFirst(person, 'No')
  await person.open('food/fills/magnesium')
  await page.locator('.gives li').nth(7).waitFor()
  expect(await page.getByText('Often named for cramps', { exact: true }).count()).toBeGreaterThan(2)
  await page.getByText(inEnglish.rules['mg-no-promise']).waitFor()
})

test('a blood pressure tablet leaves food rich in potassium out, and says which tablet', async () => {
  await answerAll(person, 'Never')
  await answerFirst(person)
  await page.getByLabel('Name of a medicine').first().fill('Ramipril 5 mg')
  await page.keyboard.press('Enter')
  await page.getByRole('listitem').getByText('Ramipril 5 mg').waitFor()
  await onDisk(page, 'Ramipril 5 mg')
  await button(page, 'Go on').click()
  await heading(page, 'What your food gives you').waitFor()
  await person.open('food/fills/potassium')
  await page.getByText('Because of: Ramipril 5 mg').waitFor()
  await person.open('food/fills/magnesium')
  await page.getByText(/^We left out \d+ foods\. They are rich in potassium\.$/).waitFor()
})

test('a medicine that no list knows keeps potassium shut, and she is told so rather than asked again', async () => {
  await answerAll(person, 'Never')
  await answerFirst(person)
  await page.getByLabel('Name of a medicine').fill('Xyzobal')
  await page.keyboard.press('Enter')
  await page.getByText(/^We do not know this one: Xyzobal\./).waitFor()
  await button(page, 'Go on').click()
  await link(page, 'Potassium: what fills a gap').click()
  await page.getByText(/^We do not know this one: Xyzobal\./).waitFor()
  expect(await page.locator('.gives').count()).toBe(0)
  expect(await link(page, 'Answer now').count()).toBe(0)
})

test('advice is that of her country, and another can be chosen', async () => {
  await answerAll(person)
  expect(await button(page, 'UK').getAttribute('aria-checked')).toBe('true')
  await page.getByText('Advised: 270 mg.').waitFor()
  await button(page, 'US').click()
  await page.getByText('Advised: 320 mg.').waitFor()
  await onDisk(page, '"health.system"')
  await page.reload()
  await page.getByText('Advised: 320 mg.').waitFor()
})

test('any of 7,000 foods is found as one types, and what was not measured says so, offline too', async () => {
  await person.open('food/find')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await person.context.setOffline(true)
  await person.open('food/find')
  await page.getByLabel('Name of a food').fill('agutuk')
  await page.getByText('3 foods found').waitFor()
  await link(page, /Agutuk, fish with shortening/).click()
  await heading(page, /Agutuk, fish with shortening/).waitFor()
  expect(await page.getByText('Not measured').count()).toBeGreaterThan(0)
  await page.getByText(/food data of the USDA/).waitFor()
  await link(page, 'All foods').click()
  expect(await page.getByLabel('Name of a food').inputValue()).toBe('agutuk')
  await person.context.setOffline(false)
})

test.each([
  ['es-ES', inSpanish, 'Empezar', 'Mujer', 'Su edad, en años', 'lentejas', /Lentils, raw/],
  ['de-DE', inGerman, 'Los geht es', 'Eine Frau', 'Ihr Alter in Jahren', 'linsen', /Lentils, raw/],
] as const)('it is whole in %s', async (locale, said, begin, woman, age, typed, name) => {
  const other = await visit(browser, app, { locale })
  await other.open('food')
  await link(other.page, begin).click()
  await other.page.getByLabel(age).fill('72')
  await button(other.page, woman).click()
  await other.page.locator('.foot button').click()
  await heading(other.page, said.groups['wholegrain-bread'].name).waitFor()
  await button(other.page, said.frequencies['once-a-day']).click()
  await heading(other.page, said.groups['wholegrain-cereal'].name).waitFor()
  await other.open('food/result')
  await other.page.getByText(said.week.honest).waitFor()
  await other.open('food/find')
  await other.page.getByRole('searchbox').fill(typed)
  await link(other.page, name).first().waitFor()
  expect(other.faults).toEqual([])
  await other.close()
})

// By day alone: the thorough run looks at them at night too.
test.each(FOOD.scenes)('$title: for any eye and hand', async (scene) => {
  const shown = await openScene(browser, app, scene)
  expect(await audit(shown.page, scene.name, ['day'])).toEqual([])
  expect(shown.faults).toEqual([])
  await shown.close()
})

test('a week is answered one group after the other without a tap too many', async () => {
  await tellAbout(person)
  await answerWeek(page, 'Never')
  await link(page, 'Food check').click()
  await page.getByText('26 of 26 answered').waitFor()
})
