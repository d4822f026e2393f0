import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const CHROMIUM = {
  variables: ['CHROMIUM_PATH'],
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
  mac: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windows: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome'],
  isUsable: isExecutable,
}

const BROWSERS = {
  chromium: CHROMIUM,
  // The same engine without the browser round it, which takes half the time for a page; else the whole one.
  'chromium-headless': {
    ...CHROMIUM,
    variables: ['CHROMIUM_HEADLESS_PATH', 'CHROMIUM_PATH'],
    names: ['chromium-headless-shell', 'chrome-headless-shell', ...CHROMIUM.names],
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    names: ['firefox', 'firefox-esr'],
    mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    linux: ['/opt/firefox/firefox'],
    // A snap has a /tmp of its own, so it cannot open the profile that a test makes for it.
    isUsable: (path) => isExecutable(path) && !isSnap(path),
  },
}

/** Path of an installed browser, or null. What its variables name comes first. */
export function findBrowser(name, env = process.env, platform = process.platform) {
  const browser = BROWSERS[name]
  return candidates(browser, env, platform).find(browser.isUsable) ?? null
}

function candidates({ variables, names, ...places }, env, platform) {
  const given = variables.map((variable) => env[variable]).filter(Boolean)
  return [...given, ...onPath(names, env, platform), ...usualPlaces(places, env, platform)]
}

function onPath(names, env, platform) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const ending = platform === 'win32' ? '.exe' : ''
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)))
}

function usualPlaces({ mac, windows, linux }, env, platform) {
  if (platform === 'darwin') return [...mac, ...mac.map((place) => join(env.HOME ?? '/', place))]
  if (platform !== 'win32') return linux
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
  return roots.flatMap((root) => windows.map((place) => join(root, place)))
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** `/snap/bin/firefox` leads to snap itself, and Ubuntu's `/usr/bin/firefox` is a script that starts it. */
function isSnap(path) {
  if (realpathSync(path).endsWith('/snap') || path.startsWith('/snap/')) return true
  return statSync(path).size < 10_000 && readFileSync(path, 'utf8').includes('/snap/bin/')
}
