import type { Page } from 'playwright-core'
import type { Visit } from './visit.ts'

type Opened = Pick<Visit, 'page' | 'open'>

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
export const link = (page: Page, name: string | RegExp) =>
  page.getByRole('link', typeof name === 'string' ? { name, exact: true } : { name })
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

/** The app says so only when the entry would survive a power cut. */
export const saved = (page: Page) => page.getByRole('status').getByText('Saved.').waitFor()

/** Ten years of nights take their time on a busy machine. */
const PATIENT = { timeout: 60_000 }

/** Chooses a file where one is asked for. */
export const pickFile = (page: Page, name: string, content: string | Buffer) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) }, PATIENT)

/** A saved copy becomes her diary. */
export async function bringIn({ page, open }: Opened, copy: string): Promise<void> {
  await open('diary/bring-in')
  await pickFile(page, 'uncramp.json', copy)
  await button(page, 'Bring them in').click(PATIENT)
  await heading(page, /brought in/i).waitFor(PATIENT)
}
