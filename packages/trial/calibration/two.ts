import { coarseReader, simulateNights } from '@uncramp/stats'
import { withConcurrent } from '../src/concurrent.ts'
import { drawSchedule } from '../src/draw.ts'
import { monitor } from '../src/monitor.ts'
import type { TrialNight } from '../src/nights.ts'
import type { UnitNights } from '../src/protocol.ts'
import type { Trial } from '../src/record.ts'
import { screened } from './screened.ts'

/** One kind of person who tests two treatments at once, by two coins that know nothing of each other. */
export interface TwoCell {
  readonly perWeek: number
  /** Of the test that is judged. */
  readonly unitNights: UnitNights
  readonly ratio: number
  readonly otherUnitNights: UnitNights
  readonly otherRatio: number
  /** Nights after the first test's first one on which the other begins; negative where it began before. */
  readonly begins: number
}

/** People told so by the end of weeks 12 and 26. */
export interface Told {
  readonly helps12: number
  readonly helps: number
  readonly worse: number
  readonly nothing: number
}

/**
 * How the same nights are judged: as the product does; with the other left out of the model, asked where the treatment is
 * useless; and with no other treatment in the nights or the model, asked where it is not.
 */
export const TWO_WAYS = ['with-other', 'other-ignored', 'alone'] as const
export type TwoWay = (typeof TWO_WAYS)[number]

export interface TwoTally {
  readonly people: number
  readonly told: Readonly<Record<TwoWay, Told>>
}

const NIGHTS = 182
const SPELLS = { sigma: 0.8, rho: 0.5, kappa: 0 }
/** As the app draws them. */
const WASHOUT: Readonly<Record<UnitNights, number>> = { 1: 0, 2: 0, 7: 1, 14: 2 }
const WEEK = 7

const cellOf = (perWeek: number, unitNights: UnitNights, ratio: number, otherRatio: number): TwoCell => ({
  perWeek,
  unitNights,
  ratio,
  otherUnitNights: unitNights,
  otherRatio,
  begins: WEEK,
})

/** Useless beside what works, then a true halving beside one; parts of one length, and of two. */
export const TWO_CELLS: readonly TwoCell[] = [
  ...([1, 7] as const).flatMap((unit) => [
    cellOf(7, unit, 1, 0.5),
    cellOf(7, unit, 1, 0.25),
    cellOf(2.65, unit, 1, 0.25),
  ]),
  { ...cellOf(7, 7, 1, 0.25), begins: 0 },
  { ...cellOf(7, 1, 1, 0.25), otherUnitNights: 7 },
  { ...cellOf(7, 7, 1, 0.25), otherUnitNights: 1 },
  ...([1, 7] as const).flatMap((unit) => [1, 0.5].map((otherRatio) => cellOf(7, unit, 0.5, otherRatio))),
]

export const nameOfTwo = (cell: TwoCell): string => `two_${Object.values(cell).join('_')}`

/** Follows people `from` to `from + people` of a cell through the weekly looks of one of their two tests. */
export function twoStudy(cell: TwoCell, from: number, people: number): TwoTally {
  return Array.from({ length: people }, (_, i) => follow(cell, from + i)).reduce(addTwo, NO_TWO)
}

function follow(cell: TwoCell, number: number): TwoTally {
  const seed = seedOf(cell, number)
  const trial = draw(cell.unitNights, seed)
  const other = draw(cell.otherUnitNights, (seed ^ 0x2545f491) >>> 0)
  const lived = live(cell, trial, other, seed)
  const beside = withConcurrent(trial.protocol.treatment, lived, [
    { trial: named(other), begins: cell.begins, lastNight: null, rests: () => false, taken: () => null },
  ])
  const alone = () => toldOf(trial, live({ ...cell, otherRatio: 1 }, trial, other, seed), cell)
  return {
    people: 1,
    told: {
      'with-other': toldOf(trial, beside, cell),
      'other-ignored': cell.ratio === 1 ? toldOf(trial, lived, cell) : NONE,
      alone: cell.ratio === 1 ? NONE : alone(),
    },
  }
}

function draw(unitNights: UnitNights, seed: number): Trial {
  const pairs = Math.floor(NIGHTS / (2 * unitNights))
  return drawSchedule(
    {
      treatment: 'treatment',
      unitNights,
      pairs,
      baselineNights: 0,
      washoutNights: WASHOUT[unitNights],
      firstNight: '2026-01-01',
    },
    seed,
  )
}

const named = (trial: Trial): Trial => ({ ...trial, protocol: { ...trial.protocol, treatment: 'other' } })

function live(cell: TwoCell, trial: Trial, other: Trial, seed: number): readonly TrialNight[] {
  const [own, beside] = [dosesOf(trial), dosesOf(other)]
  const treatments = own.map((dose, night) => [dose, beside[night - cell.begins] ?? 0])
  const { counts } = simulateNights({
    ...SPELLS,
    seed,
    nights: own.length,
    rate: cell.perWeek / 7,
    treatments,
    ratios: [cell.ratio, cell.otherRatio],
  })
  return counts.map((count, night) => ({ count, taken: own[night] === 1 }))
}

const dosesOf = ({ units }: Trial): readonly number[] =>
  units.flatMap(({ arm, nights }) => Array.from({ length: nights }, () => +(arm === 'treatment')))

function toldOf(trial: Trial, nights: readonly TrialNight[], { unitNights }: TwoCell): Told {
  const { newLooks, ending } = monitor(trial, nights, [], nights.length, screened(unitNights, coarseReader()))
  const helps = ending.type === 'helps'
  return {
    helps12: +(helps && (newLooks.at(-1)?.week ?? 0) <= 12),
    helps: +helps,
    worse: +(ending.type === 'makes-it-worse'),
    nothing: +(ending.type === 'nothing-worth-having'),
  }
}

/** The order takes the lowest bit of each number drawn, which weighs 2^-26 in the uniform numbers of the nights. */
function seedOf(cell: TwoCell, number: number): number {
  let hash = 2166136261
  for (const letter of `${nameOfTwo(cell)}/${number}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619)
  return hash >>> 0
}

const NONE: Told = { helps12: 0, helps: 0, worse: 0, nothing: 0 }
export const NO_TWO: TwoTally = { people: 0, told: { 'with-other': NONE, 'other-ignored': NONE, alone: NONE } }

/** Two tallies of one cell together. */
export function addTwo(a: TwoTally, b: TwoTally): TwoTally {
  const sum = (x: Told, y: Told): Told => ({
    helps12: x.helps12 + y.helps12,
    helps: x.helps + y.helps,
    worse: x.worse + y.worse,
    nothing: x.nothing + y.nothing,
  })
  const told = TWO_WAYS.map((way) => [way, sum(a.told[way], b.told[way])] as const)
  return { people: a.people + b.people, told: Object.fromEntries(told) as TwoTally['told'] }
}
