import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCli } from '../apps/cli/build.mjs'
import { buildWeb } from './build-web.mjs'
import { provideAge } from './install-age.mjs'
import { provideBrowser } from './install-browser.mjs'
import { elapsed, runTool } from './run.mjs'

const TYPESCRIPT = 'typescript/bin/tsc'
const BIOME = '@biomejs/biome/bin/biome'
const VITEST = 'vitest/vitest.mjs'

/** Where browsers differ most, storage and the way offline. `npm run test:thorough` runs the rest. */
const IN_FIREFOX = ['e2e/offline.test.ts', 'e2e/store-contract.test.ts']

/** Everything that must hold, in the order that finds a fault soonest. Returns the exit code. */
export async function testAll() {
  const start = performance.now()
  // This one first: it would make do with the whole one.
  const headless = await provideBrowser('chromium-headless')
  const chromium = await provideBrowser('chromium')
  const firefox = await provideBrowser('firefox')
  if (chromium === null || firefox === null) return finish({ passed: 0, failed: 1, skipped: 0 }, start)
  // Not every system has a package of it.
  const paths = { CHROMIUM_HEADLESS_PATH: headless ?? chromium, CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox }
  const env = { ...process.env, ...paths }
  if (!(await provideAge())) console.log('age is not installed: the tests of locked copies beside it are skipped.')
  if (!env.UNCRAMP_REAL_DATA) console.log('UNCRAMP_REAL_DATA is not set: the tests on real diaries are skipped.')
  return finish(await runSteps(steps(env)), start)
}

function steps(env) {
  return [
    ['types', () => checkWith(TYPESCRIPT, ['--noEmit'])],
    ['lint and format', () => checkWith(BIOME, ['ci', '--colors=off', '.'])],
    ['unit, property and reference tests', () => runVitest(['unit', 'web'], env)],
    ['build', build],
    ['end-to-end tests in Chromium', () => runVitest(['e2e'], env)],
    ['end-to-end tests in Firefox', () => runVitest(['e2e-firefox'], env, IN_FIREFOX)],
  ]
}

async function runSteps(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const [name, step] of all) {
    const start = performance.now()
    const { output = '', passed = 0, failed = 0, skipped = 0, retried = [] } = await step()
    sum.passed += passed
    sum.failed += failed
    sum.skipped += skipped
    const tests = passed + failed > 0 ? `, ${passed} passed` : ''
    console.log(`${failed > 0 ? 'FAILED' : 'ok    '}  ${name} (${elapsed(start)}${tests})`)
    for (const { name, why } of retried) console.log(`        on a second try only: ${name} (${why})`)
    if (failed > 0) console.log(`\n${output}`)
    if (failed > 0) return sum
  }
  return sum
}

/** A check that is not made of tests counts as one failure when it fails. */
async function checkWith(tool, args) {
  const { code, output } = await runTool(tool, args)
  return code === 0 ? {} : { failed: 1, output }
}

async function build() {
  const failure = await buildWeb()
  if (failure !== null) return { failed: 1, output: failure }
  return buildCli().then(
    () => ({}),
    (error) => ({ failed: 1, output: error.message }),
  )
}

async function runVitest(projects, env, files = []) {
  const folder = mkdtempSync(join(tmpdir(), 'uncramp-test-'))
  const report = join(folder, 'report.json')
  const named = projects.map((project) => `--project=${project}`)
  const args = ['run', ...files, ...named, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code, output } = await runTool(VITEST, args, { env })
  const counts = readCounts(report)
  rmSync(folder, { recursive: true, force: true })
  // A file that does not even load has no tests to count, yet it has failed.
  return { ...counts, failed: code === 0 ? counts.failed : Math.max(1, counts.failed), output }
}

function readCounts(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report
    const counts = { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
    return { ...counts, retried: retriedIn(report) }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

/** Tests that failed once and then passed: nothing to stop at, and nothing to forget. */
function retriedIn({ testResults }) {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => ({ name: fullName, why: failureMessages[0].split('\n')[0] }))
}

function finish({ passed, failed, skipped }, start) {
  if (skipped > 0) console.log(`${skipped} skipped (see the reasons above)`)
  console.log(`in ${elapsed(start)}\n`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
