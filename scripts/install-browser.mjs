import { existsSync, readFileSync } from 'node:fs'
import { findBrowser } from './find-browser.mjs'
import { run } from './run.mjs'
import { installPackage } from './system-package.mjs'

const CHROMIUM = {
  called: 'Chromium',
  cask: 'chromium',
  debian: 'chromium',
  ubuntu: 'chromium-browser',
  byHand: `The end-to-end tests need Chrome or Chromium, and none was found.
Install Google Chrome (https://www.google.com/chrome/) or Chromium, or set CHROMIUM_PATH to its program. Then run npm test again.`,
}

const BROWSERS = {
  chromium: CHROMIUM,
  'chromium-headless': { ...CHROMIUM, debian: 'chromium-headless-shell' },
  firefox: {
    called: 'Firefox',
    cask: 'firefox',
    debian: 'firefox-esr',
    // Older ones lack a command that the driver gives (network.addDataCollector).
    least: 143,
    // Ubuntu has it as a snap alone, and a snap cannot open the profile that a test makes for it.
    ubuntu: null,
    byHand: `The end-to-end tests need Firefox 143 or newer too, and none was found.
Install it (https://www.mozilla.org/firefox/), or set FIREFOX_PATH to its program. Then run npm test again.
A snap, as Ubuntu has it, does not do: on Ubuntu take the package of https://packages.mozilla.org or the archive for Linux.`,
  },
}

/** Path of a browser: an installed one, else one installed now by the system's own package manager, else null. */
export async function provideBrowser(name) {
  const { called, cask, debian, ubuntu, byHand } = BROWSERS[name]
  const found = await findNewEnough(name)
  if (found !== null) return found
  const apt = isUbuntu() ? ubuntu : debian
  const wanted = { why: `${called} for the end-to-end tests`, apt: apt === null ? [] : [apt], brew: ['--cask', cask] }
  await installPackage(wanted)
  const installed = await findNewEnough(name)
  if (installed === null) console.error(byHand)
  return installed
}

async function findNewEnough(name) {
  const path = findBrowser(name)
  const { least } = BROWSERS[name]
  if (path === null || least === undefined) return path
  const { output } = await run(path, ['--version'])
  const [, major] = output.match(/(\d+)\./) ?? []
  return major !== undefined && Number(major) < least ? null : path
}

function isUbuntu() {
  return existsSync('/etc/os-release') && /^ID="?ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'))
}
