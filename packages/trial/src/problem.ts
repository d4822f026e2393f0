import type { CountProblem } from '@uncramp/stats'
import type { ConcurrentNight } from './concurrent.ts'
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
 * Other treatments of hers that were under test on these nights follow in two columns each: its dose while it was under
 * test, and a level of its own for the nights after, of which nobody knows what she kept. So their effect is neither
 * credited to this treatment nor held against it. They are read as this one is: as drawn, or as done.
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
  const columns = Math.max(1, ...rows.map(({ doses }) => doses.length))
  return {
    nights: rows.length,
    counts: rows.map((row) => row.count),
    treatments: rows.map(({ doses }) => Array.from({ length: columns }, (_, k) => doses[k] ?? 0)),
    covariates: rows.map(() => []),
    treatmentPriors: [prior, ...Array.from({ length: columns - 1 }, () => OWN_NIGHTS_PRIOR)],
  }
}

function toRow(plan: RandomisedNight, night: TrialNight | undefined, reading: Reading) {
  const given = reading === 'as-planned' ? plan.arm === 'treatment' : (night?.taken ?? null)
  const others = (night?.concurrent ?? []).map((other) => givenBeside(other, reading))
  const used = !plan.washout && given !== null && others.every((dose) => dose !== null)
  return {
    count: used ? (night?.count ?? null) : null,
    doses: [given === true ? 1 : 0, ...others.flatMap((other) => other ?? [0, 0])],
  }
}

/**
 * [night][column] the columns of other treatments alone, as drawn, for a model of something else than counts. Empty: there
 * was none.
 */
export function besideAsPlanned(nights: readonly (TrialNight | undefined)[]): readonly (readonly number[])[] {
  const rows = nights.map((night) =>
    (night?.concurrent ?? []).flatMap((other) => givenBeside(other, 'as-planned') ?? []),
  )
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (columns === 0) return []
  return rows.map((row) => Array.from({ length: columns }, (_, k) => row[k] ?? 0))
}

/** Its dose, and whether its test is over; null: it is not known what was done. */
function givenBeside({ drawn, taken }: ConcurrentNight, reading: Reading): readonly [number, number] | null {
  if (drawn === 'over') return [0, 1]
  if (drawn === 'none') return [0, 0]
  const given = reading === 'as-planned' ? drawn === 'treatment' : taken
  return given === null ? null : [given ? 1 : 0, 0]
}
