// npm run gallery: builds the app and photographs every screen. e2e/gallery says more.
import { requireNode } from './node-version.mjs'

requireNode()
const { installMissing } = await import('./dependencies.mjs')
await installMissing()
const { buildAndRun } = await import('./run-typescript.mjs')
process.exitCode = await buildAndRun('e2e/gallery/main.ts', 'chromium-headless', process.argv.slice(2))
