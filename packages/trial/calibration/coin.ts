import { simulateNights } from '@uncramp/stats'
import { coinTestSoFar } from '../src/coin.ts'
import type { Design } from '../src/designs/design.ts'
import { type DesignedOrder, drawDesign } from '../src/designs/drawnDesign.ts'

/** One kind of person, followed for 48 weeks of randomised pairs and looked at after every pair. */
export interface CoinCell {
  /** Mean cramps a week without treatment. */
  readonly perWeek: number
  readonly unitNights: 1 | 7
  /** True rate ratio. */
  readonly ratio: number
  /** Spells: standard deviation on the log scale and lag-1 correlation. Counts are Poisson given the rate. */
  readonly sigma: number
  readonly rho: number
}

/** Share of people, and its standard error: at least that of one person more or less. */
export interface Share {
  readonly share: number
  readonly se: number
}

export interface CoinRow extends CoinCell {
  readonly people: number
  /** [after 84, 168, 336 nights] people whose E-value for "it helps" ever reached 20. */
  readonly helps: readonly Share[]
  /** The same for "it makes it worse". */
  readonly worse: readonly Share[]
  /** The same people by a plain mixture of Poisson ratios 0.1 to 0.9, which learns nothing else from the diary. */
  readonly plain: readonly Share[]
  /** Published shares of such a mixture; `null` where none are. */
  readonly reference: readonly number[] | null
}

export const COIN_NIGHTS = [84, 168, 336] as const
const LAST_NIGHT = 336
const REACHED = 20

const REFERENCE: Readonly<Record<string, readonly number[]>> = {
  '2.65/1': [0.16, 0.39, 0.72],
  '2.65/7': [0.04, 0.27, 0.57],
  '7/1': [0.43, 0.74, 0.97],
  '7/7': [0.18, 0.46, 0.77],
}

const USUAL = { sigma: 0.8, rho: 0.5 }
const kinds = (ratio: number, spells: Pick<CoinCell, 'sigma' | 'rho'>): readonly CoinCell[] =>
  [2.65, 7].flatMap((perWeek) => ([1, 7] as const).map((unitNights) => ({ perWeek, unitNights, ratio, ...spells })))

/** The cells of the published table, then no effect without spells and with long ones, then smaller and larger effects. */
export const COIN_CELLS: readonly CoinCell[] = [
  ...kinds(0.5, USUAL),
  ...kinds(1, USUAL),
  ...kinds(1, { sigma: 0, rho: 0 }),
  ...kinds(1, { sigma: 0.8, rho: 0.8 }),
  ...kinds(0.36, USUAL),
  ...kinds(0.75, USUAL),
]

/**
 * Size and power of the coin test by simulation, seeded: the same number of people gives the same rows.
 *
 * @param people in each cell
 * @param onProgress called after each person with people done and people in all
 */
export function coinStudy(
  people: number,
  onProgress: (done: number, all: number) => void = () => {},
  cells: readonly CoinCell[] = COIN_CELLS,
): readonly CoinRow[] {
  const all = people * cells.length
  return cells.map((cell, i) => {
    const reached = Array.from({ length: people }, (_, number) => {
      const nights = nightsReached(cell, number)
      onProgress(i * people + number + 1, all)
      return nights
    })
    const shares = (of: keyof Reached) => COIN_NIGHTS.map((limit) => shareOf(reached.map((r) => r[of] <= limit)))
    const reference = cell.ratio === 0.5 ? (REFERENCE[`${cell.perWeek}/${cell.unitNights}`] ?? null) : null
    return { ...cell, people, helps: shares('helps'), worse: shares('worse'), plain: shares('plain'), reference }
  })
}

/** Nights after which 20 was first reached; Infinity for never. */
interface Reached {
  readonly helps: number
  readonly worse: number
  readonly plain: number
}

function nightsReached(cell: CoinCell, number: number): Reached {
  const seed = seedOf(cell, number)
  const order = drawDesign(designFor(cell), seed)
  const counts = countsOf(cell, order, (seed ^ 0x5bd1e995) >>> 0)
  const nights = counts.map((count) => ({ count, taken: null }))
  const { helps, worse } = coinTestSoFar(order, nights, [], LAST_NIGHT)
  const nightOf = (evidence: readonly number[]) => {
    const pair = evidence.findIndex((value) => value >= REACHED)
    return pair < 0 ? Number.POSITIVE_INFINITY : (pair + 1) * 2 * cell.unitNights
  }
  return {
    helps: nightOf(helps.evidence),
    worse: nightOf(worse.evidence),
    plain: nightOf(plainEvidence(order, counts)),
  }
}

function designFor({ unitNights }: CoinCell): Design {
  return {
    treatments: 1,
    blocks: Array.from({ length: LAST_NIGHT / (2 * unitNights) }, () => ({ type: 'permuted', perArm: [1, 1] })),
    longestRun: null,
    unitNights,
    baselineNights: 0,
    washoutNights: 0,
  }
}

function countsOf(cell: CoinCell, { arms, design }: DesignedOrder, seed: number): readonly number[] {
  const treatments = arms.flatMap((arm) => Array.from({ length: design.unitNights }, () => [arm]))
  const { perWeek, ratio, sigma, rho } = cell
  const person = { seed, nights: LAST_NIGHT, rate: perWeek / 7, sigma, rho, kappa: 0, treatments, ratios: [ratio] }
  return simulateNights(person).counts.map((count) => count ?? 0)
}

const PLAIN_RATIOS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

/** The mixture whose power is published: within a pair a cramp falls to the treated side with odds of the ratio to 1. */
function plainEvidence({ arms, design }: DesignedOrder, counts: readonly number[]): readonly number[] {
  const { unitNights } = design
  const logs = PLAIN_RATIOS.map(() => 0)
  const cramps = (unit: number) =>
    counts.slice(unit * unitNights, (unit + 1) * unitNights).reduce((sum, count) => sum + count, 0)
  return Array.from({ length: arms.length / 2 }, (_, pair) => {
    const sides = [cramps(2 * pair), cramps(2 * pair + 1)]
    const treated = arms[2 * pair] === 1 ? 0 : 1
    PLAIN_RATIOS.forEach((ratio, i) => {
      const odds = ratio ** (sides[1 - treated]! - sides[treated]!)
      logs[i]! -= Math.log((1 + odds) / 2)
    })
    return logs.reduce((sum, log) => sum + Math.exp(log), 0) / PLAIN_RATIOS.length
  })
}

function shareOf(hits: readonly boolean[]): Share {
  const share = hits.filter(Boolean).length / hits.length
  const within = Math.min(1 - 1 / hits.length, Math.max(1 / hits.length, share))
  return { share, se: Math.sqrt((within * (1 - within)) / hits.length) }
}

function seedOf({ perWeek, unitNights, ratio, sigma, rho }: CoinCell, number: number): number {
  let hash = 2166136261
  for (const letter of `coin/${perWeek}/${unitNights}/${ratio}/${sigma}/${rho}/${number}`)
    hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619)
  return hash >>> 0
}
