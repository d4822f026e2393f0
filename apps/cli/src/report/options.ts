import { resolve } from 'node:path'
import type { PageChoice } from '@uncramp/report'
import { PAPERS, type Paper } from '@uncramp/report-pdf'
import { onlyFile, parse } from '../args.ts'
import { UsageError } from '../fault.ts'
import { LANGUAGES, type PageLanguage } from './languages.ts'

export interface ReportOptions {
  readonly path: string
  readonly output: string
  readonly paper: Paper
  readonly language: PageLanguage
  readonly choice: PageChoice
  readonly json: boolean
}

const PARTS = ['medicines', 'sleep', 'food'] as const satisfies readonly (keyof PageChoice)[]

/** @throws UsageError */
export function parseReportOptions(args: readonly string[]): ReportOptions {
  const parsed = parse('report', args, {
    output: { type: 'string', short: 'o' },
    paper: { type: 'string' },
    lang: { type: 'string' },
    without: { type: 'string' },
    json: { type: 'boolean' },
  })
  const text = (name: string) => parsed.values[name] as string | undefined
  const path = onlyFile('report', parsed)
  return {
    path,
    output: outputOf(text('output'), path),
    paper: oneOf('--paper', text('paper') ?? 'a4', Object.keys(PAPERS) as readonly Paper[]),
    language: oneOf('--lang', text('lang') ?? 'en', Object.keys(LANGUAGES) as readonly PageLanguage[]),
    choice: choiceOf(text('without')),
    json: parsed.values.json === true,
  }
}

function outputOf(output: string | undefined, path: string): string {
  if (output === undefined || output === '' || output === '-')
    throw new UsageError('the page is a PDF, so it needs a file to go to. Add -o page.pdf.', 'report')
  if (path !== '-' && resolve(output) === resolve(path))
    throw new UsageError(
      `${output} is a file that is read here, and would be lost. Choose another name after -o.`,
      'report',
    )
  return output
}

function oneOf<T extends string>(name: string, given: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === given)
  if (chosen !== undefined) return chosen
  const list = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
  throw new UsageError(`${name} is "${given}"; it can be ${list}.`, 'report')
}

function choiceOf(without: string | undefined): PageChoice {
  const left = without === undefined ? [] : without.split(',').map((part) => oneOf('--without', part.trim(), PARTS))
  return { medicines: !left.includes('medicines'), sleep: !left.includes('sleep'), food: !left.includes('food') }
}
