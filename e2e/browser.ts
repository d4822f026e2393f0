import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  firefox,
  type LaunchOptions,
} from 'playwright-core'
import { findBrowser } from '../scripts/find-browser.mjs'
import { killTree } from './processes.ts'

/** The browser of this run; the projects in vitest.config.ts say which. */
export const BROWSER: 'chromium' | 'firefox' = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium'

/** A browser that talks to nobody but the page it is given, and needs neither a screen nor a GPU. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What a person may set in her browser. Firefox takes it only as it starts. */
export interface Settings {
  /** The browser's own text size in pixels; 16 is usual. */
  readonly textSize?: number
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
  /** What all pages together may store, in bytes. */
  readonly room?: number
  /** The whole Chromium, not its headless shell: that shows no alerts, and reads no preferences of a profile. */
  readonly whole?: boolean
}

export function browserPath({ whole = false }: Settings = {}): string {
  const path = findBrowser(BROWSER === 'firefox' ? 'firefox' : whole ? 'chromium' : 'chromium-headless')
  if (path !== null) return path
  throw new Error(
    BROWSER === 'firefox'
      ? 'No Firefox found. Install one, or set FIREFOX_PATH to its program.'
      : 'No Chrome or Chromium found. Install one, or set CHROMIUM_PATH to its program.',
  )
}

/** A fresh browser without a profile. Close it when done. */
export async function launchBrowser(settings: Settings = {}): Promise<Browser> {
  if (BROWSER === 'chromium') {
    const browser = await chromium.launch(chromiumOptions(settings))
    media.set(browser, mediaOptions(settings))
    return browser
  }
  const downloadsPath = mkdtempSync(join(tmpdir(), 'uncramp-downloads-'))
  const browser = await firefox.launch({ ...firefoxOptions(settings), downloadsPath })
  downloadFolders.set(browser, downloadsPath)
  browser.on('disconnected', () => rmSync(downloadsPath, { recursive: true, force: true }))
  return browser
}

/** What a new context of this browser must be told so that it is as set. */
export const mediaOf = (browser: Browser): BrowserContextOptions => media.get(browser) ?? {}
const media = new WeakMap<Browser, BrowserContextOptions>()

/** Where Firefox puts what is saved from a page. */
export function downloadFolder(browser: Browser | null): string {
  const folder = browser === null ? undefined : downloadFolders.get(browser)
  if (folder === undefined) throw new Error('This browser was not started by launchBrowser in Firefox')
  return folder
}
const downloadFolders = new WeakMap<Browser, string>()

/** A browser that keeps its profile on disk, and that can be killed like a phone whose battery dies. */
export interface ProfileBrowser {
  readonly context: BrowserContext
  /** SIGKILL to every process of the browser; resolves when the last one is gone. */
  kill(): Promise<void>
}

export async function launchProfile(
  profile: string,
  options: BrowserContextOptions = {},
  settings: Settings = {},
): Promise<ProfileBrowser> {
  if (BROWSER === 'chromium') {
    const context = await chromium.launchPersistentContext(profile, { ...options, ...chromiumOptions(settings) })
    return { context, kill: () => killTree(`--user-data-dir=${profile}`) }
  }
  const context = await firefox.launchPersistentContext(profile, { ...options, ...firefoxOptions(settings) })
  return { context, kill: () => killTree(`--profile ${profile}`) }
}

function mediaOptions({ reducedMotion = 'reduce', colorScheme = 'light', forcedColors = 'none' }: Settings) {
  return { reducedMotion, colorScheme, forcedColors }
}

function chromiumOptions(settings: Settings): LaunchOptions {
  const { textSize } = settings
  const text = textSize === undefined ? [] : [`--blink-settings=defaultFontSize=${textSize}`]
  return { executablePath: browserPath(settings), args: [...CHROMIUM_FLAGS, ...text] }
}

/** The stock Firefox that people have, over WebDriver BiDi: that is what the channel says. */
function firefoxOptions(settings: Settings): LaunchOptions {
  const { textSize = 16, room } = settings
  const { reducedMotion, colorScheme, forcedColors } = mediaOptions(settings)
  return {
    channel: 'moz-firefox',
    executablePath: browserPath(),
    firefoxUserPrefs: {
      // Spare processes cost more here than they save.
      'dom.ipc.processPrelaunch.enabled': false,
      // Its panel takes the keyboard from the page.
      'browser.download.alwaysOpenPanel': false,
      'font.size.variable.x-western': textSize,
      // As on phones: over the page, not beside it.
      'ui.useOverlayScrollbars': 1,
      'ui.prefersReducedMotion': reducedMotion === 'reduce' ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'ui.useAccessibilityTheme': forcedColors === 'active' ? 1 : 0,
      'browser.display.document_color_use': forcedColors === 'active' ? 2 : 0,
      ...(room === undefined ? {} : { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.round(room / 1024) }),
    },
  }
}
