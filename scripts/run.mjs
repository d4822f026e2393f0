import { spawn } from 'node:child_process'
import { ROOT } from './paths.mjs'

/** Runs a program in the project's folder. Resolves with its exit code and, unless shown live, what it printed. */
export function run(command, args, { live = false, env = process.env, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    const output = []
    child.stdout?.on('data', (chunk) => output.push(chunk))
    child.stderr?.on('data', (chunk) => output.push(chunk))
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString('utf8') }))
  })
}

/** Runs npm itself by the Node that runs us: on Windows `npm` is not a program that can be spawned. */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath
  return cli ? run(process.execPath, [cli, ...args], options) : run('npm', args, options)
}

/** Runs the program of an installed package. */
export function runTool(file, args, options) {
  return run(process.execPath, [`node_modules/${file}`, ...args], options)
}

/** Seconds since `start` (from performance.now()), for a person: "12 s". */
export function elapsed(start) {
  const seconds = (performance.now() - start) / 1000
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`
}
