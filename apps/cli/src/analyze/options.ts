import type { ImportChoices } from '@uncramp/diary/csv'
import { UNIT_NIGHTS, type UnitNights } from '@uncramp/trial'
import { onlyFile, parse } from '../args.ts'
import { UsageError } from '../fault.ts'

export interface AnalyzeOptions {
  readonly path: string
  readonly choices: ImportChoices
  readonly unitNights: UnitNights | null
  readonly json: boolean
}

const TEXT = { type: 'string' } as const
const OPTIONS = {
  date: TEXT,
  count: TEXT,
  treatment: TEXT,
  control: TEXT,
  missing: TEXT,
  'date-order': TEXT,
  where: TEXT,
  randomised: TEXT,
  json: { type: 'boolean' },
} as const

const DATE_ORDERS = { dmy: 'd/m/y', mdy: 'm/d/y', ymd: 'y/m/d' } as const

/** @throws UsageError */
export function parseOptions(args: readonly string[]): AnalyzeOptions {
  const parsed = parse('analyze', args, OPTIONS)
  const path = onlyFile('analyze', parsed)
  const text = (name: keyof typeof OPTIONS) => {
    const value = parsed.values[name]
    return typeof value === 'string' ? value : undefined
  }
  return {
    path,
    json: parsed.values.json === true,
    unitNights: oneOf('randomised', text('randomised'), unitChoices()) ?? null,
    choices: {
      date: needed('date', text('date')),
      count: needed('count', text('count')),
      ...given('treatment', text('treatment')),
      ...given('control', text('control')),
      ...given('missing', oneOf('missing', text('missing'), { zero: 'zero', unknown: 'unknown' } as const)),
      ...given('dateOrder', oneOf('date-order', text('date-order'), DATE_ORDERS)),
      ...given('where', toWhere(text('where'))),
    },
  }
}

function unitChoices(): Readonly<Record<string, UnitNights>> {
  return Object.fromEntries(UNIT_NIGHTS.map((nights) => [String(nights), nights]))
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]?: V })
}

function needed(name: string, value: string | undefined): string {
  if (value !== undefined) return value
  throw new UsageError(`analyze needs --${name}: the name of the column with the ${name} of each night.`, 'analyze')
}

function oneOf<T>(name: string, value: string | undefined, choices: Readonly<Record<string, T>>): T | undefined {
  if (value === undefined) return undefined
  const choice = Object.hasOwn(choices, value) ? choices[value] : undefined
  if (choice !== undefined) return choice
  throw new UsageError(`--${name} is "${value}"; it can be ${Object.keys(choices).join(', ')}.`, 'analyze')
}

function toWhere(text: string | undefined): ImportChoices['where'] {
  if (text === undefined) return undefined
  const [, column, value] = text.match(/^([^=]+)=(.*)$/) ?? []
  if (column !== undefined && value !== undefined) return { column, value }
  throw new UsageError(`--where is "${text}"; write it as COLUMN=VALUE.`, 'analyze')
}
