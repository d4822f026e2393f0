import * as v from 'valibot'
import { ARTICLE_ROWS } from './articleRows.ts'
import { Id, Month, Text } from './study.ts'

const StudyIds = v.pipe(v.array(Id), v.minLength(1))
/** GRADE. */
export const graded = ['high', 'moderate', 'low', 'very low'] as const
const certainties = [...graded, 'none'] as const
const Days = v.pipe(v.number(), v.integer(), v.minValue(0))
/** Normal, on the natural logarithm of the rate ratio: cramps with the treatment to cramps without. */
const normal = { mean: v.number(), sd: v.pipe(v.number(), v.gtValue(0)) }

export const Treatment = v.strictObject({
  id: Id,
  name: Text,
  inArticle: v.boolean(),
  verdict: v.picklist(['may help', 'no better than placebo', 'uncertain', 'unstudied', 'harmful']),
  /** GRADE; `none` where nothing was found to grade. */
  certainty: v.picklist(certainties),
  summary: Text,
  forWhom: Text,
  how: Text,
  cautions: v.array(Text),
  stopIf: v.pipe(v.array(Text), v.minLength(1)),
  timing: v.strictObject({ effectDays: v.nullable(Days), washoutDays: Days, basis: Text }),
  blindable: v.boolean(),
  selfTest: v.union([
    v.strictObject({ allowed: v.literal(true) }),
    v.strictObject({ allowed: v.literal(false), why: Text }),
  ]),
  studyIds: StudyIds,
  /** A judgement about one person's true effect, beyond placebo; never a published figure. */
  prior: v.strictObject({ ...normal, derivation: Text, judgedFrom: v.array(Id) }),
  priorByMedicine: v.optional(v.record(Text, v.strictObject(normal))),
  /** It acts on a cramp under way and prevents none. */
  duringCrampOnly: v.optional(v.literal(true)),
})
export type Treatment = v.InferOutput<typeof Treatment>

export const Claim = v.pipe(
  v.strictObject({
    id: Id,
    /** The part of the article that makes it. */
    row: v.picklist(ARTICLE_ROWS),
    claim: Text,
    verdict: v.picklist(['supported', 'partly supported', 'uncertain', 'unstudied', 'contradicted']),
    /** That of its treatment; claims about causes and about who gets cramps were `not graded`. */
    certainty: v.picklist([...certainties, 'not graded']),
    checked: Month,
    /** What is known today. */
    today: Text,
    studyIds: v.array(Id),
    noStudyFound: v.optional(v.literal(true)),
    likelySource: Text,
    treatmentId: v.optional(Id),
  }),
  v.check(
    ({ studyIds, noStudyFound }) => studyIds.length > 0 || noStudyFound === true,
    'a claim names its studies, or says that no study was found',
  ),
)
export type Claim = v.InferOutput<typeof Claim>
