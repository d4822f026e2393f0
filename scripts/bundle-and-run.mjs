import { spawnSync } from 'node:child_process'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { fromSources } from './from-sources.mjs'
import { ROOT } from './paths.mjs'

/** Bundles a TypeScript program of this workspace and runs it in a process of its own, as it will be used. Returns its exit code. */
export async function bundleAndRun(program, args) {
  const name = basename(program, '.ts')
  const outDir = join(ROOT, 'node_modules/.cache', `uncramp-${name}`)
  await build({
    root: ROOT,
    logLevel: 'error',
    configFile: false,
    plugins: [fromSources()],
    ssr: { noExternal: true },
    build: {
      ssr: program,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  })
  const { status } = spawnSync(process.execPath, [join(outDir, 'program.mjs'), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  return status ?? 1
}
