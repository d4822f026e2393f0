import { type Night, type NightDate, nightsBetween } from '@uncramp/diary'
import type { CountProblem } from '@uncramp/stats'

/** Nights with a factor, and without it, below which nothing is said of it. */
export const LEAST_NIGHTS = 20
/** Of an interval for one thing looked at alone: 19 times in 20 it holds the ratio. */
const OUTSIDE = 0.05
/** Most such ratios are near 1: the prior that the count model has for what is not a treatment. */
const FACTOR_PRIOR = { mean: 0, sd: 0.5 }
const ARM_PRIOR = { mean: 0, sd: 1 }

/** What a diary holds on one thing of the day before. Nights on which it was not asked are in neither part. */
export interface FactorNights {
  readonly id: string
  readonly with: number
  readonly without: number
  /** Cramps on the nights without it. */
  readonly crampsWithout: number
}

/** Whether a night was drawn as a treatment night: one list a treatment, one entry a night. */
export type ArmsOf = (date: NightDate) => readonly boolean[]

/** Every factor of the nights, by id. */
export function factorsOf(nights: readonly Night[]): readonly FactorNights[] {
  const ids = new Set(nights.flatMap(({ exposures }) => Object.keys(exposures)))
  return [...ids].toSorted().map((id) => {
    const asked = nights.filter((night) => night.count !== null && night.exposures[id] !== undefined)
    const without = asked.filter((night) => night.exposures[id] === false)
    return {
      id,
      with: asked.length - without.length,
      without: without.length,
      crampsWithout: without.reduce((sum, { count }) => sum + (count ?? 0), 0),
    }
  })
}

/** By nights alone, never by cramps: what is looked at must not depend on what is found. */
export const isEnough = ({ with: there, without }: FactorNights): boolean =>
  there >= LEAST_NIGHTS && without >= LEAST_NIGHTS

/**
 * How much of a posterior lies below its interval, and as much above, when so many factors are looked at.
 *
 * Bonferroni: each of k intervals is as wide as makes all k hold together at least 19 times in 20. Benjamini-Hochberg
 * would find a little more, but it corrects the word and not the interval, and the two must never disagree on a page.
 * With the handful of things a person notes, the difference is small.
 */
export const tailOf = (factors: number): number => OUTSIDE / 2 / factors

/**
 * The nights from the first to the last on which a factor was asked, with the factor as the first column and each
 * drawn treatment as another. A night on which it was not asked keeps its place with no count: missing, never zero.
 */
export function factorProblem(nights: readonly Night[], id: string, armsOf: ArmsOf): CountProblem {
  const asked = nights.filter(({ count, exposures }) => count !== null && exposures[id] !== undefined)
  return columnProblem(
    asked.map((night) => ({ night, dose: night.exposures[id] === true ? 1 : 0 })),
    armsOf,
  )
}

/**
 * @param asked in order, each with a count
 * @throws RangeError on no night at all: the caller's bug
 */
export function columnProblem(
  asked: readonly { readonly night: Night; readonly dose: number }[],
  armsOf: ArmsOf,
): CountProblem {
  const first = asked[0]?.night.date
  const last = asked.at(-1)?.night.date
  if (first === undefined || last === undefined) throw new RangeError('no night says anything of it')
  const length = nightsBetween(first, last) + 1
  const counts = Array<number | null>(length).fill(null)
  const treatments = counts.map((): readonly number[] => [0, ...armsOf(first).map(() => 0)])
  for (const { night, dose } of asked) {
    const at = nightsBetween(first, night.date)
    counts[at] = night.count
    treatments[at] = [dose, ...armsOf(night.date).map(Number)]
  }
  const priors = [FACTOR_PRIOR, ...armsOf(first).map(() => ARM_PRIOR)]
  return { nights: length, counts, treatments, covariates: counts.map(() => []), treatmentPriors: priors }
}

/** Cramps with it over cramps without it: the middle of what fits, and an interval. */
export interface RatioRange {
  readonly low: number
  readonly mid: number
  readonly high: number
}

export type Link = 'more' | 'fewer' | 'unclear'

/** Said only where the whole interval is on one side. */
export const linkOf = ({ low, high }: RatioRange): Link => (low > 1 ? 'more' : high < 1 ? 'fewer' : 'unclear')
