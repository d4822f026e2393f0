import { version } from '../package.json'
import { runAnalyze } from './analyze/command.ts'
import { onlyFile, parse } from './args.ts'
import { runCheck } from './check/command.ts'
import { runCurve } from './curve/command.ts'
import { runEvidence } from './evidence/command.ts'
import { runExport } from './export/command.ts'
import { InputError, isClosedPipe, UsageError } from './fault.ts'
import { fitCommand } from './fit/command.ts'
import {
  ANALYZE_HELP,
  CHECK_HELP,
  CURVE_HELP,
  EVIDENCE_HELP,
  EXPORT_HELP,
  FIT_HELP,
  MAIN_HELP,
  PLAN_HELP,
  POOL_HELP,
  REPORT_HELP,
  SIMULATE_HELP,
  VERIFY_HELP,
} from './help.ts'
import type { Io } from './io.ts'
import { nodeIo } from './nodeIo.ts'
import { runPlan } from './plan/command.ts'
import { runPool } from './pool/command.ts'
import { runSimulate } from './simulate/command.ts'
import { runVerify } from './verify/command.ts'

/** Exit codes: the answer was given; what was given cannot be used; the program itself is at fault. */
const DONE = 0
const OWN_FAULT = 1
const BAD_INPUT = 2

type Command = (args: readonly string[], io: Io) => Promise<number>

const COMMANDS: Readonly<Record<string, { readonly run: Command; readonly help: string }>> = {
  fit: { run: runFit, help: FIT_HELP },
  analyze: { run: runAnalyze, help: ANALYZE_HELP },
  plan: { run: runPlan, help: PLAN_HELP },
  simulate: { run: runSimulate, help: SIMULATE_HELP },
  curve: { run: runCurve, help: CURVE_HELP },
  pool: { run: runPool, help: POOL_HELP },
  check: { run: runCheck, help: CHECK_HELP },
  evidence: { run: runEvidence, help: EVIDENCE_HELP },
  export: { run: runExport, help: EXPORT_HELP },
  report: { run: runReport, help: REPORT_HELP },
  verify: { run: runVerify, help: VERIFY_HELP },
}

/** The whole command line: arguments without the program's name in, exit code out. Never throws. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io)
  } catch (error) {
    return report(error, io)
  }
}

/** Runs as a program. */
export async function run(process: NodeJS.Process): Promise<void> {
  process.stdout.on('error', (error) => {
    if (!isClosedPipe(error)) throw error
  })
  process.exitCode = await main(process.argv.slice(2), nodeIo(process))
}

async function dispatch([name, ...args]: readonly string[], io: Io): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return print(MAIN_HELP, io)
  if (name === '--version' || name === '-v') return print(`${version}\n`, io)
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined)
    throw new UsageError(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`)
  if (args.includes('--help') || args.includes('-h')) return print(command.help, io)
  return command.run(args, io)
}

async function runFit(args: readonly string[], io: Io): Promise<number> {
  const parsed = parse('fit', args, { json: { type: 'boolean' } })
  return fitCommand({ path: onlyFile('fit', parsed), json: parsed.values.json === true }, io)
}

/** Loaded when it is asked for: to set a page takes more program than all the rest. */
async function runReport(args: readonly string[], io: Io): Promise<number> {
  return (await import('./report/command.ts')).runReport(args, io)
}

async function print(text: string, io: Io): Promise<number> {
  await io.out(text)
  return DONE
}

function report(error: unknown, io: Io): number {
  if (isClosedPipe(error)) return DONE
  if (error instanceof InputError) {
    io.err(`uncramp: ${error.message}\n${hint(error)}`)
    return BAD_INPUT
  }
  io.err(`uncramp: a fault of uncramp itself, please report it.\n${error instanceof Error ? error.stack : error}\n`)
  return OWN_FAULT
}

function hint(error: InputError): string {
  if (!(error instanceof UsageError)) return ''
  return `Try: uncramp ${error.command === undefined ? '--help' : `${error.command} --help`}\n`
}
