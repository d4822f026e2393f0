import { type Night, type NightDate, nightsBetween, type StoredTrial, toNightDate } from '@uncramp/diary'
import { type Look, parseLooks, parseTrial, planFor, type Trial, type TrialNights, takenOn } from '@uncramp/trial'
import { type Blind, isBagNight, readBlind } from './blind.ts'
import { readLog, type TrialLog } from './trialLog.ts'

/** The one treatment with screens and words of its own. Its tests are called nothing else. */
export const STRETCHING = 'stretching'

/** A treatment of her own begins so; any other id is one of the evidence. */
export const OWN = 'own-'
export const isOwn = (treatment: string): boolean => treatment.startsWith(OWN)

/** How the person stands to the test; the schedule itself never changes. */
export type Standing = 'running' | 'paused' | 'stopped'

export interface TrialRecord {
  readonly id: string
  readonly trial: Trial
  /** What the treatment was called as the test began, in her own words or those of the app; null: stretching. */
  readonly called: string | null
  readonly looks: readonly Look[]
  readonly standing: Standing
  /** The last night that counts, when stopped. */
  readonly stoppedAfter: NightDate | null
  /** Milliseconds since 1970; null in tests stored before this was kept. */
  readonly drawnAt: number | null
  /** The person has opened the result of the ended test. */
  readonly resultSeen: boolean
  /** Pauses, what bothered her, and the like. */
  readonly log: TrialLog
  /** Absent: she knows which night is which. */
  readonly blind?: Blind
  /** What the page of a result keeps of the second outcomes and the coin test: `keptSecond` reads it. */
  readonly second?: unknown
}

export function toStored({ id, ...record }: TrialRecord): StoredTrial {
  return { id, record: { app: 1, ...record } }
}

const isStanding = (value: unknown): value is Standing => ['running', 'paused', 'stopped'].includes(value as Standing)

/** A stored test, checked; or null when it is not one this app can read. */
export function fromStored({ id, record }: StoredTrial): TrialRecord | null {
  if (typeof record !== 'object' || record === null) return null
  const { trial, called, looks, standing, stoppedAfter, drawnAt, resultSeen, log, blind, second } = record as Record<
    string,
    unknown
  >
  const read = parseTrial(trial)
  const seen = parseLooks(looks)
  const logged = readLog(log)
  const blinded = blind === undefined ? undefined : readBlind(blind)
  if (logged === null || blinded === null) return null
  if (read.type === 'refused' || seen.type === 'refused' || !isStanding(standing)) return null
  if ((blinded?.guess?.pairs.length ?? 0) > read.trial.protocol.pairs) return null
  const until = typeof stoppedAfter === 'string' ? toNightDate(stoppedAfter) : null
  return {
    id,
    trial: read.trial,
    called: typeof called === 'string' ? called : null,
    looks: seen.looks,
    standing,
    stoppedAfter: until,
    drawnAt: typeof drawnAt === 'number' ? drawnAt : null,
    resultSeen: resultSeen === true,
    log: logged,
    ...(blinded !== undefined && { blind: blinded }),
    ...(second !== undefined && { second }),
  }
}

export const firstNightOf = (trial: Trial): NightDate => toNightDate(trial.protocol.firstNight)

export const indexOf = (trial: Trial, date: NightDate): number => nightsBetween(firstNightOf(trial), date)

/** The diary lined up with a test: index 0 is its first night. */
export function lineUp(trial: Trial, nights: readonly Night[], length: number): TrialNights {
  const byIndex = new Map(nights.map((night) => [indexOf(trial, night.date), night]))
  return Array.from({ length: Math.max(0, length) }, (_, index) => {
    const night = byIndex.get(index)
    return { count: night?.count ?? null, taken: night === undefined ? null : trulyTaken(trial, index, night) }
  })
}

function trulyTaken(trial: Trial, index: number, { taken }: Night): boolean | null {
  const plan = planFor(trial, index)
  return takenOn(trial.protocol.treatment, plan.phase === 'randomised' ? plan.arm : null, taken)
}

/** The bag that a helper packed for a night, from 1: one for each part. null: nothing was packed for it. */
export function bagOf(record: TrialRecord, date: NightDate): number | null {
  const plan = planFor(record.trial, indexOf(record.trial, date))
  return plan.phase === 'randomised' && isBagNight(record, date) ? plan.unit + 1 : null
}
