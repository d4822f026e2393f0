import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { WEB_DIST } from '../scripts/paths.mjs'

/** The scripts the built page names, and those they import before anything is shown. */
export function firstLoadScripts(): readonly string[] {
  const found = new Set<string>()
  const add = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    for (const imported of staticImports(file)) add(imported)
  }
  namedInPage(/(?:src|href)="\/([^"]+\.js)"/g).forEach(add)
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
