// npm run planner-table: bundles the script that simulates the planner's table, and runs it.
import { bundleAndRun } from './bundle-and-run.mjs'

process.exitCode = await bundleAndRun('packages/trial/calibration/plannerTable.ts', process.argv.slice(2))
