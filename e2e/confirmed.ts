import type { Page } from 'playwright-core'

const told = new WeakMap<Page, number>()

/** The furthest the app has said to be saved of a cramp: 0 nothing, 3 its end, 4 its pain. */
export const confirmedOf = (page: Page): number => told.get(page) ?? 0

/**
 * Hears each "Saved." of the cramp's last screen the moment it is shown, so that it is known even when the browser is
 * killed right after.
 */
export async function tellConfirmed(page: Page): Promise<void> {
  await page.exposeBinding('tellConfirmed', (_source, stage: number) => {
    told.set(page, Math.max(stage, confirmedOf(page)))
  })
  await page.addInitScript(() => {
    const tell = (globalThis as unknown as { tellConfirmed(stage: number): void }).tellConfirmed
    new MutationObserver(() => {
      const said = document.querySelector('.done .lead')?.textContent ?? ''
      if (!said.includes('Saved.')) return
      tell(document.querySelector('.pain [aria-checked="true"]') === null ? 3 : 4)
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  })
}

const toldOfNight = new WeakMap<Page, number>()

/** The furthest the app has said to be saved of a night: 0 nothing, 1 its count, 2 how it was slept. */
export const savedOf = (page: Page): number => toldOfNight.get(page) ?? 0

/** Hears each of them the moment it is shown: an answer of a night stands pressed only once it is saved. */
export async function tellSaved(page: Page): Promise<void> {
  await page.exposeBinding('tellSaved', (_source, stage: number) => {
    toldOfNight.set(page, Math.max(stage, savedOf(page)))
  })
  await page.addInitScript(() => {
    const tell = (globalThis as unknown as { tellSaved(stage: number): void }).tellSaved
    new MutationObserver(() => {
      const said = document.querySelector('[role="status"].sr')?.textContent === 'Saved.'
      const slept = document.querySelector('.yn [aria-checked="true"]') !== null
      if (said || slept) tell(slept ? 2 : 1)
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  })
}
