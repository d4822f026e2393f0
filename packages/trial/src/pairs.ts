import { isRecorded, type TrialNights } from './nights.ts'
import { randomisedSoFar } from './plan.ts'
import type { DrawnOrder } from './record.ts'

/**
 * Pairs that are over by `asOfNight` and have, on each side, a recorded night outside washout. A pair with one
 * side unrecorded compares nothing.
 */
export function completePairs(trial: DrawnOrder, nights: TrialNights, asOfNight: number): number {
  const used = randomisedSoFar(trial, asOfNight).filter((plan) => !plan.washout && isRecorded(nights, plan.night))
  const unitsRecorded = new Set(used.map((plan) => plan.unit))
  return trial.units.filter(
    (unit, i) =>
      i % 2 === 1 && unit.firstNight + unit.nights - 1 <= asOfNight && unitsRecorded.has(i) && unitsRecorded.has(i - 1),
  ).length
}
