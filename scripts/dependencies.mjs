import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'
import { elapsed, runNpm } from './run.mjs'

/** Installs the packages of package-lock.json unless they are there. Ends the process with a sentence if it cannot. */
export async function installMissing() {
  if (isInstalled()) return
  console.log('Installing what Uncramp needs. This happens once and takes one to two minutes.')
  const start = performance.now()
  // A machine set to production would leave out the tools that build and test.
  const { code } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { live: true })
  if (code !== 0) {
    console.error(
      '\nThe packages could not be installed (see above). Is this computer online? Then run the same command again.',
    )
    process.exit(1)
  }
  console.log(`Installed in ${elapsed(start)}.`)
}

/** npm keeps a list of what it truly installed; it must agree with the lock file, package by package. */
export function isInstalled(root = ROOT) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (wanted === null || present === null) return false
  const needed = Object.entries(wanted).filter(([path, entry]) => path !== '' && !entry.link && !entry.optional)
  return needed.every(([path, entry]) => present[path]?.version === entry.version)
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}
