import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { fromSources } from './from-sources.mjs'
import { CACHE, ROOT } from './paths.mjs'
import { run, runTool } from './run.mjs'

/** The pages that show how a package is used. */
export const PAGES = [
  'README.md',
  'packages/evidence/README.md',
  'packages/stats/README.md',
  'packages/trial/README.md',
  'packages/safety/README.md',
  'packages/nutrition/README.md',
  'packages/report/README.md',
]

const BLOCK = /^```(ts|text)\n([\s\S]*?)^```$/gm

/** The examples of a page: each block of TypeScript, with what it prints: the block of text that follows it, if any. */
export function examplesOf(page) {
  const blocks = [...page.matchAll(BLOCK)].map(([, kind, body]) => ({ kind, body }))
  return blocks.flatMap(({ kind, body }, i) => {
    if (kind !== 'ts') return []
    const next = blocks[i + 1]
    return [{ code: body, output: next?.kind === 'text' ? next.body : '' }]
  })
}

/** The page with what its examples print now. */
export function withOutputs(page, outputs) {
  const left = [...outputs]
  let output = ''
  return page.replace(BLOCK, (block, kind) => {
    if (kind === 'ts') output = left.shift() ?? ''
    return kind === 'ts' ? block : `\`\`\`text\n${output}\`\`\``
  })
}

export function examplesIn(path) {
  return examplesOf(readFileSync(join(ROOT, path), 'utf8'))
}

/** What each piece of code prints, run by Node with the packages as their sources are now. */
export function runFromSources(codes) {
  return inFolder(codes, async (folder, names) => {
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      plugins: [fromSources()],
      ssr: { noExternal: true },
      build: { ssr: true, outDir: 'built', rolldownOptions: { input: names.map((name) => `${name}.ts`) } },
    })
    return Promise.all(names.map((name) => printed(join(folder, 'built', `${name}.js`))))
  })
}

async function printed(file) {
  const { code, output } = await run(process.execPath, [file])
  if (code !== 0) throw new Error(`an example failed:\n${output}`)
  return output
}

/** What the compiler says against the pieces of code, as strictly as everything here is read. '' for nothing. */
export function typeErrors(codes) {
  return inFolder(codes, async (folder, names) => {
    const config = {
      extends: join(ROOT, 'tsconfig.json'),
      // An example may stop where its reader goes on.
      compilerOptions: { noUnusedLocals: false },
      include: [],
      files: names.map((name) => `${name}.ts`),
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const { output } = await runTool('typescript/bin/tsc', ['-p', folder])
    // What the packages themselves are charged with is said elsewhere. A line that goes on is indented.
    const faults = output.split(/\n(?=\S)/).filter((fault) => fault.includes(basename(folder)))
    return faults.join('\n')
  })
}

/** Below the installed packages, so that an example finds what it imports. */
async function inFolder(codes, use) {
  mkdirSync(CACHE, { recursive: true })
  const folder = mkdtempSync(join(CACHE, 'examples-'))
  try {
    const names = codes.map((code, i) => {
      writeFileSync(join(folder, `example${i}.ts`), code)
      return `example${i}`
    })
    return await use(folder, names)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
