import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WEB_DIST } from '../scripts/paths.mjs'
import { firstLoadScripts, gzippedBytes } from './firstLoad.ts'

const KB = 1000

test('the first load is under 100 kB of JavaScript, gzipped', () => {
  const files = firstLoadScripts()
  const total = gzippedBytes(files)
  console.log(`first load: ${(total / KB).toFixed(1)} kB of JavaScript gzipped, in ${files.join(', ')}`)
  expect(files.length).toBeGreaterThan(0)
  expect(total).toBeLessThan(100 * KB)
})

test('the engine is a worker of its own, not part of the first load', () => {
  const worker = readdirSync(join(WEB_DIST, 'assets')).find((file) => /^worker-.*\.js$/.test(file))
  expect(worker).toBeDefined()
  expect(firstLoadScripts()).not.toContain(`assets/${worker}`)
})
