import type { Ending } from '../endings.ts'
import { FIRST_LOOK_WEEK, LAST_LOOK_WEEK } from '../protocol.ts'
import type { TrialEnd } from './simulatedTrial.ts'

type EndingType = Ending['type']
export type FinalType = Exclude<EndingType, 'cannot-tell-yet'>
export const FINAL_TYPES = ['helps', 'nothing-worth-having', 'makes-it-worse'] as const satisfies readonly FinalType[]

/** Chance of each ending, strictly between 0 and 1, summing to 1. */
export type EndingChances = Readonly<Record<EndingType, number>>

/** Where a test stands by the end of a week. */
export type PlannedWeek =
  | {
      readonly week: number
      readonly type: 'chances'
      readonly chances: EndingChances
      /** Standard error of each chance, on its own scale; `null` for a chance read from the table. */
      readonly standardErrors: EndingChances | null
    }
  /** Before the first look the answer is always "cannot tell yet", whatever the nights say. */
  | { readonly week: number; readonly type: 'too-early' }

/** [type][week] share of tests ended so by the end of a week, 0 to 1; weeks 0 to 26. */
export type EndedBy = Readonly<Record<FinalType, readonly number[]>>

/**
 * Weeks 1 to 26. A share of n tests becomes a chance by half a test added to each of the four endings, (x + 1/2) / (n + 2),
 * so that none is ever 0 or 1.
 *
 * @param tests how many tests the shares rest on.
 * @param simulated whether they are of this very question, so that their standard errors are known.
 */
export function plannedWeeks(
  ended: EndedBy,
  tests: number,
  firstLook: number,
  simulated: boolean,
): readonly PlannedWeek[] {
  return Array.from({ length: LAST_LOOK_WEEK }, (_, i): PlannedWeek => {
    const week = i + 1
    if (week < Math.max(firstLook, FIRST_LOOK_WEEK)) return { week, type: 'too-early' }
    const chances = chancesAt(ended, tests, week)
    const standardErrors = simulated ? mapChances(chances, (p) => Math.sqrt((p * (1 - p)) / tests)) : null
    return { week, type: 'chances', chances, standardErrors }
  })
}

function chancesAt(ended: EndedBy, tests: number, week: number): EndingChances {
  const chance = (share: number) => (share * tests + 0.5) / (tests + 2)
  const [helps, nothing, worse] = FINAL_TYPES.map((type) => ended[type][week]!) as [number, number, number]
  return {
    helps: chance(helps),
    'nothing-worth-having': chance(nothing),
    'makes-it-worse': chance(worse),
    'cannot-tell-yet': chance(Math.max(0, 1 - helps - nothing - worse)),
  }
}

function mapChances(chances: EndingChances, f: (p: number) => number): EndingChances {
  return {
    helps: f(chances.helps),
    'nothing-worth-having': f(chances['nothing-worth-having']),
    'makes-it-worse': f(chances['makes-it-worse']),
    'cannot-tell-yet': f(chances['cannot-tell-yet']),
  }
}

/** Counts how tests end, one after the other. */
export class Tally {
  tests = 0
  readonly #ended: Readonly<Record<FinalType, Float64Array>> = {
    helps: new Float64Array(LAST_LOOK_WEEK + 1),
    'nothing-worth-having': new Float64Array(LAST_LOOK_WEEK + 1),
    'makes-it-worse': new Float64Array(LAST_LOOK_WEEK + 1),
  }

  add({ type, week }: TrialEnd): void {
    this.tests++
    if (type !== 'cannot-tell-yet') this.#ended[type][week]!++
  }

  /** [type][week] tests ended so in that very week. */
  get ended(): Readonly<Record<FinalType, Float64Array>> {
    return this.#ended
  }

  get shares(): EndedBy {
    const by = (type: FinalType) => cumulated(this.#ended[type]).map((tests) => tests / Math.max(1, this.tests))
    return {
      helps: by('helps'),
      'nothing-worth-having': by('nothing-worth-having'),
      'makes-it-worse': by('makes-it-worse'),
    }
  }
}

export function cumulated(values: ArrayLike<number>): readonly number[] {
  let sum = 0
  return Array.from(values, (value) => (sum += value))
}
