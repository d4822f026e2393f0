import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../apps/web/src/words/languages.ts'
import { WEB_DIST } from '../scripts/paths.mjs'
import { appScripts, firstLoadScripts, gzippedBytes } from './firstLoad.ts'

const KB = 1000

test.each(LANGUAGES)('the first load in $name is under 100 kB of JavaScript, gzipped', ({ id }) => {
  const files = firstLoadScripts(id)
  const total = gzippedBytes(files)
  console.log(`first load, ${id}: ${(total / KB).toFixed(1)} kB of JavaScript gzipped, in ${files.join(', ')}`)
  expect(files.length).toBeGreaterThan(appScripts().length)
  expect(total).toBeLessThan(100 * KB)
})

test('the words of a language are no part of the app, which is the same in all of them', () => {
  const code = appScripts()
    .map((file) => readFileSync(join(WEB_DIST, file), 'utf8'))
    .join()
  // Said on Home, in English.
  expect(code).not.toContain('Press for help now')
  for (const { id } of LANGUAGES) {
    const own = firstLoadScripts(id).filter((file) => !appScripts().includes(file))
    const others = LANGUAGES.filter((other) => other.id !== id).flatMap((other) => firstLoadScripts(other.id))
    expect(own.filter((file) => others.includes(file))).toEqual([])
  }
})

test('the engine is a worker of its own, not part of the first load', () => {
  const worker = readdirSync(join(WEB_DIST, 'assets')).find((file) => /^worker-.*\.js$/.test(file))
  expect(worker).toBeDefined()
  for (const { id } of LANGUAGES) expect(firstLoadScripts(id)).not.toContain(`assets/${worker}`)
})

test('the page says its letters’ code and its dark ground before anything it waits for', () => {
  const page = readFileSync(join(WEB_DIST, 'index.html'))
  const place = (text: string) => page.indexOf(text)
  expect(place('charset="utf-8"')).toBeGreaterThan(0)
  // The longest that browsers look for it.
  expect(place('charset="utf-8"')).toBeLessThan(1000)
  expect(place('name="color-scheme" content="dark"')).toBeGreaterThan(0)
  expect(place('name="color-scheme" content="dark"')).toBeLessThan(place('<script'))
})
