import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const PACKAGES = join(HERE, '..', '..', 'packages')
/** The whole command line in one file, so that it starts fast and needs no build step of its own. */
export const BUNDLE = join(HERE, 'dist', 'uncramp.js')

/** Whether the bundle is absent or older than any source it is made of. */
export function isStale() {
  const built = modified(BUNDLE)
  return sourceFolders().some((folder) => newestBelow(folder) > built)
}

/** Bundles the command line. Written beside and renamed, so that a run at the same moment never reads half a file. */
export async function buildCli() {
  const { build } = await import('vite')
  const { fromSources } = await import('../../scripts/from-sources.mjs')
  const { output } = await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    plugins: [fromSources()],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'src/main.ts',
      write: false,
      minify: false,
      target: 'node20',
      // One file: what is imported when asked for is in it too, and runs only then.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  mkdirSync(dirname(BUNDLE), { recursive: true })
  const unfinished = `${BUNDLE}.${process.pid}`
  writeFileSync(unfinished, output[0].code)
  renameSync(unfinished, BUNDLE)
}

function sourceFolders() {
  return [join(HERE, 'src'), ...readdirSync(PACKAGES).map((name) => join(PACKAGES, name, 'src'))]
}

function newestBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.includes('.test.'))
  const times = entries.map((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? newestBelow(path) : modified(path)
  })
  return Math.max(0, ...times)
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
