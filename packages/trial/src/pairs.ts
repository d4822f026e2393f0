import { isRecorded, type TrialNights } from './nights.ts'
import { randomisedSoFar } from './plan.ts'
import type { DrawnOrder, TrialUnit } from './record.ts'

/**
 * Pairs that are over by `asOfNight` and have, on each side, a recorded night outside washout. A pair with one
 * side unrecorded compares nothing.
 */
export function completePairs(trial: DrawnOrder, nights: TrialNights, asOfNight: number): number {
  const recorded = new Array<boolean>(trial.units.length).fill(false)
  for (const { plan, night } of randomisedSoFar(trial, asOfNight)) {
    if (!plan.washout && isRecorded(nights, night)) recorded[plan.unit] = true
  }
  const isOver = ({ firstNight, nights: length }: TrialUnit) => firstNight + length - 1 <= asOfNight
  return trial.units.filter((unit, i) => i % 2 === 1 && isOver(unit) && recorded[i] && recorded[i - 1]).length
}
