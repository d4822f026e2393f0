import type { Night } from '@uncramp/diary'
import { type Progress, packedId, planFor, progress, type TrialNights } from '@uncramp/trial'
import { isBagNight } from './blind.ts'
import { indexOf, type TrialRecord } from './trialRecord.ts'

/**
 * How far a test is. Where it came out of a bag, to have taken that was the plan: to count by what was in it would give
 * that away, and a look-alike left out was not as planned either.
 *
 * @param nights of the diary, and the same ones `lined` up
 */
export function progressOf(
  record: TrialRecord,
  nights: readonly Night[],
  lined: TrialNights,
  asOfNight: number,
): Progress {
  const made = progress(record.trial, lined, asOfNight)
  if (record.blind === undefined) return made
  const over = nights.filter(({ date }) => indexOf(record.trial, date) <= asOfNight)
  return { ...made, nightsAsPlanned: over.filter((night) => isAsPlanned(record, night)).length }
}

function isAsPlanned(record: TrialRecord, { date, taken }: Night): boolean {
  const { treatment } = record.trial.protocol
  const plan = planFor(record.trial, indexOf(record.trial, date))
  if (plan.phase !== 'randomised') return false
  if (isBagNight(record, date)) return taken[packedId(treatment)] === true
  return taken[treatment] === (plan.arm === 'treatment')
}
