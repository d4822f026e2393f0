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
