// npm run bench:web: builds the app and measures it in a real browser. bench/README.md says more.
import { requireNode } from './node-version.mjs'

requireNode()
const { installMissing } = await import('./dependencies.mjs')
await installMissing()
const { buildAndRun } = await import('./run-typescript.mjs')
process.exitCode = await buildAndRun('bench/web/main.ts', 'chromium', process.argv.slice(2))
