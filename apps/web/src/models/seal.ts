import { addNights, type NightDate } from '@uncramp/diary'
import { lookNight, type PairGuess } from '@uncramp/trial'
import type { AppModel } from './app.ts'
import { type Blind, isSealed, type OpenReason } from './blind.ts'
import { mayGoOnNow } from './mayStartNow.ts'
import { nextToBegin, today } from './nightClock.ts'
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
  const mayRun = await mayGoOnNow(store, trial.protocol.treatment)
  return trials.change(id, (record) => {
    const packed = withBlind(record, { packedOn: today(clock) })
    return mayRun && record.standing === 'paused' ? inStanding(packed, 'running', 'other', clock) : packed
  })
}

/** Opens the seal before the end. From the next night on the test goes on as an open one. */
export const openSeal = ({ deps, trials }: AppModel, id: string, reason: OpenReason): Promise<boolean> =>
  trials.change(id, (record) =>
    isSealed(record) ? withBlind(record, { opened: { from: nextToBegin(deps.clock), reason } }) : record,
  )

/** Pairs of bags that are used up: what she can guess. */
export function pairsToGuess({ record, asOfNight }: TrialStand): number {
  const { trial, looks } = record
  const ended = endedByLook(looks)
  const last = ended === null ? asOfNight : Math.min(asOfNight, lookNight(trial, ended.week))
  return trial.units.filter(({ firstNight, nights }, i) => i % 2 === 1 && firstNight + nights - 1 <= last).length
}

/** Keeps what she guessed, once, and opens the seal. */
export const keepGuess = ({ deps, trials }: AppModel, id: string, pairs: readonly PairGuess[]): Promise<boolean> =>
  trials.change(id, (record) =>
    isSealed(record) ? withBlind(record, { guess: { on: today(deps.clock), pairs: [...pairs] } }) : record,
  )
