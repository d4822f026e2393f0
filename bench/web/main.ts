import { launchBrowser } from '../../e2e/browser.ts'
import { runSuite } from '../suite.ts'
import * as foods from './foods.ts'
import * as history from './history.ts'
import * as lighthouse from './lighthouse.ts'
import * as planner from './planner.ts'
import * as result from './result.ts'
import * as start from './start.ts'
import * as tenYears from './tenYears.ts'

/** Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const browser = await launchBrowser()
  const version = `Chromium ${browser.version()}`
  await browser.close()
  const benches = new Map(Object.entries({ lighthouse, start, tenYears, foods, history, planner, result }))
  return runSuite({ command: 'npm run bench:web', benches, with: version }, args)
}
