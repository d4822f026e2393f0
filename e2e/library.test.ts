import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from '../scripts/paths.mjs'
import { examplesIn } from '../scripts/readme-examples.mjs'
import { run, runTool } from '../scripts/run.mjs'
import { launchBrowser } from './browser.ts'
import { installInto, type Packed, pack } from './emptyProject.ts'

const PACKAGES = ['stats', 'trial'] as const
/** The other packages are not published, and have no build. */
const PUBLISHED_PAGES = ['README.md', ...PACKAGES.map((name) => `packages/${name}/README.md`)]
const examples = PUBLISHED_PAGES.flatMap(examplesIn)
const outputs = examples.map(({ output }) => output)

let folder: string
let project: string
const packed = new Map<string, Packed>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uncramp-library-'))
  project = join(folder, 'project')
  for (const name of PACKAGES) packed.set(name, await pack(name, folder))
  await installInto(
    project,
    [...packed.values()].map(({ archive }) => archive),
    PACKAGES,
  )
  await cp(fileURLToPath(new URL('./library', import.meta.url)), project, { recursive: true })
  await mkdir(join(project, 'examples'))
  await Promise.all(examples.map(({ code }, i) => writeFile(join(project, 'examples', `example${i}.ts`), code)))
  // npm twice and a few thousand small files: seconds alone, minutes on a machine that does much else.
}, 600_000)

afterAll(async () => {
  if (folder) await rm(folder, { recursive: true })
})

describe.each(PACKAGES)('what is published of %s', (name) => {
  test('is each source file built, with its types, and nothing else', async () => {
    const sources = await readdir(join(ROOT, 'packages', name, 'src'), { recursive: true })
    const modules = sources.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    const built = modules.flatMap((file) => ['.js', '.d.ts'].map((end) => `dist/${file.replace(/\.ts$/, end)}`))
    expect([...packed.get(name)!.files].sort()).toEqual([...built, 'LICENSE', 'README.md', 'package.json'].sort())
  })

  test('imports nothing that it does not say it depends on', async () => {
    const { dependencies } = JSON.parse(await readFile(join(ROOT, 'packages', name, 'package.json'), 'utf8'))
    const installed = join(project, 'node_modules', '@uncramp', name)
    const modules = packed.get(name)!.files.filter((file) => file.startsWith('dist/'))
    const codes = await Promise.all(modules.map((file) => readFile(join(installed, file), 'utf8')))
    const imported = codes.flatMap((code) => [...code.matchAll(/ from '((?:@[^/']+\/)?[^./'][^/']*)/g)])
    expect([...new Set(imported.map(([, from]) => from))].sort()).toEqual(Object.keys(dependencies).sort())
  })

  test('leaves no build behind in the workspace, where it would grow old', () => {
    expect(existsSync(join(ROOT, 'packages', name, 'dist'))).toBe(false)
  })
})

test('the packages bring no other part of this workspace with them', async () => {
  expect(await readdir(join(project, 'node_modules', '@uncramp'))).toEqual([...PACKAGES])
})

describe('in an empty project', () => {
  const compile = (...options: readonly string[]) => {
    const files = examples.map((_, i) => join(project, 'examples', `example${i}.ts`))
    // Every declaration is checked, those of the packages too.
    const strict = ['--strict', '--skipLibCheck', 'false', '--ignoreConfig', '--lib', 'es2023,dom', '--types', '']
    return runTool('typescript/bin/tsc', [...strict, ...options, ...files])
  }

  test('the examples are sound in their types for a bundler', async () => {
    const { output } = await compile('--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit')
    expect(output).toBe('')
  })

  test('the examples are sound in their types for Node, and print there what the pages say', async () => {
    const { output } = await compile('--module', 'node16', '--outDir', join(project, 'built'))
    expect(output).toBe('')
    for (const [i, expected] of outputs.entries()) {
      const { output } = await run(process.execPath, [join(project, 'built', `example${i}.js`)])
      expect(output).toBe(expected)
    }
  })

  test('the examples print in a browser worker what the pages say', async () => {
    await build({
      root: project,
      configFile: false,
      logLevel: 'warn',
      worker: { format: 'es' },
      build: { target: 'es2022' },
    })
    const server = createServer(sirv(join(project, 'dist')))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      expect(await page.evaluate(() => window.printed)).toEqual(outputs)
    } finally {
      await browser.close()
      server.close()
    }
  })
})
