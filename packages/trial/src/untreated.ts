import { fitCounts, peopleLike, simulateNights } from '@uncramp/stats'
import type { FitCounts } from './analyse.ts'

/** Before so many recorded nights the latest four weeks have nothing to be compared with. */
const LEAST_RECORDED = 56
/** People begin a test after some bad weeks: those are what they remember as "before". */
const RECENT_NIGHTS = 28
const LEAST_RECENT = 14
/** A year swings too slowly to be read from half of one, and older nights are of another life. */
const MOST_NIGHTS = 182

/** The latest 28 nights before a test. */
export interface RecentNights {
  readonly recorded: number
  /** Mean cramps in seven recorded nights. `null`: fewer than 14 are recorded. */
  readonly perWeek: number | null
}

export type ExpectedUntreated = { readonly recent: RecentNights } & (
  | {
      readonly type: 'expected'
      /** Cramps counted a week over the nights to come, had nothing been done: middle and 8-in-10 range. */
      readonly q10: number
      readonly q50: number
      readonly q90: number
    }
  /** Fewer than 56 of the nights before are recorded. */
  | { readonly type: 'too-few-nights' }
)

/**
 * What a diary led to expect of the nights to come when nothing is done. Bad weeks are followed by better ones by
 * themselves, so a fall from the weeks before a test is no sign of an effect: this is how large that fall was likely to
 * be. To be shown beside a result; no verdict reads it, and none of these nights enters one.
 *
 * The count model is fitted to the nights before, and the nights to come are drawn from its posterior, each person's from
 * an ordinary night: of the spell she is in, little is left after a week or two. Trend and season are not in it.
 *
 * @param before [night] counts of the nights before the first randomised one, untreated, the latest last. `null`: not
 *   recorded, or treated. Only the latest 182 are read.
 * @param nights how many are to come, 1 or more
 * @param seed unsigned 32-bit integer, the only source of chance
 * @throws ProblemError on a count the model refuses
 */
export function expectUntreated(
  before: readonly (number | null)[],
  nights: number,
  seed: number,
  fit: FitCounts = fitCounts,
): ExpectedUntreated {
  const counts = before.slice(-MOST_NIGHTS)
  const recent = recentOf(counts.slice(-RECENT_NIGHTS))
  if (known(counts).length < LEAST_RECORDED) return { type: 'too-few-nights', recent }
  const fitted = fit({ nights: counts.length, counts, treatments: [], covariates: [] })
  const weekly = peopleLike(fitted, seed)
    .map(({ rate, sigma, rho, kappa }, i) =>
      perWeek(simulateNights({ seed: (seed ^ i) >>> 0, nights, rate, sigma, rho, kappa })),
    )
    .sort((a, b) => a - b)
  const at = (share: number) => weekly[Math.floor(share * weekly.length)]!
  return { type: 'expected', recent, q10: at(0.1), q50: at(0.5), q90: at(0.9) }
}

const known = (counts: readonly (number | null)[]): readonly number[] => counts.filter((count) => count !== null)

const perWeek = ({ counts }: { readonly counts: readonly (number | null)[] }): number =>
  (7 * known(counts).reduce((sum, count) => sum + count, 0)) / known(counts).length

function recentOf(counts: readonly (number | null)[]): RecentNights {
  const recorded = known(counts).length
  return { recorded, perWeek: recorded < LEAST_RECENT ? null : perWeek({ counts }) }
}
