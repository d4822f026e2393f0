import { execFileSync } from 'node:child_process'

interface Process {
  readonly pid: number
  readonly parent: number
  readonly state: string
  readonly command: string
}

/**
 * Ends the process whose command line has `mark`, and all below it, at once and without a chance to tidy up.
 * Browser children outlive their parent by up to a second; a profile reopened before they are gone can be damaged
 * by the test itself.
 */
export async function killTree(mark: string): Promise<void> {
  const table = processTable()
  const roots = table.filter(({ command }) => command.includes(mark)).map(({ pid }) => pid)
  if (roots.length === 0) throw new Error(`No process runs with ${mark}`)
  const all = [...new Set(roots.flatMap((root) => [root, ...below(root, table)]))]
  for (const pid of all) end(pid)
  for (let attempt = 0; attempt < 400; attempt++) {
    const alive = aliveAmong(all)
    if (alive.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`Still alive ten seconds after SIGKILL: ${aliveAmong(all).join(', ')}`)
}

function processTable(): readonly Process[] {
  const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' })
  return lines.split('\n').flatMap((line) => {
    const [, pid, parent, state, command] = line.match(/^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/) ?? []
    if (pid === undefined || state === undefined || command === undefined) return []
    return [{ pid: Number(pid), parent: Number(parent), state, command }]
  })
}

function below(root: number, table: readonly Process[]): readonly number[] {
  return table.filter(({ parent }) => parent === root).flatMap(({ pid }) => [pid, ...below(pid, table)])
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // already gone
  }
}

/** A zombie has ended; it only waits for its parent to read its exit code. */
function aliveAmong(pids: readonly number[]): readonly number[] {
  const alive = processTable().filter(({ state }) => !state.startsWith('Z'))
  return pids.filter((pid) => alive.some((process) => process.pid === pid))
}
