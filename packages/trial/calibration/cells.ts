import type { UnitNights } from '../src/protocol.ts'

/** What a diary does that the count model does not assume. */
export type Imperfection =
  | 'none'
  /** The rate falls to two fifths from the first night to the last, whatever is done. */
  | 'trend'
  /** The rate wanders over months (sd 0.6 on the log scale, lag-1 0.98). */
  | 'drift'
  /** People start in a bad spell: 14 nights before the start at one and a half times their usual rate or more. */
  | 'bad-start'
  /** The worst night of the year has twice the rate of the best. */
  | 'season'
  /** One night in five is not recorded, at random. */
  | 'missing'
  /** A night with cramps is skipped more often (35 in 100 with one, 55 with more) than a quiet one (10). */
  | 'missing-when-bad'
  /** After a bad night the treatment is left out 6 times in 10. */
  | 'forgotten-when-bad'
  /** Usual nights are recorded less often: three quiet ones in ten are skipped. */
  | 'unequal-recording'
  /** The same, one quiet usual night in ten: too few for the guard to see. */
  | 'slightly-unequal-recording'
  /** Three cramps in ten are written down twice. */
  | 'doubled'
  /** One cramp in four is not written down on treatment nights. */
  | 'hidden'

export interface Spells {
  /** Standard deviation of the latent spells, log scale, and their lag-1 correlation. */
  readonly sigma: number
  readonly rho: number
}

/** One kind of person, testing one treatment with one schedule for 26 weeks. */
export interface Cell {
  readonly id: string
  /** Mean cramps a week without treatment. */
  readonly perWeek: number
  readonly spells: Spells
  readonly unitNights: UnitNights
  /** First nights of every unit that are left out. */
  readonly washoutNights: number
  /** True rate ratio. */
  readonly ratio: number
  readonly imperfection: Imperfection
  readonly people: number
  /** Seeds of two rounds never meet. */
  readonly round: number
}

const RATES = [2.65, 7] as const
const UNITS = [1, 7] as const
const ALL_SPELLS: readonly Spells[] = [
  { sigma: 0, rho: 0 },
  { sigma: 0.8, rho: 0.5 },
  { sigma: 0.8, rho: 0.8 },
]
const USUAL_SPELLS = ALL_SPELLS[1]!

export const IMPERFECTIONS: readonly Exclude<Imperfection, 'none'>[] = [
  'trend',
  'drift',
  'bad-start',
  'season',
  'missing',
  'missing-when-bad',
  'forgotten-when-bad',
  'unequal-recording',
  'slightly-unequal-recording',
  'doubled',
  'hidden',
]

/** How many people of each kind. */
export interface Sizes {
  readonly nulls: number
  readonly confirming: number
  readonly power: number
  /** Beside the power that was published: usual spells, true ratios of a half and a third. */
  readonly comparedPower: number
  readonly imperfectNulls: number
  readonly imperfectPower: number
  readonly otherUnits: number
}

export const FULL: Sizes = {
  nulls: 2000,
  confirming: 2000,
  power: 600,
  comparedPower: 2000,
  imperfectNulls: 700,
  imperfectPower: 200,
  otherUnits: 1000,
}

type Kind = Omit<Cell, 'id' | 'round' | 'people' | 'ratio'>

function cell(kind: Kind, ratio: number, people: number, round: number): Cell {
  const { perWeek, spells, unitNights, washoutNights, imperfection } = kind
  const leftOut = washoutNights > 0 ? [`without-${washoutNights}`] : []
  const id = [imperfection, perWeek, unitNights, spells.sigma, spells.rho, ratio, round, ...leftOut].join('_')
  return { ...kind, id, ratio, people, round }
}

const perfect = (perWeek: number, unitNights: UnitNights, spells: Spells): Kind => ({
  perWeek,
  unitNights,
  spells,
  washoutNights: 0,
  imperfection: 'none',
})

/** The twelve cells of two rates, three kinds of spells and two units. */
const TWELVE: readonly Kind[] = RATES.flatMap((perWeek) =>
  UNITS.flatMap((unit) => ALL_SPELLS.map((spells) => perfect(perWeek, unit, spells))),
)
/** As the app draws them: the first night of a week, and the first two of a fortnight, are left out. */
const WASHOUT: readonly Kind[] = RATES.flatMap((perWeek) => [
  ...ALL_SPELLS.map((spells) => ({ ...perfect(perWeek, 7, spells), washoutNights: 1 })),
  { ...perfect(perWeek, 14, USUAL_SPELLS), washoutNights: 2 },
])
/** Units of 2 and 14 nights have bars of their own. */
const OTHER_UNITS: readonly Kind[] = RATES.flatMap((perWeek) =>
  ([2, 14] as const).map((unit) => perfect(perWeek, unit, USUAL_SPELLS)),
)

const isCompared = ({ spells }: Kind, ratio: number) => spells === USUAL_SPELLS && ratio < 0.75

/** Every cell of the calibration, the most telling first. */
export function allCells(sizes: Sizes): readonly Cell[] {
  const nulls = TWELVE.map((kind) => cell(kind, 1, sizes.nulls, 1))
  const power = [0.5, 0.36, 0.75].flatMap((ratio) =>
    TWELVE.map((kind) => cell(kind, ratio, isCompared(kind, ratio) ? sizes.comparedPower : sizes.power, 1)),
  )
  const confirming = TWELVE.map((kind) => cell(kind, 1, sizes.confirming, 2))
  const others = OTHER_UNITS.flatMap((kind) => [cell(kind, 1, sizes.otherUnits, 1), cell(kind, 0.5, sizes.power, 1)])
  const washout = WASHOUT.flatMap((kind) => [
    cell(kind, 1, sizes.nulls, 1),
    ...(kind.spells === USUAL_SPELLS ? [cell(kind, 0.5, sizes.comparedPower, 1)] : []),
  ])
  const imperfect = IMPERFECTIONS.flatMap((imperfection) =>
    RATES.flatMap((perWeek) =>
      UNITS.flatMap((unit) => {
        const kind = { ...perfect(perWeek, unit, USUAL_SPELLS), imperfection }
        return [cell(kind, 1, sizes.imperfectNulls, 1), cell(kind, 0.5, sizes.imperfectPower, 1)]
      }),
    ),
  )
  return [...nulls, ...power, ...confirming, ...others, ...washout, ...imperfect]
}
