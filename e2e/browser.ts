import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
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

export async function launchProfile(profile: string): Promise<ProfileBrowser> {
  const child = spawn(
    browserPath(),
    ['--headless', ...FLAGS, `--user-data-dir=${profile}`, '--remote-debugging-port=0'],
    {
      stdio: 'ignore',
      // Over this connection the time zone of a page cannot be set.
      env: { ...process.env, TZ: 'UTC' },
    },
  )
  const browser = await chromium.connectOverCDP(await debuggingAddress(child, profile))
  const context = browser.contexts()[0]
  if (context === undefined) throw new Error('The browser opened without a context.')
  return { context, kill: () => killTree(child) }
}

/** The port is written by the browser into its profile; a file left by an earlier run names a dead one. */
async function debuggingAddress(child: ChildProcess, profile: string): Promise<string> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Error(`The browser ended at once with code ${child.exitCode}.`)
    const address = await liveAddress(profile)
    if (address !== null) return address
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The browser did not open its debugging port within 15 seconds.')
}

async function liveAddress(profile: string): Promise<string | null> {
  try {
    const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')
    const address = `http://127.0.0.1:${port}`
    return (await fetch(`${address}/json/version`)).ok ? address : null
  } catch {
    return null
  }
}
