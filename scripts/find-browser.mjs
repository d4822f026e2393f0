import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Path of an installed Chrome or Chromium, or null. CHROMIUM_PATH comes first. */
export function findBrowser(env = process.env, platform = process.platform) {
  return candidates(env, platform).find(isExecutable) ?? null
}

function candidates(env, platform) {
  const given = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : []
  return [...given, ...onPath(env, platform), ...usualPlaces(env, platform)]
}

function onPath(env, platform) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const ending = platform === 'win32' ? '.exe' : ''
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + ending)))
}

function usualPlaces(env, platform) {
  if (platform === 'darwin') return [...MAC_PLACES, ...MAC_PLACES.map((place) => join(env.HOME ?? '/', place))]
  if (platform !== 'win32') return ['/snap/bin/chromium', '/opt/google/chrome/chrome']
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
  return roots.flatMap((root) => WINDOWS_PLACES.map((place) => join(root, place)))
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
