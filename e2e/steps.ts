import type { Page } from 'playwright-core'
import type { Visit } from './visit.ts'

type Opened = Pick<Visit, 'page' | 'open'>

const named = (name: string | RegExp) => (typeof name === 'string' ? { name, exact: true } : { name })
/** Something to press: a button, or one of a choice. */
export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', named(name)).or(page.getByRole('radio', named(name)))
export const link = (page: Page, name: string | RegExp) => page.getByRole('link', named(name))
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })

/** From Home, by day: a cramp in the left calf, until the app says that it is saved. */
export async function logCramp(page: Page): Promise<void> {
  await button(page, /I have a cramp/).click()
  await button(page, 'Left calf').click()
  await button(page, 'It let go').click()
  await page.getByText(/Left calf, .* Saved\./).waitFor()
}

/** A cramp is running, and its stretch is shown. */
export async function startCramp({ page, open }: Opened, place = 'Left calf'): Promise<void> {
  await open()
  await button(page, /I have a cramp/).click()
  await button(page, place).click()
  await button(page, 'It let go').waitFor()
}

/** Answers no until the question is there, then as told. */
export async function answer(page: Page, question: string, as: string): Promise<void> {
  const title = page.locator('h1')
  await title.waitFor()
  for (let now = await title.textContent(); !now?.includes(question); now = await title.textContent()) {
    await button(page, 'No').click()
    await page.locator('h1', { hasNotText: now ?? '' }).waitFor()
  }
  await button(page, as).click()
}

/** From Home, in the morning: how many cramps last night, until the app says that it is saved. */
export async function checkIn(page: Page, count: 0 | 1 | 2): Promise<void> {
  await button(page, count === 0 ? 'None' : String(count))
    .first()
    .click()
  await heading(page, 'How was last night?').waitFor()
  await button(page, 'Save').click()
  await saved(page)
}

/** A lock is slow on purpose, ten years are long, and this machine may be slower than a phone. */
export const SLOW = { timeout: 90_000 }

/** Chooses a file where one is asked for. */
export const pickFile = (page: Page, name: string, content: string | Buffer) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) }, SLOW)

/** A saved copy, by the screens a person uses, until the app says that it is in. */
export async function bringIn({ page, open }: Opened, copy: string | Buffer, passphrase?: string): Promise<void> {
  await open('diary/bring-in')
  await pickFile(page, 'uncramp', copy)
  if (passphrase !== undefined) {
    await page.getByLabel('Passphrase').fill(passphrase)
    await button(page, 'Open it').click()
  }
  await button(page, 'Bring them in').click(SLOW)
  await page
    .getByText(/(\d nights? b|^B)rought in\./)
    .first()
    .waitFor(SLOW)
}

export async function deleteEverything({ page, open }: Visit): Promise<void> {
  await open('me/delete')
  await button(page, 'Yes, delete everything').click()
  await button(page, 'Delete now').click()
  await page.getByText('Everything was deleted.').first().waitFor(SLOW)
}

/** The app says so only when the entry would survive a power cut. */
export const saved = (page: Page) => page.getByRole('status').getByText('Saved.').waitFor()

/** The seed of the drawn order is the one thing the app leaves to chance; the same story needs the same one. */
export async function holdChanceStill(on: Page): Promise<void> {
  await on.addInitScript((seed) => {
    const byChance = crypto.getRandomValues.bind(crypto)
    crypto.getRandomValues = (array) => (array instanceof Uint32Array ? array.fill(seed) : byChance(array))
  }, 20260302)
}
