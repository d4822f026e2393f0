import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { WEB_DIST } from '../scripts/paths.mjs'

const KB = 1000

/** Files a page names, and the files those import before anything is shown. */
function firstLoad(): readonly string[] {
  const page = readFileSync(join(WEB_DIST, 'index.html'), 'utf8')
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '')
  const found = new Set<string>()
  const add = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    for (const imported of staticImports(file)) add(imported)
  }
  named.forEach(add)
  return [...found]
}

function staticImports(file: string): readonly string[] {
  const code = readFileSync(join(WEB_DIST, file), 'utf8')
  const imports = code.matchAll(/(?:import|from)\s*"(\.\/[^"]+\.js)"/g)
  return [...imports].map((match) => `assets/${(match[1] ?? '').slice(2)}`)
}

const gzipped = (file: string) => gzipSync(readFileSync(join(WEB_DIST, file))).length

test('the first load is under 100 kB of JavaScript, gzipped', () => {
  const files = firstLoad()
  const total = files.reduce((sum, file) => sum + gzipped(file), 0)
  console.log(`first load: ${(total / KB).toFixed(1)} kB of JavaScript gzipped, in ${files.join(', ')}`)
  expect(files.length).toBeGreaterThan(0)
  expect(total).toBeLessThan(100 * KB)
})

test('the engine is a worker of its own, not part of the first load', () => {
  const worker = readdirSync(join(WEB_DIST, 'assets')).find((file) => /^worker-.*\.js$/.test(file))
  expect(worker).toBeDefined()
  expect(firstLoad()).not.toContain(`assets/${worker}`)
})
