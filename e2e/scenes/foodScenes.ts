import type { Page } from 'playwright-core'
import { rowsIn } from '../rows.ts'
import { button, heading, link } from '../steps.ts'
import type { Visit } from '../visit.ts'
import { at, type Flow, type Scene } from './scene.ts'

export const GROUPS = 26

/** Age and sex, up to the first group of the week. */
export async function tellAbout({ page, open }: Visit): Promise<void> {
  await open('food')
  await link(page, 'Begin').click()
  await page.getByLabel('Your age, in years').fill('72')
  await button(page, 'A woman').click()
  await button(page, 'Go on').click()
  await page.getByText(`1 of ${GROUPS}`, { exact: true }).waitFor()
  await onDisk(page, '"health.sex"')
}

/** The same tap for each group, from the first one. */
export async function answerWeek(page: Page, often: string): Promise<void> {
  for (let group = 1; group <= GROUPS; group++) {
    await page.getByText(`${group} of ${GROUPS}`, { exact: true }).waitFor()
    await button(page, often).click()
  }
  await heading(page, 'Tablets and antacids').waitFor()
}

export async function answerAll(person: Visit, often = 'Once or twice a week'): Promise<void> {
  await tellAbout(person)
  await answerWeek(person.page, often)
  await button(person.page, 'I take none of these').click()
  await heading(person.page, 'What your food gives you').waitFor()
  await onDisk(person.page, '"health.products"')
}

/** Of the questions before any food is named: no to all, no medicines. */
export async function answerFirst({ page, open }: Visit, kidneys: 'Yes' | 'No' = 'No'): Promise<void> {
  await open('food/first')
  const groups = page.getByRole('radiogroup')
  await groups.first().waitFor()
  const all = await groups.count()
  for (let i = 0; i < all; i++)
    await groups
      .nth(i)
      .getByRole('radio', { name: i === 0 ? kidneys : 'No', exact: true })
      .click()
  const none = page.getByText('You take none.')
  if ((await none.count()) === 0) await button(page, 'I take none').click()
  await none.waitFor()
  await onDisk(page, '"medicines":[]')
}

/** What is on its way to the disk would be lost to a new address. */
export async function onDisk(page: Page, written: string): Promise<void> {
  while (!JSON.stringify(await rowsIn(page, 'settings')).includes(written)) await page.waitForTimeout(50)
}

export async function addProduct(page: Page): Promise<void> {
  await link(page, 'Add one').click()
  await page.getByLabel('In it, number 1').selectOption('magnesium')
  await page.getByLabel('How much', { exact: true }).fill('750')
  await page.getByLabel('Does the label weigh the whole salt?').selectOption('magnesium-oxide')
  await page.getByText(/750 mg of Magnesium oxide holds about 452 mg/).waitFor()
}

const scene = (name: string, title: string, reach: Scene['reach']): Scene => ({ name, title, reach })

export const FOOD: Flow = {
  title: 'Food check',
  scenes: [
    at('food', 'Food check'),
    at('food/about', 'Food check: about you'),
    at('food/week/1', 'Food check: the first group'),
    at('food/week/8', 'Food check: a long name'),
    at('food/tablets', 'Food check: tablets, none yet'),
    scene('food-product', 'Food check: a product', async ({ page, open }) => {
      await open('food/tablets')
      await addProduct(page)
    }),
    scene('food-tablets-given', 'Food check: tablets, added up', async (person) => {
      await tellAbout(person)
      await person.open('food/tablets')
      await addProduct(person.page)
      await button(person.page, 'Save').click()
      await heading(person.page, 'All together, in a day').waitFor()
    }),
    at('food/first', 'Food check: a few questions first'),
    at('food/result', 'Food check: nothing to show yet', { name: 'food-result-none' }),
    scene('food-result', 'Food check: the result', (person) => answerAll(person)),
    scene('food-ask', 'Food check: questions first', async (person) => {
      await answerAll(person)
      await person.open('food/fills/magnesium')
      await heading(person.page, 'We ask a few things first').waitFor()
    }),
    scene('food-fills', 'Food check: what fills a gap', async (person) => {
      await answerAll(person)
      await answerFirst(person)
      await person.open('food/fills/magnesium')
      await person.page.getByText('Often named for cramps', { exact: true }).first().waitFor()
    }),
    scene('food-blocked', 'Food check: kidneys hold it back', async (person) => {
      await answerAll(person)
      await answerFirst(person, 'Yes')
      await person.open('food/fills/potassium')
      await heading(person.page, 'We name no food for this').waitFor()
    }),
    scene('food-find', 'Food check: look up a food', async ({ page, open }) => {
      await open('food/find')
      await page.getByLabel('Name of a food').fill('bean')
      await page.getByText(/^\d\d+ foods found/).waitFor()
    }),
    at('food/find/almonds', 'Food check: a food', { shows: 'Almonds' }),
  ],
}
