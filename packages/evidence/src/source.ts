import * as v from 'valibot'
import { Doi, Id, Pmid, Standing, Text, Withdrawn } from './study.ts'

/** Nobody has looked since it was read whether it still stands. */
const NotChecked = v.strictObject({ status: v.literal('not-checked') })

/** A page or a paper behind a cause, a fact, a look-alike or a medicine. */
export const Source = v.pipe(
  v.strictObject({
    id: Id,
    citation: Text,
    doi: v.nullable(Doi),
    pmid: v.nullable(Pmid),
    /** The page that was read; null: none was, and it is general knowledge. */
    seenAt: v.nullable(Text),
    /** Whether its numbers were read there. */
    numbersSeen: v.boolean(),
    publication: v.variant('status', [NotChecked, Standing, Withdrawn]),
    /** The same paper among the studies, whose status it takes. */
    studyId: v.optional(Id),
    note: v.optional(Text),
  }),
  v.check(({ seenAt, numbersSeen }) => seenAt !== null || !numbersSeen, 'numbers are seen on a page; none is named'),
)
export type Source = v.InferOutput<typeof Source>
