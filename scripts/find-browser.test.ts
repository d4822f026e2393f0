import { delimiter, dirname } from 'node:path'
import { expect, test } from 'vitest'
import { findBrowser } from './find-browser.mjs'

test('CHROMIUM_PATH comes before any other browser', () => {
  expect(findBrowser({ CHROMIUM_PATH: process.execPath, PATH: process.env.PATH })).toBe(process.execPath)
})

test('a CHROMIUM_PATH that names nothing, and a PATH without a browser, give null', () => {
  const PATH = ['/nowhere', dirname(import.meta.filename)].join(delimiter)
  expect(findBrowser({ CHROMIUM_PATH: '/nowhere/chrome', PATH }, 'win32')).toBe(null)
})
