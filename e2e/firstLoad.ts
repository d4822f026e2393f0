import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Language } from '../apps/web/src/words/languages.ts'
import { WEB_DIST } from '../scripts/paths.mjs'

/** The head script, and those it fetches in every language with what they import before anything is shown. */
export const appScripts = (): readonly string[] =>
  withImports([...namedInPage(/src="\/([^"]+\.js)"/g), ...listedInPage('boot'), ...listedInPage('app')])

/** What is loaded first in one language: the app and its words. */
export function firstLoadScripts(language: Language): readonly string[] {
  return [...new Set([...appScripts(), ...withImports(listedInPage(language))])]
}

/** What the head script is told: data-app="/assets/main.js ...". */
function listedInPage(name: string): readonly string[] {
  const [files = ''] = namedInPage(new RegExp(`data-${name}="([^"]+)"`, 'g'))
  return files.split(' ').map((file) => file.slice(1))
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

/** The style sheets and the font that the built page asks for at once. */
export const firstLoadStyles = (): readonly string[] => namedInPage(/href="\/([^"]+\.css)"/g)
export const firstLoadFonts = (): readonly string[] => namedInPage(/href="\/([^"]+\.woff2)"/g)

/** Bytes as they travel: fonts are packed already. */
export const gzippedBytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + packed(file, readFileSync(join(WEB_DIST, file))).length, 0)

const packed = (file: string, bytes: Buffer): Buffer => (file.endsWith('.woff2') ? bytes : gzipSync(bytes))

function namedInPage(pattern: RegExp): readonly string[] {
  const page = readFileSync(join(WEB_DIST, 'index.html'), 'utf8')
  return [...page.matchAll(pattern)].map((match) => match[1] ?? '')
}

function staticImports(file: string): readonly string[] {
  const code = readFileSync(join(WEB_DIST, file), 'utf8')
  const imports = code.matchAll(/(?:import|from)\s*"(\.\/[^"]+\.js)"/g)
  return [...imports].map((match) => `assets/${(match[1] ?? '').slice(2)}`)
}
