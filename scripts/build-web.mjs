import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { CACHE, ROOT, WEB_DIST } from './paths.mjs'
import { elapsed, runNpm } from './run.mjs'

const SOURCES = [
  'apps/web',
  'scripts/build-web.mjs',
  'packages',
  'scripts/content-policy.mjs',
  'scripts/from-sources.mjs',
  'package-lock.json',
  'tsconfig.json',
]
const NOT_SOURCES = new Set(['node_modules', 'dist', 'dev-dist', 'fixtures', 'test'])
const STAMP = join(CACHE, 'web-build.json')

/** Builds the web app unless the last build came from the very same sources. Returns what failed, or null. */
export async function buildWeb() {
  const sources = sourcesDigest()
  if (isBuiltFrom(sources)) return null
  console.log('Building the app. This takes a few seconds.')
  const start = performance.now()
  const { code, output } = await runNpm(['run', 'build', '--workspace', 'apps/web'])
  if (code !== 0) return output
  packFiles(WEB_DIST)
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(STAMP, JSON.stringify({ sources, page: pageDigest() }))
  console.log(`Built in ${elapsed(start)}.`)
  return null
}

/** Beside each file of text the same packed, which the server sends to a browser that takes it: a third of the bytes. */
function packFiles(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!/\.(?:html|js|css|svg|webmanifest)$/.test(name)) continue
    writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name)), { level: 9 }))
  }
}

function isBuiltFrom(sources) {
  try {
    const stamp = JSON.parse(readFileSync(STAMP, 'utf8'))
    return stamp.sources === sources && stamp.page === pageDigest()
  } catch {
    return false
  }
}

/** The page names every file by its hash, so the page stands for the whole build. */
function pageDigest() {
  return digest(readFileSync(join(WEB_DIST, 'index.html')))
}

function sourcesDigest() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((path) => filesBelow(path))) {
    hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)))
  }
  return hash.digest('hex')
}

function filesBelow(path) {
  if (/\.\w+$/.test(path)) return [path]
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => !NOT_SOURCES.has(entry.name) && !entry.name.includes('.test.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : [`${path}/${entry.name}`]))
}

function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
