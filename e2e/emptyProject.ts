import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ROOT } from '../scripts/paths.mjs'
import { runNpm } from '../scripts/run.mjs'

const VERBATIM = { recursive: true, verbatimSymlinks: true }

export interface Packed {
  /** The archive that would be published. */
  readonly archive: string
  /** Paths of the files in it. */
  readonly files: readonly string[]
}

/** `npm pack`, as before publishing. */
export async function pack(name: string, destination: string): Promise<Packed> {
  const output = await npm(['pack', '--json', '--pack-destination', destination], join(ROOT, 'packages', name))
  // What the package prints while it is built comes first; what npm itself has to say may come last.
  const [{ filename, files }] = JSON.parse(output.slice(output.indexOf('[\n'), output.lastIndexOf('\n]') + 2))
  return { archive: join(destination, filename), files: files.map(({ path }: { readonly path: string }) => path) }
}

/**
 * Installs archives of packages into a project that has nothing else. What they say they stand on is copied from
 * this workspace and npm is kept from the network, so that the test says the same on a train; anything that they use
 * without saying so is not there.
 */
export async function installInto(project: string, archives: readonly string[], names: readonly string[]) {
  await mkdir(project, { recursive: true })
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  for (const name of names) await copyDependencies(join(ROOT, 'packages', name), project)
  // A package whose command is not linked here would look incomplete to npm, which would fetch it again.
  await cp(join(ROOT, 'node_modules/.bin'), join(project, 'node_modules/.bin'), VERBATIM)
  const cache = join(project, '..', 'npm-cache')
  await npm(['install', '--offline', '--ignore-scripts', '--cache', cache, ...archives], project)
}

async function npm(args: readonly string[], cwd: string): Promise<string> {
  const { code, output } = await runNpm([...args, '--loglevel=error'], { cwd, env: outsideNpm() })
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${output}`)
  return output
}

/** Without what the npm that runs the tests tells its scripts of this workspace. */
function outsideNpm(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?!execpath)/i.test(name)))
}

/** Copies what a folder's package depends on, and what that depends on, to the same places below `project`. */
async function copyDependencies(folder: string, project: string, copied = new Set<string>()): Promise<void> {
  const { dependencies = {} } = await manifest(folder)
  for (const name of Object.keys(dependencies)) {
    const found = await findPackage(name, folder)
    if (name.startsWith('@uncramp/') || copied.has(found)) continue
    copied.add(found)
    await cp(found, join(project, found.slice(ROOT.length)), VERBATIM)
    await copyDependencies(found, project, copied)
  }
}

/** As Node finds it: in the nearest node_modules, from the package that wants it upwards. */
async function findPackage(name: string, from: string): Promise<string> {
  const candidate = join(from, 'node_modules', name)
  const there = await manifest(candidate).then(
    () => true,
    () => false,
  )
  if (there) return candidate
  if (from === ROOT) throw new Error(`${name} is not installed`)
  return findPackage(name, dirname(from))
}

async function manifest(folder: string): Promise<{ readonly dependencies?: Readonly<Record<string, string>> }> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
}
