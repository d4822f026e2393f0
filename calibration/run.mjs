// npm run calibrate: bundles the studies and runs them on every core, in worker threads.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { fromSources } from '../scripts/from-sources.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const outDir = `${root}.cache/calibration/bundle`

await build({
  root,
  logLevel: 'error',
  configFile: false,
  plugins: [fromSources()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { main: `${root}calibration/main.ts`, worker: `${root}calibration/worker.ts` },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
})
const { status } = spawnSync(process.execPath, [`${outDir}/main.mjs`, root, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
