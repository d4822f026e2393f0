/**
 * Adds the platform packages that npm left out of package-lock.json.
 *
 * npm writes only the optional packages its registry can show at that moment, and `npm ci` then refuses the file as
 * incomplete. Version and name are stated by the package that wants them; system and processor are in the name.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

const PLATFORM =
  /(?<os>android|darwin|freebsd|linux|openbsd|openharmony|win32)-(?<cpu>arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-(?<abi>\w+))?$/

/** Lock entries that are wanted and absent: path -> entry. */
export function missingEntries(packages) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map(([name, version]) => [`node_modules/${name}`, platformEntry(name, version, entry)]),
  )
}

function platformEntry(name, version, parent) {
  const { os, cpu, abi } = name.match(PLATFORM)?.groups ?? {}
  if (os === undefined) throw new Error(`no system and processor in the name of ${name}: add it by hand`)
  const libc = os === 'linux' && abi !== undefined ? { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] } : {}
  return {
    version,
    cpu: [cpu],
    ...(parent.dev ? { dev: true } : {}),
    ...libc,
    license: parent.license,
    optional: true,
    os: [os],
  }
}

export function completeLock(file = join(ROOT, 'package-lock.json')) {
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingEntries(lock.packages)
  const sorted = [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  return missing.length
}

if (process.argv[1]?.endsWith('complete-lock.mjs')) console.log(`${completeLock()} platform packages added`)
