import { type CountProblem, likelihoodCurve, ProblemError } from '@uncramp/stats'
import { InputError, UsageError } from '../fault.ts'
import { toProblem } from '../fit/problemFile.ts'
import type { Io } from '../io.ts'
import { nameOf, readText } from '../read.ts'
import { toCurveFile } from './curveFile.ts'
import { type CurveOptions, parseCurveOptions } from './options.ts'
import { fromCopy, fromTrialFile } from './trialProblem.ts'

const NOTHING =
  'it takes recorded nights with the treatment and without it to compare, so there is nothing to share yet.'

/** `uncramp curve`: exit code 0. @throws InputError */
export async function runCurve(args: readonly string[], io: Io): Promise<number> {
  const options = parseCurveOptions(args)
  const name = nameOf(options.path)
  const text = await readText(options.path, io)
  const curve = named(name, () => {
    const { problem, treatment } = questionOf(text, options)
    if (problem.counts.every((count) => count === null)) throw new InputError(NOTHING)
    return likelihoodCurve(problem, treatment)
  })
  if (curve.every((value) => value === 0)) throw new InputError(`${name}: ${NOTHING}`)
  await io.out(`${JSON.stringify(toCurveFile(curve))}\n`)
  return 0
}

interface Question {
  readonly problem: CountProblem
  readonly treatment: number
}

function questionOf(text: string, { treatment, trial }: CurveOptions): Question {
  const value = parseJson(text)
  if (isObject(value) && value.format === 'uncramp-diary') {
    refuseOption('--treatment', treatment, 'a copy of a diary')
    return { problem: fromCopy(text, trial), treatment: 0 }
  }
  refuseOption('--trial', trial, 'a single test or problem')
  if (isObject(value) && 'trial' in value) {
    refuseOption('--treatment', treatment, 'a test')
    return { problem: fromTrialFile(value), treatment: 0 }
  }
  const problem = toProblem(value)
  return { problem, treatment: chosen(problem, treatment) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(
      'it is not JSON. Give a copy saved by Uncramp, a test with its nights, or a problem as fit reads it.',
    )
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function refuseOption(option: string, value: number | null, kind: string): void {
  if (value !== null) throw new InputError(`${option} is not for ${kind}. Leave it out.`)
}

function chosen({ treatments }: CountProblem, treatment: number | null): number {
  const width = treatments[0]?.length ?? 0
  if (width === 0) throw new InputError('the problem has no treatment, so there is nothing to share.')
  if (treatment === null && width > 1)
    throw new InputError(`there are ${width} treatments. Add --treatment 1 to ${width}.`)
  if (treatment !== null && treatment >= width) {
    throw new InputError(
      `there is no treatment ${treatment + 1}. --treatment can be ${width === 1 ? '1' : `1 to ${width}`}.`,
    )
  }
  return treatment ?? 0
}

/** Says which file it was. */
function named<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (error instanceof InputError || error instanceof ProblemError) {
      throw new InputError(`${name}: ${error.message.replace(/\.?$/, '.')}`)
    }
    throw error
  }
}
