import type { CountProblem } from '@uncramp/stats'
import type { TrialNight, TrialNights } from './nights.ts'
import { type RandomisedNight, randomisedSoFar } from './plan.ts'
import type { NormalPrior } from './protocol.ts'
import type { DrawnOrder } from './record.ts'

/**
 * `as-planned`: the arm drawn, whatever was done; only this may enter a verdict, because people treat
 * more (or give up) on bad nights. `as-done`: what was truly done; an association, no proof.
 */
export type Reading = 'as-planned' | 'as-done'

/** "Your own nights only": every verdict is read with it. */
export const OWN_NIGHTS_PRIOR: NormalPrior = { mean: 0, sd: 1 }

/**
 * A diary against its schedule, as the count model wants it: night 0 of the problem is the first randomised
 * night, the last is `asOfNight` or the end of the schedule. Nights before the first unit stay out, since
 * people start in a bad spell. Washout nights keep their place in the calendar with no count.
 *
 * As done, a night on which it is not known what was done has no count either; its column says 0, unused.
 *
 * @param asOfNight night index of the latest night that is over. Earlier than the first unit: no nights at all.
 */
export function toCountProblem(
  trial: DrawnOrder,
  nights: TrialNights,
  reading: Reading,
  asOfNight: number,
  prior: NormalPrior = OWN_NIGHTS_PRIOR,
): CountProblem {
  const rows = randomisedSoFar(trial, asOfNight).map(({ plan, night }) => toRow(plan, nights[night], reading))
  return {
    nights: rows.length,
    counts: rows.map((row) => row.count),
    treatments: rows.map((row) => [row.dose]),
    covariates: rows.map(() => []),
    treatmentPriors: [prior],
  }
}

function toRow(plan: RandomisedNight, night: TrialNight | undefined, reading: Reading) {
  const given = reading === 'as-planned' ? plan.arm === 'treatment' : (night?.taken ?? null)
  const used = !plan.washout && given !== null
  return { count: used ? (night?.count ?? null) : null, dose: given === true ? 1 : 0 }
}
