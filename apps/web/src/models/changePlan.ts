import type { UnitNights } from '@uncramp/trial'
import type { AppModel } from './app.ts'
import { isSealed } from './blind.ts'
import { mayStartNow } from './mayStartNow.ts'
import { comingNight, today } from './nightClock.ts'
import { type PlanUnit, weeksFor } from './pace.ts'
import { inStanding } from './standing.ts'
import { WASHOUT_NIGHTS } from './trial.ts'
import { type ChangeReason, EMPTY_LOG, MOST_LETTERS } from './trialLog.ts'
import type { TrialRecord } from './trialRecord.ts'

export interface PlanChange {
  readonly unitNights: UnitNights
  readonly weeks: number
  readonly reason: ChangeReason
  readonly words: string
}

/** Pairs of parts that fit into so many weeks. */
const pairsIn = (weeks: number, unitNights: UnitNights): number => Math.floor((weeks * 7) / (unitNights * 2))

/**
 * Parts that its plan may be changed to. What is not stretching may act slowly: its parts may grow, and never be shorter
 * than they were planned.
 */
export const unitsFor = ({ trial, called }: TrialRecord): readonly UnitNights[] =>
  ([1, 7, 14] as const).filter((unit) => called === null || unit >= trial.protocol.unitNights)

/** Longest tests that a choice of treatment offers for such parts: too few parts could answer nothing. */
export const weeksTo = (unitNights: UnitNights): readonly number[] => weeksFor(unitNights as PlanUnit)

/** What is nearest to so many weeks; the longer one where two are. */
export const nearestWeeks = (unitNights: UnitNights, weeks: number): number =>
  weeksTo(unitNights).toSorted((a, b) => Math.abs(a - weeks) - Math.abs(b - weeks) || b - a)[0]!

const washoutFor = ({ trial, called }: TrialRecord, unit: UnitNights): number =>
  Math.max(WASHOUT_NIGHTS[unit], called === null ? 0 : trial.protocol.washoutNights)

/** Whether it would be drawn by the very plan that runs. */
export function isSamePlan(
  { trial }: TrialRecord,
  { unitNights, weeks }: Pick<PlanChange, 'unitNights' | 'weeks'>,
): boolean {
  const { protocol } = trial
  return protocol.unitNights === unitNights && protocol.pairs === pairsIn(weeks, unitNights)
}

/**
 * Ends the test that runs and draws a new one of the same treatment for the nights to come. No answer could be read
 * over a change of plan, since looks were made by the old one: the new test is linked to it, and both stay on show.
 *
 * @param id of the latest test unless told
 * @returns false when none runs that could be changed, her answers hold it back, or nothing was saved: then the old plan
 * goes on
 * @throws Error when the engine fails, or RangeError on a plan out of bounds
 */
export async function changePlan({ deps, trials }: AppModel, change: PlanChange, id?: string): Promise<boolean> {
  await trials.load()
  const before = trials.going.value.find(({ record }) => id === undefined || record.id === id)?.record
  // What is packed is packed for the plan that was drawn.
  if (before?.standing !== 'running' || isSealed(before)) return false
  const { clock, engine, store } = deps
  // As before every draw: what she said since may hold it back.
  if ((await mayStartNow(store, clock, before.trial.protocol.treatment)) !== 'free') return false
  const protocol = {
    ...before.trial.protocol,
    unitNights: change.unitNights,
    pairs: pairsIn(change.weeks, change.unitNights),
    washoutNights: washoutFor(before, change.unitNights),
    baselineNights: 0,
    firstNight: comingNight(clock),
  }
  const trial = await engine.ask({ type: 'draw', protocol, seed: deps.newSeed() })
  const words = change.words.trim().slice(0, MOST_LETTERS)
  const follows = { id: before.id, reason: change.reason, words, on: today(clock) }
  const { blind: _, ...open } = before
  const next: TrialRecord = {
    ...open,
    id: deps.newId(),
    trial,
    drawnAt: clock.now(),
    looks: [],
    standing: 'running',
    stoppedAfter: null,
    resultSeen: false,
    log: { ...EMPTY_LOG, follows },
  }
  return trials.replace(inStanding(before, 'stopped', 'other', clock), next)
}
