import { type Diary, isNightDate, type NightDate } from '@uncramp/diary'
import type { PageBlind } from '@uncramp/report'
import { packedId, readGuesses, type Trial } from '@uncramp/trial'
import * as v from 'valibot'

const DateText = v.custom<NightDate>(isNightDate)
const PausesSchema = v.object({ pauses: v.array(v.object({ from: DateText, to: v.nullable(DateText) })) })

/** First and last night; null while it goes on. */
export type Pause = v.InferOutput<typeof PausesSchema>['pauses'][number]

/** The pauses that the app noted in a stored test. None in tests stored before it did. */
export function pausesOf(record: unknown): readonly Pause[] {
  const read = v.safeParse(PausesSchema, Object(Object(record).log))
  return read.success ? read.output.pauses : []
}

/** Nights of a pause count for no answer: they are as nights without a record. */
export const outsidePauses = (nights: Diary['nights'], pauses: readonly Pause[]): Diary['nights'] =>
  nights.filter(({ date }) => !pauses.some(({ from, to }) => date >= from && (to === null || date <= to)))

/** What the treatment of a stored test is called: as it was when the test began, or as its id is. */
export function calledIn(record: unknown, nameOf: (id: string) => string, treatment: string): string {
  const { called } = Object(record) as Record<string, unknown>
  return typeof called === 'string' ? called : nameOf(treatment)
}

const BlindSchema = v.object({
  opened: v.nullable(v.object({ from: DateText, reason: v.picklist(['unwell', 'doctor', 'mixed-up', 'other']) })),
  guess: v.nullable(v.object({ pairs: v.array(v.nullable(v.picklist(['first', 'second']))) })),
})

/** A stored test that a helper packed. undefined: she knew which nights were which. What cannot be read stays sealed. */
export function blindIn(record: unknown, trial: Trial): PageBlind | undefined {
  const { blind } = Object(record) as Record<string, unknown>
  if (blind === undefined) return undefined
  const read = v.safeParse(BlindSchema, blind)
  if (!read.success) return { packedId: packedId(trial.protocol.treatment), sealed: true, opened: null, guess: null }
  const { opened, guess } = read.output
  const pairs = guess?.pairs.slice(0, trial.protocol.pairs)
  return {
    packedId: packedId(trial.protocol.treatment),
    sealed: opened === null && guess === null,
    opened,
    guess: pairs === undefined ? null : readGuesses(trial, pairs),
  }
}
