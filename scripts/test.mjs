import { requireNode } from './node-version.mjs'

requireNode()
const { installMissing } = await import('./dependencies.mjs')
await installMissing()
const { testAll } = await import('./test-all.mjs')
process.exitCode = await testAll()
