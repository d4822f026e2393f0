import { UNIT_NIGHTS, type UnitNights } from '@uncramp/trial'
import { parse } from '../args.ts'
import { UsageError } from '../fault.ts'
import { KAPPA, RATIO, type Range, RHO, SEED, SHARE, SIGMA, TIME_CONSTANT, toNumber, toRate } from '../numbers.ts'

export interface SimulateOptions {
  readonly format: 'problem' | 'csv'
  readonly people: number
  /** `null`: one is drawn, and said. */
  readonly seed: number | null
  readonly nights: number
  /** `null`: nothing is tried. */
  readonly unitNights: UnitNights | null
  readonly ratio: number
  readonly onset: number
  readonly offset: number
  /** As in `SimulatedPerson`. */
  readonly person: {
    readonly rate: number
    readonly sigma: number
    readonly rho: number
    readonly kappa: number
    readonly missing: number
    readonly trend: number
    readonly drift: number
    readonly season: { readonly ratio: number; readonly peak: number }
  }
}

const TEXT = { type: 'string' } as const
const OPTIONS = {
  rate: TEXT,
  ratio: TEXT,
  unit: TEXT,
  weeks: TEXT,
  sigma: TEXT,
  rho: TEXT,
  kappa: TEXT,
  missing: TEXT,
  trend: TEXT,
  drift: TEXT,
  season: TEXT,
  peak: TEXT,
  onset: TEXT,
  offset: TEXT,
  people: TEXT,
  seed: TEXT,
  format: TEXT,
} as const

/** @throws UsageError */
export function parseSimulateOptions(args: readonly string[]): SimulateOptions {
  const { values, positionals } = parse('simulate', args, OPTIONS)
  if (positionals.length > 0) throw new UsageError(`simulate reads no file, but got "${positionals[0]}".`, 'simulate')
  const text = (name: keyof typeof OPTIONS) => values[name] as string | undefined
  const number = (name: keyof typeof OPTIONS, otherwise: number, range: Range) => {
    const given = text(name)
    return given === undefined ? otherwise : toNumber('simulate', name, given, range)
  }
  const unitNights = unitOf(text('unit'))
  if (unitNights === null && text('ratio') !== undefined) {
    throw new UsageError(
      '--ratio needs --unit 1, 2, 7 or 14: how many nights before the treatment may change.',
      'simulate',
    )
  }
  const weeks = weeksFor(unitNights)
  return {
    format: formatOf(text('format')),
    people: number('people', 1, { least: 1, most: 100_000, whole: true }),
    seed: text('seed') === undefined ? null : number('seed', 0, SEED),
    nights: 7 * number('weeks', Math.max(12, weeks.least), weeks),
    unitNights,
    ratio: number('ratio', 1, RATIO),
    onset: number('onset', 0, TIME_CONSTANT),
    offset: number('offset', 0, TIME_CONSTANT),
    person: {
      rate: toRate('simulate', text('rate') ?? '2.65/week'),
      sigma: number('sigma', 0.8, SIGMA),
      rho: number('rho', 0.5, RHO),
      kappa: number('kappa', 0.3, KAPPA),
      missing: number('missing', 0, SHARE),
      trend: number('trend', 1, { least: 0.01, most: 100 }),
      drift: number('drift', 0, SIGMA),
      season: {
        ratio: number('season', 1, { least: 1, most: 100 }),
        peak: number('peak', 0, { least: 0, most: 366 }),
      },
    },
  }
}

/** A test takes 8 weeks and four pairs at least, 26 weeks at most. */
function weeksFor(unitNights: UnitNights | null): Range {
  if (unitNights === null) return { least: 1, most: 520, whole: true }
  return { least: unitNights === 14 ? 16 : 8, most: 26, whole: true }
}

function unitOf(text: string | undefined): UnitNights | null {
  if (text === undefined) return null
  const unit = UNIT_NIGHTS.find((nights) => String(nights) === text)
  if (unit !== undefined) return unit
  throw new UsageError(`--unit is "${text}"; it can be ${UNIT_NIGHTS.join(', ')}.`, 'simulate')
}

function formatOf(text = 'problem'): 'problem' | 'csv' {
  if (text === 'problem' || text === 'csv') return text
  throw new UsageError(`--format is "${text}"; it can be problem or csv.`, 'simulate')
}
