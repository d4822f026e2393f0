import { type Arm, type DrawnOrder, type Ending, monitor, type TrialUnit, type UnitNights } from '@uncramp/trial'
import { InputError } from '../fault.ts'
import type { Diary, DiaryTreatment } from './diary.ts'

/**
 * How a test ends whose order was drawn by lot, by the rule of weekly looks: the first ending reached counts.
 *
 * @throws InputError when the diary is not made of pairs of units, each all with or all without the treatment.
 */
export function endingOf(diary: Diary, unitNights: UnitNights): Ending {
  const [treatment, second] = diary.treatments
  if (treatment === undefined) throw new InputError('--randomised needs --treatment: a test compares nights.')
  if (second !== undefined) {
    throw new InputError(
      `--randomised compares one treatment with none, but there are two: "${treatment.label}" and "${second.label}".`,
    )
  }
  const nights = diary.counts.map((count) => ({ count, taken: null }))
  return monitor(orderOf(treatment, diary, unitNights), nights, [], nights.length).ending
}

function orderOf(treatment: DiaryTreatment, { counts }: Diary, unitNights: UnitNights): DrawnOrder {
  const pairs = Math.floor(counts.length / (2 * unitNights))
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
  // A unit without any record is the other side of its pair; a pair without any compares nothing on either side.
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
  const [dose, ...others] = new Set(nights.filter((night) => counts[night] !== null).map((night) => doses[night]))
  if (dose === undefined) return null
  if (others.length === 0 && (dose === 0 || dose === 1)) return dose === 1 ? 'treatment' : 'control'
  throw new InputError(
    `${nightsFrom(firstNight, unitNights)} are not all with or all without the treatment, so they are no unit of ${unitNights}. Leave out the nights before the first unit, or give another --randomised.`,
  )
}

function nightsFrom(first: number, length: number): string {
  return length === 1 ? `night ${first + 1}` : `nights ${first + 1} to ${first + length}`
}
