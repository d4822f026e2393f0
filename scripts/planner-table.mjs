// npm run planner-table: bundles the script that simulates the planner's table, and runs it.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { fromSources } from './from-sources.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const outDir = `${root}node_modules/.cache/uncramp-planner-table`

await build({
  root,
  logLevel: 'error',
  configFile: false,
  plugins: [fromSources()],
  ssr: { noExternal: true },
  build: {
    ssr: 'packages/trial/calibration/plannerTable.ts',
    outDir,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'plannerTable.mjs' } },
  },
})
const { status } = spawnSync(process.execPath, [`${outDir}/plannerTable.mjs`, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
