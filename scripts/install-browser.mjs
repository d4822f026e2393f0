import { existsSync, readFileSync } from 'node:fs'
import { findBrowser } from './find-browser.mjs'
import { run } from './run.mjs'

const BY_HAND = `The end-to-end tests need Chrome or Chromium, and none was found.
Install Google Chrome (https://www.google.com/chrome/) or Chromium, or set CHROMIUM_PATH to its program. Then run npm test again.`

/** Path of a browser: an installed one, else one installed now by the system's own package manager, else null. */
export async function provideBrowser() {
  const found = findBrowser()
  if (found !== null) return found
  for (const [command, ...args] of installCommands()) {
    console.log(`Installing Chromium for the end-to-end tests: ${[command, ...args].join(' ')}`)
    const { code } = await run(command, args, { live: true })
    if (code !== 0) break
  }
  const installed = findBrowser()
  if (installed === null) console.error(BY_HAND)
  return installed
}

/** Only what needs no password: as root, by a sudo that does not ask, or by Homebrew. */
function installCommands() {
  if (process.platform === 'darwin') return [['brew', 'install', '--cask', 'chromium']]
  if (!existsSync('/usr/bin/apt-get')) return []
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  return [
    [...prefix, 'apt-get', 'update'],
    [...prefix, 'apt-get', 'install', '-y', '--no-install-recommends', isUbuntu() ? 'chromium-browser' : 'chromium'],
  ]
}

function isUbuntu() {
  return existsSync('/etc/os-release') && /^ID="?ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'))
}
