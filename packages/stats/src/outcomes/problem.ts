import { ProblemError } from '../counts/problem.ts'
import type { Interval } from './bounds.ts'

/** A length nobody measured, only placed: over 10 minutes is `{ from: 10, to: null }`. */
export interface MinutesRange {
  readonly from: number | null
  readonly to: number | null
}

interface Nights {
  /** Number of calendar nights, T. Night t is the t-th; there are no gaps. */
  readonly nights: number
  /** [night] how much of the treatment is present, 0 to 1. */
  readonly doses: readonly number[]
  /** [night][treatment] how much of each other treatment is present, 0 to 1. Absent: there is none. */
  readonly others?: readonly (readonly number[])[]
}

/** How long cramps lasted. */
export interface MinutesProblem extends Nights {
  readonly outcome: 'minutes'
  /**
   * [night][cramp] how long each cramp of known length lasted: minutes, 0.25 to 180, or a range. A cramp of unknown
   * length is left out; a night without one is empty.
   */
  readonly answers: readonly (readonly (number | MinutesRange)[])[]
}

/** How much cramps hurt. */
export interface PainProblem extends Nights {
  readonly outcome: 'pain'
  /** [night][cramp] pain of each cramp it is known of, a whole number from 0 to 10; a night without one is empty. */
  readonly answers: readonly (readonly number[])[]
}

/** Whether cramps woke the person. */
export interface WokenProblem extends Nights {
  readonly outcome: 'woken'
  /** [night] `null`: not known, which is never a quiet night. */
  readonly answers: readonly (boolean | null)[]
}

export type OutcomeProblem = MinutesProblem | PainProblem | WokenProblem

/** [night][answer] what each answer says of the value behind it. */
export type Intervals = readonly (readonly Interval[])[]

/** @throws ProblemError at the first fault found */
export function checkNights({ nights, doses, others = [], answers }: OutcomeProblem): void {
  if (!(Number.isInteger(nights) && nights >= 1)) {
    throw new ProblemError('no-nights', `nights must be a whole number, 1 or more; got ${nights}`)
  }
  for (const [name, rows] of Object.entries({ doses, answers })) {
    if (rows.length !== nights) {
      throw new ProblemError('ragged-design', `${name} has ${rows.length} entries for ${nights} nights`)
    }
  }
  const width = others[0]?.length ?? 0
  if (others.length > 0 && (others.length !== nights || others.some((row) => row.length !== width))) {
    throw new ProblemError('ragged-design', `others is not ${nights} nights of ${width} treatments each`)
  }
  checkDoses('doses', doses)
  others.forEach((row, t) => {
    checkDoses('others', row, t)
  })
}

/** @param night of all of them, where they are of one */
function checkDoses(what: string, doses: readonly number[], night?: number): void {
  doses.forEach((dose, t) => {
    if (!(dose >= 0 && dose <= 1)) {
      const where = `${what}, night ${(night ?? t) + 1}`
      throw new ProblemError('treatment-out-of-range', `${where}: ${dose} is not between 0 and 1`)
    }
  })
}

/** @throws ProblemError unless the value is a number from least to most */
export function checkAnswer(what: string, night: number, value: unknown, least: number, most: number): void {
  const where = `${what}, night ${night + 1}: ${String(value)}`
  if (typeof value !== 'number' || Number.isNaN(value))
    throw new ProblemError('not-a-number', `${where} is not a number`)
  if (value < least || value > most) {
    throw new ProblemError('answer-out-of-range', `${where} is not from ${least} to ${most}`)
  }
}
