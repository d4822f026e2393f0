import { fitCounts, ProblemError } from '@uncramp/stats'
import { InputError } from '../fault.ts'
import type { Io } from '../io.ts'
import { nameOf, readText } from '../read.ts'
import { type FitAnswer, toAnswer } from './answer.ts'
import { documents } from './documents.ts'
import { lines } from './lines.ts'
import { toProblem } from './problemFile.ts'
import { toTable } from './table.ts'

export interface FitOptions {
  readonly path: string
  readonly json: boolean
}

/** `uncramp fit`: exit code 0, or 2 when any line of a stream has no answer. @throws InputError */
export async function fitCommand({ path, json }: FitOptions, io: Io): Promise<number> {
  if (path === '-') return fitStream(io)
  const answer = fitFile(await readText(path, io), path, io)
  await io.out(json || !io.terminal ? toLine(answer) : toTable(answer))
  return 0
}

async function fitStream(io: Io): Promise<number> {
  let answered = 0
  let bad = 0
  for await (const document of documents(lines(io.stdin))) {
    const answer = document.type === 'read' ? fitLine(document.value, document.line, io) : document.error
    await io.out(answer instanceof InputError ? toLine({ error: answer.message }) : toLine(answer))
    answered += 1
    bad += answer instanceof InputError ? 1 : 0
  }
  if (answered === 0) throw new InputError(`${nameOf('-')} is empty. Give one problem a line.`)
  return bad === 0 ? 0 : 2
}

function fitFile(text: string, path: string, io: Io): FitAnswer {
  const value = parseJson(text, path)
  try {
    return fitValue(value, io)
  } catch (error) {
    throw isBadProblem(error) ? new InputError(`${path}: ${sentence(error)}`) : error
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InputError(
      `${path} is not JSON: ${error instanceof Error ? oneLine(error.message) : 'it cannot be read'}.`,
    )
  }
}

/** Whatever is wrong with one line, the lines after it get their answers. */
function fitLine(value: unknown, line: number, io: Io): FitAnswer | InputError {
  try {
    return fitValue(value, io)
  } catch (error) {
    return new InputError(`line ${line}: ${isBadProblem(error) ? sentence(error) : ownFault(error)}`)
  }
}

/** @throws InputError or ProblemError when the problem is bad */
function fitValue(value: unknown, io: Io): FitAnswer {
  const problem = toProblem(value)
  const start = io.now()
  const fit = fitCounts(problem)
  return toAnswer(fit, io.now() - start)
}

function isBadProblem(error: unknown): error is InputError | ProblemError {
  return error instanceof InputError || error instanceof ProblemError
}

function sentence({ message }: Error): string {
  return message.replace(/\.?$/, '.')
}

function ownFault(error: unknown): string {
  return `a fault of uncramp itself, please report it (${oneLine(String(error))}).`
}

function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 120)
}
