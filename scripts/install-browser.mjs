import { existsSync, readFileSync } from 'node:fs'
import { findBrowser } from './find-browser.mjs'
import { run } from './run.mjs'

const BROWSERS = {
  chromium: {
    called: 'Chromium',
    cask: 'chromium',
    debian: 'chromium',
    ubuntu: 'chromium-browser',
    byHand: `The end-to-end tests need Chrome or Chromium, and none was found.
Install Google Chrome (https://www.google.com/chrome/) or Chromium, or set CHROMIUM_PATH to its program. Then run npm test again.`,
  },
  firefox: {
    called: 'Firefox',
    cask: 'firefox',
    debian: 'firefox-esr',
    // Ubuntu has it as a snap alone, and a snap cannot open the profile that a test makes for it.
    ubuntu: null,
    byHand: `The end-to-end tests need Firefox too, and none was found that they can use.
Install Firefox (https://www.mozilla.org/firefox/), or set FIREFOX_PATH to its program. Then run npm test again.
A snap, as Ubuntu has it, does not do: on Ubuntu take the package of https://packages.mozilla.org or the archive for Linux.`,
  },
}

/** Path of a browser: an installed one, else one installed now by the system's own package manager, else null. */
export async function provideBrowser(name) {
  const found = findBrowser(name)
  if (found !== null) return found
  const browser = BROWSERS[name]
  for (const [command, ...args] of installCommands(browser)) {
    console.log(`Installing ${browser.called} for the end-to-end tests: ${[command, ...args].join(' ')}`)
    const { code } = await run(command, args, { live: true })
    if (code !== 0) break
  }
  const installed = findBrowser(name)
  if (installed === null) console.error(browser.byHand)
  return installed
}

/** Only what needs no password: as root, by a sudo that does not ask, or by Homebrew. */
function installCommands({ cask, debian, ubuntu }) {
  if (process.platform === 'darwin') return [['brew', 'install', '--cask', cask]]
  const wanted = isUbuntu() ? ubuntu : debian
  if (!existsSync('/usr/bin/apt-get') || wanted === null) return []
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  return [
    [...prefix, 'apt-get', 'update'],
    [...prefix, 'apt-get', 'install', '-y', '--no-install-recommends', wanted],
  ]
}

function isUbuntu() {
  return existsSync('/etc/os-release') && /^ID="?ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'))
}
