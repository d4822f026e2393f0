import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/**
 * Installs a program by the system's own package manager, where that needs no password: as root, by a sudo that does
 * not ask, or by Homebrew. Whether it is there afterwards is the caller's to see.
 */
export async function installPackage({ why, apt, brew }) {
  for (const [command, ...args] of commands(apt, brew)) {
    console.log(`Installing ${why}: ${[command, ...args].join(' ')}`)
    const { code } = await run(command, args, { live: true })
    if (code !== 0) break
  }
}

function commands(apt, brew) {
  if (process.platform === 'darwin') return [['brew', 'install', ...brew]]
  if (!existsSync('/usr/bin/apt-get') || apt.length === 0) return []
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  return [
    [...prefix, 'apt-get', 'update'],
    [...prefix, 'apt-get', 'install', '-y', '--no-install-recommends', ...apt],
  ]
}
