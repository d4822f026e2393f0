import * as v from 'valibot'
import { MEASURE_IDS } from './measures.ts'
import { Id, Text } from './study.ts'

const Interval = v.tuple([v.number(), v.number()])
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** Trials of one treatment and one measure against the same thing, as one: what `npm run evidence` writes. */
export const Pooled = v.strictObject({
  treatmentId: Id,
  measure: v.picklist(MEASURE_IDS),
  /** A comparator, or a second treatment. */
  against: Id,
  /** Trials. */
  k: v.pipe(v.number(), v.integer(), v.minValue(2)),
  people: v.nullable(v.number()),
  trials: v.array(
    v.strictObject({
      studyId: Id,
      /** As the study records it, and what it was multiplied by. */
      outcome: Text,
      times: v.number(),
      people: v.nullable(v.number()),
      estimate: v.number(),
      interval: Interval,
      weight: Share,
    }),
  ),
  estimate: v.number(),
  /** 95 %. */
  interval: Interval,
  /** `normal` where the Hartung-Knapp interval would be narrower than that, or has no width. */
  intervalBy: v.picklist(['hartung-knapp', 'normal']),
  /** Two-sided, of no effect. */
  p: v.number(),
  /** On the scale of the estimate; of a ratio, on its natural logarithm. */
  heterogeneity: v.strictObject({
    q: v.number(),
    degreesOfFreedom: v.number(),
    p: v.number(),
    iSquared: Share,
    tauSquared: v.number(),
  }),
  /** Where the true effect of a new trial would lie, 95 %. */
  prediction: Interval,
})
export type Pooled = v.InferOutput<typeof Pooled>

/**
 * `one-trial`: the only one with an effect and its interval. `different-outcomes`, `different-comparators`: another
 * trial has one, but not of the same. `unit-not-said`: cramps, but not in what time.
 * `review`: it pools trials itself. `no-trial`: it compares no groups drawn by chance.
 */
const BECAUSE = [
  'one-trial',
  'different-outcomes',
  'different-comparators',
  'unit-not-said',
  'no-numbers',
  'review',
  'no-trial',
  'retracted',
] as const
export type NotPooledBecause = (typeof BECAUSE)[number]

const NotPooled = v.strictObject({
  treatmentId: Id,
  studyId: Id,
  outcome: v.nullable(Text),
  because: v.picklist(BECAUSE),
})
export type NotPooled = v.InferOutput<typeof NotPooled>

export const Pool = v.strictObject({ pooled: v.array(Pooled), notPooled: v.array(NotPooled) })
export type Pool = v.InferOutput<typeof Pool>
