import * as v from 'valibot'
import { Id, Text } from './study.ts'

/** Something that can be taken for a cramp. */
export const LookAlike = v.strictObject({
  id: Id,
  name: Text,
  /** What to ask, with the answer that fits a cramp and the one that fits the other. */
  tellApart: v.pipe(v.array(v.strictObject({ question: Text, cramp: Text, other: Text })), v.minLength(1)),
  /** Where a source draws the line. */
  threshold: v.optional(Text),
  note: v.optional(Text),
  /** How well these questions tell the two apart: nobody has tested it. */
  certainty: v.literal('not graded'),
  sourceIds: v.pipe(v.array(Id), v.minLength(1)),
})
export type LookAlike = v.InferOutput<typeof LookAlike>
