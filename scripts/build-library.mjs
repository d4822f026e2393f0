// npm runs this around `npm pack` and `npm publish`, in the package's folder: `build` before, `clean` after.
import { readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT } from './paths.mjs'
import { runTool } from './run.mjs'

/** A package and those of this workspace it stands on, in the order in which they can be built. */
function withFoundations(name) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8'))
  const foundations = Object.keys(dependencies).filter((dependency) => dependency.startsWith('@uncramp/'))
  return [...foundations.flatMap((dependency) => withFoundations(basename(dependency))), name]
}

/** ES modules and their types, one a source file, in `dist`. */
async function build(name) {
  clean(name)
  const { code, output } = await runTool('typescript/bin/tsc', ['-p', join(folderOf(name), 'tsconfig.build.json')])
  if (code !== 0) throw new Error(`packages/${name} could not be built:\n${output}`)
}

/** A build left lying here would grow old, and a tool that reads packages built would meet old code unawares. */
function clean(name) {
  rmSync(join(folderOf(name), 'dist'), { recursive: true, force: true })
}

function folderOf(name) {
  return join(ROOT, 'packages', name)
}

const steps = { build, clean }
const step = steps[process.argv[2]]
if (step === undefined) throw new Error(`build-library.mjs takes "build" or "clean"; got "${process.argv[2]}"`)
const names = withFoundations(basename(process.cwd()))
try {
  for (const name of names) await step(name)
} catch (error) {
  names.forEach(clean)
  console.error(error.message)
  process.exitCode = 1
}
