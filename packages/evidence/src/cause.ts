import * as v from 'valibot'
import { Id, Text } from './study.ts'
import { graded } from './treatment.ts'

const SourceIds = v.pipe(v.array(Id), v.minLength(1))
const Years = v.pipe(v.number(), v.integer(), v.minValue(0))
/** As the package that owns it spells it. */
const Foreign = v.pipe(v.string(), v.regex(/^[a-z0-9_-]+$/))

/**
 * What an app can hold against what a person said, by the ids of the packages that own them. A cause is worth showing
 * her if any one of its list holds. It says that the cause is near, never that it is hers.
 */
const When = v.union([
  v.strictObject({ age: v.strictObject({ from: v.optional(Years), below: v.optional(Years) }) }),
  v.strictObject({ sex: v.picklist(['female', 'male']) }),
  /** Answered with yes. */
  v.strictObject({ question: Foreign }),
  v.strictObject({ medicine: Foreign }),
  v.strictObject({ exposure: Foreign }),
  v.strictObject({ lab: Foreign, place: Foreign }),
  v.strictObject({ always: v.literal(true) }),
])
export type When = v.InferOutput<typeof When>

/** A treatment of the evidence, or `food:` and a nutrient that the food rules speak of. */
const Involved = v.pipe(v.string(), v.regex(/^(food:)?[a-z0-9-]+$/))

/** Figures stand as the source gives them, with the words around them. */
const Association = v.strictObject({
  measure: Text,
  estimate: v.nullable(Text),
  /** 95 %, unless it says otherwise. */
  interval: v.nullable(Text),
  population: v.nullable(Text),
  sourceId: Id,
})

const LINKED: readonly string[] = ['linked', 'slightly linked']
const isSure = (certainty: string) => certainty === 'high' || certainty === 'moderate'

/**
 * What goes with night cramps. A verdict is about going together, never about what brings what:
 *
 * - linked: people with it were counted or compared and have more cramps, or guidance gives cramp with a number among
 *   its signs; what speaks against it weighs less, and is told. Certainty moderate or high.
 * - slightly linked: the same, and the comparisons agree that it makes little difference.
 * - may be linked: counted or compared, but the certainty is low or very low.
 * - unclear: nobody counted or compared, or what was seen points both ways.
 * - no link found: it was compared and made no difference.
 */
export const Cause = v.pipe(
  v.strictObject({
    id: Id,
    name: Text,
    kind: v.picklist(['lifestyle', 'condition', 'nutrient', 'physiologic', 'environment', 'medicine']),
    inArticle: v.boolean(),
    verdict: v.picklist(['linked', 'slightly linked', 'may be linked', 'unclear', 'no link found']),
    /** Of night cramps as such; where a source grades something else too, the note says what. */
    certainty: v.picklist(graded),
    certaintyNote: v.optional(Text),
    associations: v.pipe(v.array(Association), v.minLength(1)),
    summary: Text,
    personCan: Text,
    askDoctor: Text,
    /** What its advice to her asks her to do or eat; rules of safety may speak against it. */
    involves: v.array(Involved),
    sourceIds: SourceIds,
    /** Empty: nothing a person says can be held against it. */
    when: v.array(When),
  }),
  v.check(
    ({ associations, sourceIds }) => associations.every(({ sourceId }) => sourceIds.includes(sourceId)),
    'what it goes with is from its sources',
  ),
  v.check(
    ({ verdict, certainty }) => verdict === 'no link found' || isSure(certainty) === LINKED.includes(verdict),
    'linked takes a certainty that is moderate or high, and a lower one leaves it open',
  ),
)
export type Cause = v.InferOutput<typeof Cause>

/** How often, to whom and when. */
export const Fact = v.strictObject({
  id: Id,
  topic: v.picklist([
    'prevalence',
    'frequency',
    'duration',
    'onset',
    'timing',
    'severity',
    'impact',
    'help-seeking',
    'season',
    'natural-course',
    'not-found',
  ]),
  /** Counted in a study of people; quoted from a review or a page that gives no count of its own. */
  verdict: v.picklist(['counted', 'quoted', 'not found']),
  /**
   * No source grades these; by rule: high, a whole population in two ways; moderate, a survey of a nation, or more
   * than 500 people of many places; low, fewer, or quoted; very low, remembered years later; none, nothing found.
   */
  certainty: v.picklist([...graded, 'none']),
  statement: Text,
  population: v.nullable(Text),
  values: v.record(Text, v.union([v.number(), Text])),
  sourceIds: SourceIds,
})
export type Fact = v.InferOutput<typeof Fact>

/** A short page: paragraphs, each with what it rests on. */
export const Page = v.strictObject({
  id: Id,
  paragraphs: v.pipe(
    v.array(
      v.strictObject({
        id: Id,
        sourceIds: SourceIds,
        /** People out of ten, to be drawn as ten figures; rounded from the first source. */
        ofTen: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
      }),
    ),
    v.minLength(1),
  ),
})
export type Page = v.InferOutput<typeof Page>
