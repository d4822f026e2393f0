import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type BrowserName, findBrowser } from './find-browser.mjs'

test.each([
  ['chromium', 'CHROMIUM_PATH'],
  ['chromium-headless', 'CHROMIUM_PATH'],
  ['chromium-headless', 'CHROMIUM_HEADLESS_PATH'],
  ['firefox', 'FIREFOX_PATH'],
] as const)('of all %s there is, the one of %s comes first', (name, variable) => {
  expect(findBrowser(name, { [variable]: process.execPath, PATH: process.env.PATH })).toBe(process.execPath)
})

test('a CHROMIUM_PATH that names nothing, and a PATH without a browser, give null', () => {
  const PATH = ['/nowhere', dirname(import.meta.filename)].join(delimiter)
  expect(findBrowser('chromium', { CHROMIUM_PATH: '/nowhere/chrome', PATH }, 'win32')).toBe(null)
  expect(findBrowser('firefox', { CHROMIUM_PATH: process.execPath, PATH }, 'win32')).toBe(null)
})

test('a Firefox that is a snap is no Firefox for a test, one beside it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uncramp-find-'))
  const program = (name: string, script: string) =>
    writeFileSync(join(folder, name), `#!/bin/sh\n${script} "$@"\n`, { mode: 0o755 })
  program('firefox', 'exec /snap/bin/firefox')
  expect(findBrowser('firefox', { PATH: folder }, 'linux')).not.toBe(join(folder, 'firefox'))
  program('firefox-esr', 'exec /usr/lib/firefox-esr/firefox-esr')
  expect(findBrowser('firefox', { PATH: folder }, 'linux')).toBe(join(folder, 'firefox-esr'))
  rmSync(folder, { recursive: true })
})

test('tests run in the quicker Chromium without its window where there is one, else in the usual one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uncramp-find-'))
  const program = (name: string) => writeFileSync(join(folder, name), '#!/bin/sh\n', { mode: 0o755 })
  const found = (name: BrowserName) => findBrowser(name, { PATH: folder }, 'linux')
  program('chromium')
  expect(found('chromium-headless')).toBe(join(folder, 'chromium'))
  program('chromium-headless-shell')
  expect(found('chromium-headless')).toBe(join(folder, 'chromium-headless-shell'))
  expect(found('chromium')).toBe(join(folder, 'chromium'))
  rmSync(folder, { recursive: true })
})
