import { existsSync, readFileSync } from 'node:fs'
import { findBrowser } from './find-browser.mjs'
import { installPackage } from './system-package.mjs'

const BY_HAND = `The end-to-end tests need Chrome or Chromium, and none was found.
Install Google Chrome (https://www.google.com/chrome/) or Chromium, or set CHROMIUM_PATH to its program. Then run npm test again.`

/** Path of a browser: an installed one, else one installed now by the system's own package manager, else null. */
export async function provideBrowser() {
  const found = findBrowser()
  if (found !== null) return found
  const apt = [isUbuntu() ? 'chromium-browser' : 'chromium']
  await installPackage({ why: 'Chromium for the end-to-end tests', apt, brew: ['--cask', 'chromium'] })
  const installed = findBrowser()
  if (installed === null) console.error(BY_HAND)
  return installed
}

function isUbuntu() {
  return existsSync('/etc/os-release') && /^ID="?ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'))
}
