import { simulateNights } from '@uncramp/stats'
import { randomUniform } from 'd3-random'
import { drawSchedule } from '../src/draw.ts'
import type { TrialNight } from '../src/nights.ts'
import type { Trial } from '../src/record.ts'
import type { Cell } from './cells.ts'
import { chance } from './chance.ts'

export interface CalibrationPerson {
  readonly trial: Trial
  readonly nights: readonly TrialNight[]
}

const NIGHTS = 182
const BASELINE = 14
/** People who come in a bad spell had at least this many times their usual cramps in the fortnight before. */
const BAD_START = 1.5

/** One person of a cell: her drawn schedule and her diary of 26 weeks. Same cell and number, same person. */
export function drawPerson(cell: Cell, number: number): CalibrationPerson {
  const seed = seedOf(cell, number)
  const trial = drawSchedule(
    {
      treatment: 'treatment',
      unitNights: cell.unitNights,
      pairs: Math.floor(NIGHTS / (2 * cell.unitNights)),
      baselineNights: cell.imperfection === 'bad-start' ? BASELINE : 0,
      washoutNights: cell.washoutNights,
      firstNight: '2026-01-01',
    },
    seed,
  )
  return { trial, nights: livedNights(cell, trial, seed) }
}

/** The order takes the lowest bit of each number drawn, which weighs 2^-26 in the uniform numbers of the nights. */
function seedOf({ id }: Cell, number: number): number {
  let hash = 2166136261
  for (const letter of `${id}/${number}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619)
  return hash >>> 0
}

function livedNights(cell: Cell, trial: Trial, seed: number): readonly TrialNight[] {
  for (let attempt = 0; ; attempt++) {
    const nights = live(cell, trial, (seed + Math.imul(attempt, 0x9e3779b9)) >>> 0)
    if (cell.imperfection !== 'bad-start' || entersBadly(cell, nights)) return nights
  }
}

function entersBadly({ perWeek }: Cell, nights: readonly TrialNight[]): boolean {
  const before = nights.slice(0, BASELINE).reduce((sum, { count }) => sum + (count ?? 0), 0)
  return before >= BAD_START * (perWeek / 7) * BASELINE
}

function live(cell: Cell, trial: Trial, seed: number): readonly TrialNight[] {
  const { imperfection } = cell
  const uniform = randomUniform.source(chance(seed ^ 0x5bd1e995))(0, 1)
  const drawn = dosesDrawn(trial)
  const rest = {
    seed,
    nights: drawn.length,
    rate: cell.perWeek / 7,
    ratios: [cell.ratio],
    sigma: cell.spells.sigma,
    rho: cell.spells.rho,
    kappa: 0,
    ...(imperfection === 'trend' ? { trend: 0.4 } : {}),
    ...(imperfection === 'drift' ? { drift: 0.6 } : {}),
    ...(imperfection === 'season' ? { season: { ratio: 2, peak: Math.floor(365 * uniform()) } } : {}),
    ...(imperfection === 'missing' ? { missing: 0.2 } : {}),
  }
  const lived = (doses: readonly number[]) =>
    simulateNights({ ...rest, treatments: doses.map((dose) => [dose]) }).counts
  // Whether a dose is forgotten hangs on the night before, so the untreated life is drawn first; one seed, one life.
  const taken = imperfection === 'forgotten-when-bad' ? forgotten(drawn, lived(drawn.map(() => 0)), uniform) : drawn
  const counts = lived(taken).map((count, night) => written(imperfection, count, drawn[night] === 1, uniform))
  return counts.map((count, night) => ({ count, taken: taken[night] === 1 }))
}

function dosesDrawn({ protocol, units }: Trial): readonly number[] {
  const before = Array.from({ length: protocol.baselineNights }, () => 0)
  return [
    ...before,
    ...units.flatMap(({ arm, nights }) => Array.from({ length: nights }, () => +(arm === 'treatment'))),
  ]
}

function forgotten(
  drawn: readonly number[],
  untreated: readonly (number | null)[],
  uniform: () => number,
): readonly number[] {
  return drawn.map((dose, night) => ((untreated[night - 1] ?? 0) > 0 && uniform() < 0.6 ? 0 : dose))
}

/** What is written down of a night's cramps; `null` for nothing. */
function written(
  imperfection: Cell['imperfection'],
  count: number | null,
  treated: boolean,
  uniform: () => number,
): number | null {
  if (count === null) return null
  const skips = (share: number) => uniform() < share
  const some = (share: number) => Array.from({ length: count }, () => +skips(share)).reduce((sum, one) => sum + one, 0)
  switch (imperfection) {
    case 'missing-when-bad':
      return skips(count === 0 ? 0.1 : count === 1 ? 0.35 : 0.55) ? null : count
    case 'unequal-recording':
      return !treated && count === 0 && skips(0.3) ? null : count
    case 'slightly-unequal-recording':
      return !treated && count === 0 && skips(0.1) ? null : count
    case 'doubled':
      return count + some(0.3)
    case 'hidden':
      return treated ? count - some(0.25) : count
    default:
      return count
  }
}
