import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { BROWSER, downloadFolder } from './browser.ts'

export interface SavedFile {
  readonly name: string
  readonly content: Buffer
}

/** Presses, and reads the file that this saves. */
export function download(page: Page, press: () => Promise<void>, timeout = 10_000): Promise<SavedFile> {
  return BROWSER === 'firefox' ? fromFolder(page, press, timeout) : fromEvent(page, press, timeout)
}

async function fromEvent(page: Page, press: () => Promise<void>, timeout: number): Promise<SavedFile> {
  const [saved] = await Promise.all([page.waitForEvent('download', { timeout }), press()])
  return { name: saved.suggestedFilename(), content: readFileSync(await saved.path()) }
}

/** Firefox names no navigation for a file made in the page, and so the driver tells of none: we look where it lands. */
async function fromFolder(page: Page, press: () => Promise<void>, timeout: number): Promise<SavedFile> {
  const folder = downloadFolder(page.context().browser())
  const before = new Set(readdirSync(folder))
  await press()
  for (const end = performance.now() + timeout; performance.now() < end; await page.waitForTimeout(50)) {
    const name = readdirSync(folder).find((file) => !before.has(file) && isWhole(folder, file))
    if (name !== undefined) return { name: name, content: readFileSync(join(folder, name)) }
  }
  throw new Error(`Nothing was saved within ${timeout} ms`)
}

/** While Firefox writes, the name is taken by an empty file, and the content goes to a `.part` beside it. */
function isWhole(folder: string, file: string): boolean {
  const others = readdirSync(folder).some((other) => other.endsWith('.part'))
  return !others && !file.endsWith('.part') && statSync(join(folder, file)).size > 0
}
