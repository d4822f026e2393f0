import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const FOLDER = 'bench/peers'
const WANTED = ['rstan', 'rjags', 'glmmTMB', 'brms', 'posterior', 'jsonlite']

/** Versions of R and of the packages that are installed; `null` without R. */
export async function installed(): Promise<ReadonlyMap<string, string> | null> {
  const names = WANTED.map((name) => `"${name}"`).join(', ')
  const code = `cat("R", paste(R.version$major, R.version$minor, sep = "."), "\\n")
for (p in c(${names})) if (requireNamespace(p, quietly = TRUE)) cat(p, as.character(packageVersion(p)), "\\n")`
  const versions = new Map<string, string>()
  const { started } = await run(['--vanilla', '-e', code], Infinity, (line) => {
    const [name, version] = line.split(' ')
    if (version) versions.set(name!, version)
  })
  return started && versions.has('R') ? versions : null
}

export interface Outcome {
  /** Every JSON line the script printed, parsed. */
  readonly lines: readonly Readonly<Record<string, unknown>>[]
  readonly end: 'finished' | 'stopped' | 'failed'
  /** The last it said on standard error, or the signal that ended it. */
  readonly complaint: string
}

/**
 * Runs a script of this folder on diaries, and stops it when it prints nothing for `patience` seconds.
 *
 * @param onLine called with each line as it comes
 */
export async function runScript(
  script: string,
  files: readonly string[],
  patience: number,
  onLine: (line: Readonly<Record<string, unknown>>) => void,
): Promise<Outcome> {
  const lines: Readonly<Record<string, unknown>>[] = []
  const { code, stopped, complaint } = await run(
    ['--vanilla', `${FOLDER}/${script}`, FOLDER, ...files],
    patience,
    (text) => {
      if (!text.startsWith('{')) return
      const line = JSON.parse(text) as Readonly<Record<string, unknown>>
      lines.push(line)
      onLine(line)
    },
  )
  return { lines, end: stopped ? 'stopped' : code === 0 ? 'finished' : 'failed', complaint }
}

interface Ended {
  readonly started: boolean
  readonly code: number | null
  readonly stopped: boolean
  readonly complaint: string
}

function run(args: readonly string[], patience: number, onText: (line: string) => void): Promise<Ended> {
  return new Promise((resolve) => {
    // A group of its own: R starts compilers, which must end with it.
    const child = spawn('Rscript', args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    const endAll = () => {
      const runs = child.exitCode === null && child.signalCode === null
      if (child.pid !== undefined && runs) process.kill(-child.pid, 'SIGKILL')
    }
    const interrupted = () => process.exit(130)
    process.once('exit', endAll)
    process.once('SIGINT', interrupted)
    process.once('SIGTERM', interrupted)
    let stopped = false
    let complaint = ''
    const stop = () => {
      stopped = true
      endAll()
    }
    const wait = () => (Number.isFinite(patience) ? setTimeout(stop, 1000 * patience) : undefined)
    let timer = wait()
    createInterface(child.stdout).on('line', (line) => {
      clearTimeout(timer)
      timer = wait()
      onText(line)
    })
    createInterface(child.stderr).on('line', (line) => {
      if (line.trim() !== '') complaint = line.trim()
    })
    const end = (started: boolean, code: number | null, signal: string | null) => {
      clearTimeout(timer)
      process.off('exit', endAll)
      process.off('SIGINT', interrupted)
      process.off('SIGTERM', interrupted)
      resolve({ started, code, stopped, complaint: signal === null ? complaint : `ended by ${signal}` })
    }
    child.on('error', () => end(false, null, null))
    child.on('close', (code, signal) => end(true, code, signal))
  })
}
