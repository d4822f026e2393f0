// node scripts/import-speed.mjs 3000 [zip]: reads a made-up Apple Health export of 3000 MB, and tells how fast.
import { bundleAndRun } from './bundle-and-run.mjs'

process.exitCode = await bundleAndRun('packages/imports/test/speed.ts', process.argv.slice(2))
