import { UNIT_NIGHTS, type UnitNights } from '@uncramp/trial'
import { parse } from '../args.ts'
import { UsageError } from '../fault.ts'
import {
  KAPPA,
  RATIO,
  type Range,
  RHO,
  SEED,
  SHARE,
  SIGMA,
  TIME_CONSTANT,
  toNumber,
  toNumbers,
  toRate,
} from '../numbers.ts'

/** What is known of the person: a rate and how it clusters, or a diary of hers. */
export type KnownPerson =
  | {
      readonly type: 'rate'
      readonly rate: number
      readonly sigma: number
      readonly rho: number
      readonly kappa: number
      readonly missing: number
    }
  | { readonly type: 'diary'; readonly path: string; readonly args: readonly string[] }

export interface PlanOptions {
  readonly known: KnownPerson
  readonly ratios: readonly number[]
  readonly units: readonly UnitNights[]
  readonly weeks: readonly number[]
  readonly washout: number
  readonly onset: number
  readonly offset: number
  /** Only what the table says. */
  readonly quick: boolean
  readonly mostTests: number
  readonly seed: number | null
  readonly json: boolean
}

const TEXT = { type: 'string' } as const
/** As `analyze` takes them. */
const DIARY_OPTIONS = {
  date: TEXT,
  count: TEXT,
  treatment: TEXT,
  control: TEXT,
  'date-order': TEXT,
  where: TEXT,
} as const
const RATE_OPTIONS = { rate: TEXT, sigma: TEXT, rho: TEXT, kappa: TEXT } as const
const OPTIONS = {
  ...RATE_OPTIONS,
  ...DIARY_OPTIONS,
  diary: TEXT,
  missing: TEXT,
  ratio: TEXT,
  unit: TEXT,
  weeks: TEXT,
  washout: TEXT,
  onset: TEXT,
  offset: TEXT,
  people: TEXT,
  seed: TEXT,
  quick: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

type Text = (name: keyof typeof OPTIONS) => string | undefined

/** @throws UsageError */
export function parsePlanOptions(args: readonly string[]): PlanOptions {
  const { values, positionals } = parse('plan', args, OPTIONS)
  if (positionals.length > 0)
    throw new UsageError(`plan reads a file by --diary only, but got "${positionals[0]}".`, 'plan')
  const text: Text = (name) => values[name] as string | undefined
  if (values.quick === true && text('people') !== undefined) {
    throw new UsageError('--people cannot stand beside --quick: nothing is simulated.', 'plan')
  }
  const washout = number(text, 'washout', 0, { least: 0, most: 13, whole: true })
  return {
    known: knownPerson(text),
    ratios: toNumbers('plan', 'ratio', text('ratio') ?? '1,0.75,0.5', RATIO),
    units: unitsOf(text('unit'), washout),
    weeks: toNumbers('plan', 'weeks', text('weeks') ?? '4,8,12,16,26', { least: 1, most: 26, whole: true }).toSorted(
      (a, b) => a - b,
    ),
    washout,
    onset: number(text, 'onset', 0, TIME_CONSTANT),
    offset: number(text, 'offset', 0, TIME_CONSTANT),
    quick: values.quick === true,
    mostTests: number(text, 'people', 1000, { least: 10, most: 100_000, whole: true }),
    seed: text('seed') === undefined ? null : number(text, 'seed', 0, SEED),
    json: values.json === true,
  }
}

function number(text: Text, name: keyof typeof OPTIONS, otherwise: number, range: Range): number {
  const given = text(name)
  return given === undefined ? otherwise : toNumber('plan', name, given, range)
}

function knownPerson(text: Text): KnownPerson {
  const rate = text('rate')
  const path = text('diary')
  if ((rate === undefined) === (path === undefined)) {
    throw new UsageError('plan needs either --rate, such as 2.65/week, or --diary and a file.', 'plan')
  }
  if (path !== undefined) {
    refuse(text, Object.keys(RATE_OPTIONS), '--diary', 'the diary says it')
    needColumns(text, path)
    return { type: 'diary', path, args: diaryArgs(text) }
  }
  refuse(text, Object.keys(DIARY_OPTIONS), '--rate', 'it describes a diary')
  return {
    type: 'rate',
    rate: toRate('plan', rate!),
    sigma: number(text, 'sigma', 0.8, SIGMA),
    rho: number(text, 'rho', 0.5, RHO),
    kappa: number(text, 'kappa', 0.3, KAPPA),
    missing: number(text, 'missing', 0, SHARE),
  }
}

/** A CSV file does not say which of its columns is which. */
function needColumns(text: Text, path: string): void {
  if (path.endsWith('.json')) return
  const lacking = (['date', 'count'] as const).find((name) => text(name) === undefined)
  if (lacking === undefined) return
  throw new UsageError(
    `--diary needs --${lacking} beside it: the name of the column with the ${lacking} of each night.`,
    'plan',
  )
}

function refuse(text: Text, names: readonly string[], beside: string, why: string): void {
  const given = names.find((name) => text(name as keyof typeof OPTIONS) !== undefined)
  if (given !== undefined) throw new UsageError(`--${given} cannot stand beside ${beside}: ${why}.`, 'plan')
}

function diaryArgs(text: Text): readonly string[] {
  return [...Object.keys(DIARY_OPTIONS), 'missing'].flatMap((name) => {
    const value = text(name as keyof typeof OPTIONS)
    return value === undefined ? [] : [`--${name}`, value]
  })
}

/** All that leave a night after washout, unless some are named. */
function unitsOf(text: string | undefined, washout: number): readonly UnitNights[] {
  if (text === undefined) return UNIT_NIGHTS.filter((nights) => nights > washout)
  const units = text.split(',').map((part) => {
    const unit = UNIT_NIGHTS.find((nights) => String(nights) === part.trim())
    if (unit === undefined) throw new UsageError(`--unit is "${text}"; it can be some of 1,2,7,14.`, 'plan')
    if (unit > washout) return unit
    throw new UsageError(`--washout is ${washout}, which leaves no night of a unit of ${unit}.`, 'plan')
  })
  return [...new Set(units)]
}
