// node scripts/import-speed.mjs 3000 [zip]: reads a made-up Apple Health export of 3000 MB, and tells how fast.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { fromSources } from './from-sources.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const outDir = `${root}node_modules/.cache/uncramp-import-speed`

await build({
  root,
  logLevel: 'error',
  configFile: false,
  plugins: [fromSources()],
  ssr: { noExternal: true },
  build: {
    ssr: 'packages/imports/test/speed.ts',
    outDir,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'speed.mjs' } },
  },
})
const { status } = spawnSync(process.execPath, [`${outDir}/speed.mjs`, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
