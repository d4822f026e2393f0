import { requireNode } from './node-version.mjs'

requireNode()
const { installMissing } = await import('./dependencies.mjs')
await installMissing()
const { start } = await import('./start-app.mjs')
await start(process.argv.slice(2))
