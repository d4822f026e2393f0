// npm run published: writes docs/published-results.md from the data in the folder that UNCRAMP_REAL_DATA names.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { fromSources } from './from-sources.mjs'
import { ROOT } from './paths.mjs'

if (!process.env.UNCRAMP_REAL_DATA) {
  console.error(
    'UNCRAMP_REAL_DATA names no folder: set it to the one that holds epil.csv and the other published data.',
  )
  process.exit(2)
}
const { module } = await runnerImport(join(ROOT, 'packages/stats/test/published/main.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  plugins: [fromSources()],
})
writeFileSync(join(ROOT, 'docs/published-results.md'), module.page())
