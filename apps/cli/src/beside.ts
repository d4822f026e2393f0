import { addNights, type Diary, isNightDate, nightsBetween, type StoredTrial, toNightDate } from '@uncramp/diary'
import {
  type Look,
  lookNight,
  type OtherTest,
  parseLooks,
  parseTrial,
  planFor,
  type Trial,
  type TrialNights,
  takenOn,
  withConcurrent,
} from '@uncramp/trial'
import { blindIn, pausesOf } from './testLog.ts'

/**
 * Nights of a test with what the other tests of the diary asked of them. One that cannot be read is not known: whoever
 * lists the tests says so.
 *
 * @param nights lined up with the test
 */
export function besideOthers(trial: Trial, id: string, nights: TrialNights, diary: Diary): TrialNights {
  return withConcurrent(trial.protocol.treatment, nights, othersOf(trial, id, diary))
}

/** Treatments that were under test on some nights of a test, up to its night index `last`. */
export function treatmentsBeside(trial: Trial, id: string, last: number, diary: Diary): readonly string[] {
  const nights: TrialNights = Array.from({ length: Math.max(0, last + 1) }, () => ({ count: null, taken: null }))
  const met = othersOf(trial, id, diary).filter((other) =>
    withConcurrent(trial.protocol.treatment, nights, [other]).some(({ concurrent }) => concurrent !== undefined),
  )
  return [...new Set(met.map((other) => other.trial.protocol.treatment))]
}

/** Whether a test that is sealed shared nights with this one, up to its night index `last`. */
export function isBesideSealed(trial: Trial, id: string, last: number, diary: Diary): boolean {
  const sealed = diary.trials.filter(({ record }) => blindIn(record, trial)?.sealed === true)
  return treatmentsBeside(trial, id, last, { ...diary, trials: sealed }).length > 0
}

function othersOf(trial: Trial, id: string, diary: Diary): readonly OtherTest[] {
  return diary.trials
    .filter((stored) => stored.id !== id)
    .map((stored) => otherTest(stored, trial, diary.nights))
    .filter((other) => other !== null)
}

/** Its own index of the last night that counts, where an answer or a stop came before the end of its schedule. */
export function lastNightOf(trial: Trial, looks: readonly Look[], stoppedAfter: unknown): number | null {
  const final = looks.toSorted((a, b) => a.week - b.week).find(({ ending }) => ending.type !== 'cannot-tell-yet')
  const ends = [
    ...(final === undefined ? [] : [lookNight(trial, final.week)]),
    ...(isNightDate(stoppedAfter) ? [nightsBetween(toNightDate(trial.protocol.firstNight), stoppedAfter)] : []),
  ]
  return ends.length === 0 ? null : Math.min(...ends)
}

function otherTest({ record }: StoredTrial, read: Trial, nights: Diary['nights']): OtherTest | null {
  const { trial: drawn, looks: seen, stoppedAfter } = Object(record) as Record<string, unknown>
  const [parsed, looks] = [parseTrial(drawn), parseLooks(seen ?? [])]
  if (parsed.type === 'refused' || looks.type === 'refused') return null
  const { trial } = parsed
  const first = toNightDate(trial.protocol.firstNight)
  const pauses = pausesOf(record)
  const taken = new Map(nights.map((night) => [night.date, trulyTaken(trial, nightsBetween(first, night.date), night)]))
  return {
    trial,
    begins: nightsBetween(toNightDate(read.protocol.firstNight), first),
    lastNight: lastNightOf(trial, looks.looks, stoppedAfter),
    rests: (night) => {
      const date = addNights(first, night)
      return pauses.some(({ from, to }) => date >= from && (to === null || date <= to))
    },
    taken: (night) => taken.get(addNights(first, night)) ?? null,
  }
}

function trulyTaken(trial: Trial, index: number, { taken }: Diary['nights'][number]): boolean | null {
  const plan = planFor(trial, index)
  return takenOn(trial.protocol.treatment, plan.phase === 'randomised' ? plan.arm : null, taken)
}
