import type { Page } from 'playwright-core'
import type { Visit } from './visit.ts'

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

/** A saved copy, by the screens a person uses, until the app says that it is in. */
export async function bringIn({ page, open }: Visit, copy: string | Buffer, passphrase?: string): Promise<void> {
  await open('diary/bring-in')
  const file = { name: 'uncramp', mimeType: 'application/octet-stream', buffer: Buffer.from(copy) }
  await page.locator('input[type=file]').setInputFiles(file, SLOW)
  if (passphrase !== undefined) {
    await page.getByLabel('Passphrase').fill(passphrase)
    await button(page, 'Open it').click()
  }
  await button(page, 'Bring them in').click(SLOW)
  await page
    .getByText(/\d nights? brought in\./)
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
