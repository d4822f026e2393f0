import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../apps/web/src/words/languages.ts'
import { WEB_DIST } from '../scripts/paths.mjs'

const KB = 1000

const page = () => readFileSync(join(WEB_DIST, 'index.html'), 'utf8')

/** Files the page names in every language, and the files those import before anything is shown. */
const appFiles = () => withImports([...page().matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? ''))

/** What is loaded first in one language: the app and its words. */
function firstLoad(language: string): readonly string[] {
  const [, files = ''] = new RegExp(`data-${language}="([^"]+)"`).exec(page()) ?? []
  return [...new Set([...appFiles(), ...withImports(files.split(' ').map((file) => file.slice(1)))])]
}

function withImports(files: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const add = (file: string) => {
    if (file === '' || found.has(file)) return
    found.add(file)
    for (const imported of staticImports(file)) add(imported)
  }
  files.forEach(add)
  return [...found]
}

function staticImports(file: string): readonly string[] {
  const code = readFileSync(join(WEB_DIST, file), 'utf8')
  const imports = code.matchAll(/(?:import|from)\s*"(\.\/[^"]+\.js)"/g)
  return [...imports].map((match) => `assets/${(match[1] ?? '').slice(2)}`)
}

const gzipped = (file: string) => gzipSync(readFileSync(join(WEB_DIST, file))).length

test.each(LANGUAGES)('the first load in $name is under 100 kB of JavaScript, gzipped', ({ id }) => {
  const files = firstLoad(id)
  const total = files.reduce((sum, file) => sum + gzipped(file), 0)
  console.log(`first load, ${id}: ${(total / KB).toFixed(1)} kB of JavaScript gzipped, in ${files.join(', ')}`)
  expect(files.length).toBeGreaterThan(appFiles().length)
  expect(total).toBeLessThan(100 * KB)
})

test('the words of a language are no part of the app, which is the same in all of them', () => {
  const code = appFiles()
    .map((file) => readFileSync(join(WEB_DIST, file), 'utf8'))
    .join()
  // Said on Home, in English.
  expect(code).not.toContain('Press for help now')
  for (const { id } of LANGUAGES) {
    const own = firstLoad(id).filter((file) => !appFiles().includes(file))
    const others = LANGUAGES.filter((other) => other.id !== id).flatMap((other) => firstLoad(other.id))
    expect(own.filter((file) => others.includes(file))).toEqual([])
  }
})

test('the engine is a worker of its own, not part of the first load', () => {
  const worker = readdirSync(join(WEB_DIST, 'assets')).find((file) => /^worker-.*\.js$/.test(file))
  expect(worker).toBeDefined()
  for (const { id } of LANGUAGES) expect(firstLoad(id)).not.toContain(`assets/${worker}`)
})
