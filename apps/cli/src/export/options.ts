import { resolve } from 'node:path'
import { onlyFile, parse } from '../args.ts'
import { UsageError } from '../fault.ts'

const FORMS = ['fhir', 'csv', 'json'] as const
export type Form = (typeof FORMS)[number]

export interface ExportOptions {
  readonly path: string
  readonly to: Form
  /** null, or said as -: the answer is printed. */
  readonly output: string | null
  /** The table of cramps beside a table of nights; null when not said. */
  readonly cramps: string | null
  readonly snomed: boolean
}

/** @throws UsageError */
export function parseExportOptions(args: readonly string[]): ExportOptions {
  const parsed = parse('export', args, {
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    cramps: { type: 'string' },
    snomed: { type: 'boolean' },
  })
  const text = (name: string) => {
    const value = parsed.values[name]
    return typeof value === 'string' ? value : null
  }
  const options = {
    path: onlyFile('export', parsed),
    to: formOf(text('to')),
    output: text('output') === '-' ? null : text('output'),
    cramps: text('cramps'),
    snomed: parsed.values.snomed === true,
  }
  refuse(options)
  return options
}

function formOf(text: string | null): Form {
  const form = FORMS.find((each) => each === text)
  if (form !== undefined) return form
  const given = text === null ? '--to is missing' : `--to is "${text}"`
  throw new UsageError(`${given}; it can be ${FORMS.slice(0, -1).join(', ')} or ${FORMS.at(-1)}.`, 'export')
}

function refuse({ path, to, output, cramps, snomed }: ExportOptions): void {
  if (snomed && to !== 'fhir') throw new UsageError('--snomed is for --to fhir. Leave it out.', 'export')
  if (output === '') throw new UsageError('-o is empty. Name a file after it.', 'export')
  if (to === 'csv' && output === null) {
    throw new UsageError('csv is two tables, so it needs a file to go to. Add -o diary.csv.', 'export')
  }
  const read = [path, cramps].filter((each) => each !== null && each !== '-').map((each) => resolve(each ?? ''))
  const written = output === null ? [] : to === 'csv' ? [output, crampsPath(output)] : [output]
  const same = written.find((each) => read.includes(resolve(each)))
  if (same !== undefined) {
    throw new UsageError(
      `${same} is a file that is read here, and would be lost. Choose another name after -o.`,
      'export',
    )
  }
}

/** Beside the table of nights: diary.csv and diary-cramps.csv. */
export function crampsPath(output: string): string {
  return output.replace(/(\.csv)?$/i, (extension: string) => `-cramps${extension}`)
}
