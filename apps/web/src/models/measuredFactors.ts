import { addNights, type Measure, type Night, type NightDate } from '@uncramp/diary'
import type { CountProblem } from '@uncramp/stats'
import { type ArmsOf, columnProblem, LEAST_NIGHTS, type RatioRange } from './factors.ts'

/**
 * What is looked at of the numbers that a watch brought, each with the step it is told by. What a night's cramps may have
 * changed themselves is not among them: sleep is that of the night before, and time awake or in bed is left out.
 */
export const STEP_OF = {
  steps: 2000,
  standHours: 2,
  exerciseMinutes: 15,
  sedentaryMinutes: 60,
  asleepMinutes: 60,
} as const satisfies Partial<Record<Measure, number>>
export type MeasuredId = keyof typeof STEP_OF

const IDS = Object.keys(STEP_OF) as readonly MeasuredId[]
/** As many as a habit needs with it and without it, together. */
export const LEAST_MEASURED = 2 * LEAST_NIGHTS
/** A day like no other must not carry the answer: beyond these shares of her days a number counts as the last one within. */
const [LOW_SHARE, HIGH_SHARE] = [0.05, 0.95]

/** What a diary holds of one measured number, on nights with a count. */
export interface MeasuredNights {
  readonly id: MeasuredId
  readonly nights: number
  /** A low and a high day of hers: 1 in 20 is lower, 1 in 20 higher. */
  readonly low: number
  readonly high: number
}

/** The number that comes before a night. null: not measured. */
function valuesOf(nights: readonly Night[], id: MeasuredId): (night: Night) => number | null {
  if (id !== 'asleepMinutes') return ({ measured }) => measured?.[id] ?? null
  const byDate = new Map<NightDate, Night>(nights.map((night) => [night.date, night]))
  return ({ date }) => byDate.get(addNights(date, -1))?.measured?.asleepMinutes ?? null
}

/** Every number that was measured at all. */
export function measuredOf(nights: readonly Night[]): readonly MeasuredNights[] {
  return IDS.flatMap((id) => {
    const numberBefore = valuesOf(nights, id)
    const known = nights
      .flatMap((night) => (night.count === null ? [] : (numberBefore(night) ?? [])))
      .toSorted((a, b) => a - b)
    if (known.length === 0) return []
    const at = (share: number) => known[Math.round(share * (known.length - 1))]!
    return [{ id, nights: known.length, low: at(LOW_SHARE), high: at(HIGH_SHARE) }]
  })
}

/** By what was measured alone, never by cramps. Days that are all alike say nothing of a step more. */
export const isMeasuredEnough = ({ id, nights, low, high }: MeasuredNights): boolean =>
  nights >= LEAST_MEASURED && high - low >= STEP_OF[id]

/** The nights with a number before them; it goes from 0 on a low day of hers to 1 on a high one. */
export function measuredProblem(
  nights: readonly Night[],
  { id, low, high }: MeasuredNights,
  armsOf: ArmsOf,
): CountProblem {
  const numberBefore = valuesOf(nights, id)
  const dose = (value: number) => (Math.min(high, Math.max(low, value)) - low) / (high - low)
  return columnProblem(
    nights.flatMap((night) => {
      const value = night.count === null ? null : numberBefore(night)
      return value === null ? [] : [{ night, dose: dose(value) }]
    }),
    armsOf,
  )
}

/** From a low day to a high one, to one step more. */
export function perStep({ id, low, high }: MeasuredNights, whole: RatioRange): RatioRange {
  const share = STEP_OF[id] / (high - low)
  const of = (ratio: number) => ratio ** share
  return { low: of(whole.low), mid: of(whole.mid), high: of(whole.high) }
}
