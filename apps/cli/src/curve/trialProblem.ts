import { addNights, type Diary, nightsBetween, parseDiary, problemSentence, toNightDate } from '@uncramp/diary'
import type { CountProblem } from '@uncramp/stats'
import {
  type Look,
  lookNight,
  parseLooks,
  parseTrial,
  type Trial,
  type TrialNights,
  toCountProblem,
  verifyTrial,
} from '@uncramp/trial'
import * as v from 'valibot'
import { besideOthers } from '../beside.ts'
import { InputError } from '../fault.ts'
import { blindIn, outsidePauses, pausesOf } from '../testLog.ts'

const COUNT = 'is not a whole number from 0 to 100, or null'
const NightSchema = v.object(
  { count: v.nullable(v.pipe(v.number(COUNT), v.integer(COUNT), v.minValue(0, COUNT), v.maxValue(100, COUNT)), null) },
  'is not an object with a count',
)
const TrialFileSchema = v.object({ trial: v.unknown(), nights: v.array(NightSchema, 'is not a list of nights') })

/** A drawn test and its nights: nights[0] is the test's first night. @throws InputError */
export function fromTrialFile(value: unknown): CountProblem {
  const parsed = v.safeParse(TrialFileSchema, value)
  if (!parsed.success) {
    const [issue] = parsed.issues
    const where = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    throw new InputError(`${where.join('').replace(/^\./, '')} ${issue.message}.`)
  }
  const trial = intactTrial(parsed.output.trial)
  const nights = parsed.output.nights.map(({ count }) => ({ count, taken: null }))
  return toCountProblem(trial, nights, 'as-planned', nights.length - 1)
}

/**
 * A test out of a saved copy of a diary. Nights after the look that ended it, or after it was stopped, stay out: from
 * then on the drawn order was no longer followed. Her other tests of the same nights are in the problem too.
 *
 * @param place which of its tests, from 0; needed when there are several
 * @throws InputError
 */
export function fromCopy(text: string, place: number | null): CountProblem {
  const read = parseDiary(text)
  if (read.type === 'refused') throw new InputError(problemSentence(read.problem))
  const { diary } = read
  const stored = diary.trials[chosen(diary.trials, place)]
  const { trial, looks, stoppedAfter } = storedTrial(stored?.record)
  if (blindIn(stored?.record, trial)?.sealed === true)
    throw new InputError(
      'this test is sealed: nobody is to know its answer before she has said what she thinks. End it first.',
    )
  const lined = lineUp(trial, outsidePauses(diary.nights, pausesOf(stored?.record)))
  const last = lastNightRead(trial, looks, stoppedAfter, lined.length - 1)
  const nights = besideOthers(trial, stored?.id ?? '', lined.slice(0, last + 1), diary)
  return toCountProblem(trial, nights, 'as-planned', last)
}

function chosen(trials: Diary['trials'], place: number | null): number {
  if (trials.length === 0) throw new InputError('there is no test in this copy, so there is nothing to share.')
  if (place === null && trials.length === 1) return 0
  if (place === null)
    throw new InputError(`there are ${trials.length} tests in this copy. Add --trial ${upTo(trials)}.`)
  if (place >= trials.length) {
    throw new InputError(`there is no test ${place + 1} in this copy. --trial can be ${upTo(trials)}.`)
  }
  return place
}

function upTo({ length }: Diary['trials']): string {
  return length === 1 ? '1' : `1 to ${length}`
}

interface Stored {
  readonly trial: Trial
  readonly looks: readonly Look[]
  readonly stoppedAfter: string | null
}

function storedTrial(record: unknown): Stored {
  const { trial, looks, stoppedAfter } = Object(record) as Record<string, unknown>
  const read = parseLooks(looks ?? [])
  if (read.type === 'refused') throw new InputError(read.sentence)
  return {
    trial: intactTrial(trial),
    looks: read.looks,
    stoppedAfter: typeof stoppedAfter === 'string' ? stoppedAfter : null,
  }
}

/** A test whose order was changed after the draw is no test any more. */
function intactTrial(value: unknown): Trial {
  const read = parseTrial(value)
  if (read.type === 'refused') throw new InputError(read.sentence)
  if (verifyTrial(read.trial).type === 'intact') return read.trial
  throw new InputError('this test is not as it was drawn: its order or its plan was changed, so it proves nothing.')
}

/** The diary lined up with a test: index 0 is its first night. */
export function lineUp({ protocol }: Trial, nights: Diary['nights']): TrialNights {
  const counts = new Map(nights.map(({ date, count }) => [date, count]))
  const first = toNightDate(protocol.firstNight)
  const length = Math.max(0, ...nights.map(({ date }) => nightsBetween(first, date) + 1))
  return Array.from({ length }, (_, night) => ({ count: counts.get(addNights(first, night)) ?? null, taken: null }))
}

function lastNightRead(trial: Trial, looks: readonly Look[], stoppedAfter: string | null, last: number): number {
  const ended = looks.toSorted((a, b) => a.week - b.week).find(({ ending }) => ending.type !== 'cannot-tell-yet')
  const first = toNightDate(trial.protocol.firstNight)
  const stopped = stoppedAfter === null ? last : nightsBetween(first, toNightDate(stoppedAfter))
  return Math.min(last, stopped, ended === undefined ? last : lookNight(trial, ended.week))
}
