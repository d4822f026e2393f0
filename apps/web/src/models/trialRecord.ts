import { type Night, type NightDate, nightsBetween, type StoredTrial, toNightDate } from '@uncramp/diary'
import { type Look, parseLooks, parseTrial, type Trial, type TrialNights } from '@uncramp/trial'
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
  const { trial, called, looks, standing, stoppedAfter, drawnAt, resultSeen, log, second } = record as Record<
    string,
    unknown
  >
  const read = parseTrial(trial)
  const seen = parseLooks(looks)
  const logged = readLog(log)
  if (logged === null) return null
  if (read.type === 'refused' || seen.type === 'refused' || !isStanding(standing)) return null
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
    return { count: night?.count ?? null, taken: night?.taken[trial.protocol.treatment] ?? null }
  })
}
