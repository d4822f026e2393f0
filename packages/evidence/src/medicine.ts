import * as v from 'valibot'
import { Id, Text } from './study.ts'

const Example = v.strictObject({
  /** As in Europe, unless `only` says otherwise. */
  name: Text,
  us: v.optional(Text),
  formerly: v.optional(Text),
  only: v.optional(v.picklist(['US', 'EU'])),
})

/** `indirect`: through the magnesium that it makes the body lose. */
const MayCause = v.strictObject({
  type: v.literal('may cause cramps'),
  strength: v.picklist(['strong', 'moderate', 'weak', 'indirect']),
})

/** It minds a treatment that people try, and need not have to do with cramps. */
const Interacts = v.strictObject({
  type: v.literal('interacts'),
  treatmentIds: v.pipe(v.array(Id), v.minLength(1)),
  strength: v.picklist(['established', 'likely', 'possible', 'general knowledge', 'not expected']),
})

/** A class of medicines, or what acts like one. The strengths are no grades of GRADE; `basis` says what they rest on. */
export const Medicine = v.strictObject({
  id: Id,
  class: Text,
  examples: v.pipe(v.array(Example), v.minLength(1)),
  relation: v.variant('type', [MayCause, Interacts]),
  basis: Text,
  sourceIds: v.pipe(v.array(Id), v.minLength(1)),
})
export type Medicine = v.InferOutput<typeof Medicine>
export type MayCauseStrength = v.InferOutput<typeof MayCause>['strength']
export type InteractionStrength = v.InferOutput<typeof Interacts>['strength']
