import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { missingEntries } from './complete-lock.mjs'
import { isInstalled } from './dependencies.mjs'

const folder = mkdtempSync(join(tmpdir(), 'uncramp-install-'))
afterAll(() => rmSync(folder, { recursive: true }))

const LOCK = {
  '': { version: '0.1.0' },
  'node_modules/@uncramp/cli': { link: true },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/only-mac': { version: '1.0.0', optional: true },
}

function installed(present: object | null): boolean {
  const list = join(folder, 'node_modules', '.package-lock.json')
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: LOCK }))
  rmSync(list, { force: true })
  if (present !== null) writeFileSync(list, JSON.stringify({ packages: present }))
  return isInstalled(folder)
}

test('a clone without packages, a changed version and a half-done install all ask for an install', () => {
  expect(installed(null)).toBe(false)
  expect(installed({ 'node_modules/a': { version: '0.9.0' } })).toBe(false)
  expect(installed({})).toBe(false)
})

test("packages for other systems, and the project's own, need not be installed", () => {
  expect(installed({ 'node_modules/a': { version: '1.0.0' } })).toBe(true)
})

test('the lock file names the packages of every platform, so that npm ci accepts it everywhere', () => {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
  expect(missingEntries(lock.packages)).toEqual([])
})

test('a platform package left out of the lock file is added with its system, processor and C library', () => {
  const packages = {
    'node_modules/tool': {
      version: '2.0.0',
      dev: true,
      license: 'MIT',
      optionalDependencies: { 'tool-linux-x64-musl': '2.0.0' },
    },
  }
  expect(missingEntries(packages)).toEqual([
    [
      'node_modules/tool-linux-x64-musl',
      { version: '2.0.0', cpu: ['x64'], dev: true, libc: ['musl'], license: 'MIT', optional: true, os: ['linux'] },
    ],
  ])
})
