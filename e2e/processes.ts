import { type ChildProcess, execFileSync } from 'node:child_process'

/**
 * Ends a process and all below it, at once and without a chance to tidy up.
 * Browser children outlive their parent by up to a second; a profile reopened before they are gone can be damaged
 * by the test itself.
 */
export async function killTree(root: ChildProcess): Promise<void> {
  if (root.pid === undefined) return
  const all = [root.pid, ...descendants(root.pid)]
  for (const pid of all) end(pid)
  for (let attempt = 0; attempt < 400; attempt++) {
    if (!all.some(isAlive)) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`Still alive ten seconds after SIGKILL: ${all.filter(isAlive).join(', ')}`)
}

/** Ids of all processes below one, at this moment. */
function descendants(root: number): readonly number[] {
  const below = (id: number): number[] => childrenOf(id).flatMap((child) => [child, ...below(child)])
  const table = processTable()
  const childrenOf = (id: number): number[] => table.filter(({ parent }) => parent === id).map(({ pid }) => pid)
  return below(root)
}

function processTable(): readonly { readonly pid: number; readonly parent: number; readonly state: string }[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' }).trim().split('\n')
  return lines.map((line) => {
    const [pid, parent, state] = line.trim().split(/\s+/)
    return { pid: Number(pid), parent: Number(parent), state: state ?? '' }
  })
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // already gone
  }
}

/** A zombie has ended; it only waits for its parent to read its exit code. */
function isAlive(pid: number): boolean {
  return processTable().some((row) => row.pid === pid && !row.state.startsWith('Z'))
}
