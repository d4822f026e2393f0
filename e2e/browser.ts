import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { findBrowser } from '../scripts/find-browser.mjs'
import { killTree } from './processes.ts'

/** A browser that talks to nobody but the page it is given, and needs neither a screen nor a GPU. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function browserPath(): string {
  const path = findBrowser()
  if (path === null) throw new Error('No Chrome or Chromium found. Install one, or set CHROMIUM_PATH to its program.')
  return path
}

/** A fresh browser without a profile. Close it when done. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: FLAGS })
}

/** A browser that keeps its profile on disk, and that can be killed like a phone whose battery dies. */
export interface ProfileBrowser {
  readonly context: BrowserContext
  /** SIGKILL to every process of the browser; resolves when the last one is gone. */
  kill(): Promise<void>
}

export async function launchProfile(profile: string, options: BrowserContextOptions = {}): Promise<ProfileBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: browserPath(),
    args: FLAGS,
  })
  return { context, kill: () => killTree(`--user-data-dir=${profile}`) }
}
