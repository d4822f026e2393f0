import { addNights, type NightDate } from '@uncramp/diary'
import { lookNight, type PairGuess, packedId } from '@uncramp/trial'
import type { AppModel } from './app.ts'
import { type Blind, isSealed, type OpenReason } from './blind.ts'
import { saidOf } from './evenings.ts'
import { mayStartNow } from './mayStartNow.ts'
import { comingNight, lastNightOver, nextToBegin, today } from './nightClock.ts'
import { inStanding } from './standing.ts'
import { firstNightOf, type TrialRecord } from './trialRecord.ts'
import { endedByLook, type TrialStand } from './trialStand.ts'

/** What a helper puts into one bag. */
export interface Bag {
  /** From 1, in the order in which they are used. */
  readonly number: number
  readonly from: NightDate
  readonly to: NightDate
  readonly nights: number
  readonly real: boolean
}

/** One bag for each part. For the helper's eyes, and for hers once the seal is opened. */
export function bagsOf({ trial }: Pick<TrialRecord, 'trial'>): readonly Bag[] {
  const first = firstNightOf(trial)
  return trial.units.map(({ firstNight, nights, arm }, i) => ({
    number: i + 1,
    from: addNights(first, firstNight),
    to: addNights(first, firstNight + nights - 1),
    nights,
    real: arm === 'treatment',
  }))
}

const withBlind = (record: TrialRecord, changes: Partial<Blind>): TrialRecord =>
  record.blind === undefined ? record : { ...record, blind: { ...record.blind, ...changes } }

/** All is packed: from now on it is sealed, and the test runs. What her answers hold back keeps resting. */
export async function seal({ deps, trials }: AppModel, { id, trial }: TrialRecord): Promise<boolean> {
  const { clock, store } = deps
  // As before every draw: what came up while it was packed counts as what came up before.
  const isFree = (await mayStartNow(store, clock, trial.protocol.treatment)) === 'free'
  return trials.change(id, (record) => {
    const packed = withBlind(record, { packedOn: today(clock) })
    const mayRun = isFree && !record.log.bothers.some(({ stops }) => stops)
    return mayRun && record.standing === 'paused' ? inStanding(packed, 'running', 'other', clock) : packed
  })
}

/**
 * Opens the seal before the end. From the next night on the test goes on as an open one; where she feels unwell it rests
 * first. What she took from a bag tonight stays taken from a bag.
 */
export function openSeal({ deps, trials, settings }: AppModel, id: string, reason: OpenReason): Promise<boolean> {
  const { clock } = deps
  const tonight = comingNight(clock)
  return trials.change(id, (record) => {
    if (!isSealed(record)) return record
    const packed = packedId(record.trial.protocol.treatment)
    const isTold = saidOf(settings.evenings.latest()[tonight], packed) !== undefined
    const from = isTold ? addNights(tonight, 1) : nextToBegin(clock)
    const opened = withBlind(record, { opened: { from, reason } })
    const rests = reason === 'unwell' && record.standing === 'running'
    return rests ? inStanding(opened, 'paused', 'bother', clock) : opened
  })
}

/** The bag she took from last: of the coming night where she said so already, else of the night before. */
export function lastBag({ deps, settings }: AppModel, record: TrialRecord): Bag | undefined {
  const tonight = comingNight(deps.clock)
  const took = saidOf(settings.evenings.shown.value[tonight], packedId(record.trial.protocol.treatment)) === true
  const night = took ? tonight : lastNightOver(deps.clock)
  return bagsOf(record).find(({ from, to }) => from <= night && night <= to)
}

/** Pairs of bags that are used up: what she can guess. */
export function pairsToGuess({ record, asOfNight }: TrialStand): number {
  const { trial, looks, blind } = record
  if (blind?.packedOn === null) return 0
  const ended = endedByLook(looks)
  const last = ended === null ? asOfNight : Math.min(asOfNight, lookNight(trial, ended.week))
  return trial.units.filter(({ firstNight, nights }, i) => i % 2 === 1 && firstNight + nights - 1 <= last).length
}

/** Keeps what she guessed, once, and opens the seal. */
export const keepGuess = ({ deps, trials }: AppModel, id: string, pairs: readonly PairGuess[]): Promise<boolean> =>
  trials.change(id, (record) =>
    isSealed(record) ? withBlind(record, { guess: { on: today(deps.clock), pairs: [...pairs] } }) : record,
  )
