// npm run bench: bundles the benchmarks, as the app does, and runs them in a process of their own. README.md says more.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { fromSources } from '../scripts/from-sources.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const outDir = `${root}node_modules/.cache/uncramp-bench`

await build({
  root,
  logLevel: 'error',
  configFile: false,
  plugins: [fromSources()],
  ssr: { noExternal: true },
  build: {
    ssr: 'bench/main.ts',
    outDir,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
  },
})
const { status } = spawnSync(process.execPath, [`${outDir}/main.mjs`, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
})
process.exit(status ?? 1)
