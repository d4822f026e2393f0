import type { Claim, Treatment } from '../treatment.ts'

/** What a person reads of one treatment. */
export interface TreatmentWords {
  readonly name: string
  readonly oneLine: string
  readonly forWhom: string
  /** Short steps. Where one must not test it alone: how it was given, and by whom. */
  readonly how: readonly string[]
  readonly cautions: readonly string[]
  /** Of a prescribed medicine: when to get help. None of these says to stop it. */
  readonly stopIf: readonly string[]
  /** How soon one may notice. */
  readonly effect: string
  /** How long it lingers once one stops. */
  readonly washout: string
  /** Why one must not test it alone, and what to ask. There exactly where the data forbid a test on oneself. */
  readonly notTestable?: string
  readonly peopleSay: string
  readonly trialsFound: string
  readonly whoWasStudied: string
  readonly notKnown: string
  /** What our starting guess rests on. Its figures are said by `startingRange`. */
  readonly startingGuess: string
}

/** How many cramps would still come where ten came without the treatment. Whole numbers, rounded by the screen. */
export interface CrampsOfTen {
  readonly likely: number
  /** The true number lies from `low` to `high` with a probability of 95 %, as we guess. */
  readonly low: number
  readonly high: number
}

export interface TreatmentsWords {
  readonly verdicts: Readonly<Record<Treatment['verdict'], string>>
  readonly certainties: Readonly<Record<Claim['certainty'], string>>
  readonly startingRange: (cramps: CrampsOfTen) => string
  /** By the id of the treatment. */
  readonly byId: Readonly<Record<string, TreatmentWords>>
}
