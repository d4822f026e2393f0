import type { Page } from 'playwright-core'
import { focused } from './heard.ts'

/** More stops than any screen has. */
const MOST_STOPS = 120

/** Presses Tab until the control with this name has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = []
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    const isThere = typeof name === 'string' ? now.endsWith(` "${name}"`) : name.test(now)
    if (isThere && !now.startsWith('h')) return
    passed.push(now)
  }
  throw new Error(`Tab never came to ${name}, but to ${[...new Set(passed)].join(', ')}`)
}

/** Presses Tab from the start of the page to its end. What is wrong with a stop, in words; empty when all is well. */
export async function tabFindings(page: Page): Promise<readonly string[]> {
  // A title that takes the focus late would take it from what Tab came to.
  await page.waitForFunction(
    () => !('moved' in document.documentElement.dataset) || document.activeElement !== document.body,
  )
  // Tab goes on from where the focus was last, so that is set to the start.
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
  const reachable = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, select, input, textarea, summary')]
    // Of native radios the browser stops at one a group.
    const groups = new Set<string>()
    const isFurtherRadio = (e: HTMLElement) =>
      e instanceof HTMLInputElement && e.type === 'radio' && groups.size === groups.add(e.name).size
    const isShown = (e: HTMLElement) => e.checkVisibility({ visibilityProperty: true }) && e.tabIndex >= 0
    const shown = all.filter((e) => isShown(e) && !isFurtherRadio(e))
    for (const [i, element] of all.entries()) element.dataset.stop = String(i)
    return shown.length
  })
  const found: string[] = []
  const seen = new Set<string>()
  let last = ''
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(lookAtStop)
    if (stop === null) break
    const here = stop.name + stop.place
    // A field for a time has several stops: hours, minutes, and the way to its picker.
    if (here === last) continue
    if (seen.has(here)) break
    seen.add(here)
    last = here
    found.push(...stop.faults.map((fault) => `${stop.name} ${fault}`))
  }
  if (seen.size < reachable) found.push(`Tab came to ${seen.size} of ${reachable} controls`)
  return found
}

/** Runs in the page, once a stop; remembers the one before. */
function lookAtStop(): { readonly name: string; readonly place: string; readonly faults: readonly string[] } | null {
  const element = document.activeElement
  const memory = globalThis as unknown as { before?: { part: Element | null; box: DOMRect } | undefined }
  if (!(element instanceof HTMLElement) || element === document.body) {
    memory.before = undefined
    return null
  }
  const faults: string[] = []
  const shown = element.closest('label.o, .filebox')?.querySelector('.btn') ?? element.closest('label.o') ?? element
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(shown)
  const isForced = matchMedia('(forced-colors: active)').matches
  if (outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 3) faults.push('has no ring')
  // Two tones, so that one of them shows on any ground.
  if (!isForced && (boxShadow === 'none' || boxShadow.startsWith(outlineColor))) faults.push('has a ring of one tone')
  const main = document.querySelector('main')
  const box = shown.getBoundingClientRect()
  const scrolled = main?.contains(shown) ? main.scrollTop + scrollY : 0
  box.y += scrolled
  // Each leg is gone through from top to bottom; the calendar and the tabs have an order of their own.
  const part = element.closest('.map, .tabs, .cal, header, main, .bottom')
  const { before } = memory
  if (before !== undefined && before.part === part && !part?.matches('.map')) {
    const isAbove = box.bottom <= before.box.top + 1
    const isLeft = box.right <= before.box.left + 1 && box.bottom <= before.box.bottom + 1
    if (isAbove || isLeft) faults.push('comes after something that stands below or right of it')
  }
  memory.before = { part, box }
  const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''
  return { name: `"${name}"`, place: `${element.dataset.stop}`, faults }
}
