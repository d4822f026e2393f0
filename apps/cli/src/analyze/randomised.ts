import {
  type Arm,
  coinTestSoFar,
  type DrawnOrder,
  designOf,
  type Ending,
  monitor,
  randomisationTestSoFar,
  type TrialUnit,
  type UnitNights,
} from '@uncramp/trial'
import { InputError } from '../fault.ts'
import type { Diary, DiaryTreatment } from './diary.ts'

/** A test whose order was drawn by lot. */
export interface TestAnswer {
  /** By the rule of weekly looks: the first ending reached counts, whatever the nights after it say. */
  readonly ending: Ending
  /** Week of the test at whose end it was reached; null while it cannot tell. */
  readonly ending_week: number | null
  readonly second_opinion: SecondOpinion
}

/** What never makes or unmakes an ending: can the diary tell which nights were drawn for the treatment? */
export interface SecondOpinion {
  /** Highest E-value of the coin test after any pair; each reaches 20 at most once in 20 times by chance, however often one looks. */
  readonly coin_helps: number
  readonly coin_worse: number
  /** Pairs that are over. */
  readonly pairs: number
  /** One-sided p-value of the exact randomisation test for fewer, valid for one look; null when one side has no recorded night. */
  readonly p_fewer: number | null
}

/** Where the orders are too many to list they are sampled: the same diary gives the same answer. */
const SEED = 1
/**
 * A diary says how long a test has run, not how long it was to be. It is read as one of the longest plan, so that a longer
 * diary never takes back a look or a guess that a shorter one has made.
 */
const PLANNED_WEEKS = 26

/** @throws InputError when the diary is not made of pairs of units, each all with or all without the treatment. */
export function testOf(diary: Diary, unitNights: UnitNights): TestAnswer {
  const [treatment, second] = diary.treatments
  if (treatment === undefined) throw new InputError('--randomised needs --treatment: a test compares nights.')
  if (second !== undefined) {
    throw new InputError(
      `--randomised compares one treatment with none, but there are two: "${treatment.label}" and "${second.label}".`,
    )
  }
  const nights = diary.counts.map((count) => ({ count, taken: null }))
  const order = orderOf(treatment, diary, unitNights)
  const design = designOf(order)
  const last = Math.min(nights.length, order.units.length * unitNights)
  const { ending, newLooks } = monitor(order, nights, [], last)
  const coin = coinTestSoFar(design, nights, [], last)
  const randomisation = randomisationTestSoFar(design, nights, nights.length - 1, SEED)
  return {
    ending,
    ending_week: ending.type === 'cannot-tell-yet' ? null : (newLooks.at(-1)?.week ?? null),
    second_opinion: {
      coin_helps: coin.helps.highest,
      coin_worse: coin.worse.highest,
      pairs: coin.newSteps.length,
      p_fewer: randomisation.type === 'tested' ? randomisation.fewer : null,
    },
  }
}

function orderOf(treatment: DiaryTreatment, { counts }: Diary, unitNights: UnitNights): DrawnOrder {
  const pairs = Math.floor((7 * PLANNED_WEEKS) / (2 * unitNights))
  return {
    protocol: {
      treatment: treatment.label,
      unitNights,
      pairs,
      baselineNights: 0,
      washoutNights: 0,
      firstNight: '2000-01-01',
      worthwhileRatio: 0.75,
    },
    units: Array.from({ length: pairs }, (_, pair) => pairOf(pair, treatment, counts, unitNights)).flat(),
  }
}

function pairOf(pair: number, treatment: DiaryTreatment, counts: Diary['counts'], unitNights: number): TrialUnit[] {
  const starts = [2 * pair * unitNights, (2 * pair + 1) * unitNights] as const
  const [first, second] = starts.map((firstNight) => armRecorded(firstNight, treatment, counts, unitNights))
  if (first !== null && first === second) {
    throw new InputError(
      `${nightsFrom(starts[0], 2 * unitNights)} are a pair with the same on both sides, so the order was not drawn in pairs of ${unitNights}.`,
    )
  }
  // A unit without any record, or still to come, is the other side of its pair; a pair without any compares nothing.
  const arm = first ?? (second === 'treatment' ? 'control' : 'treatment')
  const other = arm === 'treatment' ? 'control' : 'treatment'
  return [
    { pair, arm, firstNight: starts[0], nights: unitNights },
    { pair, arm: other, firstNight: starts[1], nights: unitNights },
  ]
}

/** The arm of a unit by its recorded nights; null when none is recorded. @throws InputError when they differ. */
function armRecorded(
  firstNight: number,
  { doses }: DiaryTreatment,
  counts: Diary['counts'],
  unitNights: number,
): Arm | null {
  const nights = Array.from({ length: unitNights }, (_, night) => firstNight + night)
  const recorded = nights.filter((night) => (counts[night] ?? null) !== null)
  const [dose, ...others] = new Set(recorded.map((night) => doses[night]))
  if (dose === undefined) return null
  if (others.length === 0 && (dose === 0 || dose === 1)) return dose === 1 ? 'treatment' : 'control'
  throw new InputError(
    `${nightsFrom(firstNight, unitNights)} are not all with or all without the treatment, so they are no unit of ${unitNights}. Leave out the nights before the first unit, or give another --randomised.`,
  )
}

function nightsFrom(first: number, length: number): string {
  return length === 1 ? `night ${first + 1}` : `nights ${first + 1} to ${first + length}`
}
