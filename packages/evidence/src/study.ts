import * as v from 'valibot'

export const Text = v.pipe(v.string(), v.trim(), v.minLength(1))
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'an id is small letters, digits and hyphens'))
/** No day was written down: 2026-11. */
export const Month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is written 2026-11'))

export const Doi = v.pipe(v.string(), v.regex(/^10\.\d{4,}\/\S+$/, 'a DOI begins with 10.'))
export const Pmid = v.pipe(v.string(), v.regex(/^\d+$/))
const Numbers = v.tuple([v.number(), v.number()])

/**
 * `same-trials`: shown once already. `another-question`: not about cramps, or about the treatment's end.
 * `no-usual-interval`: its interval is no 95 % interval of an estimate. `no-trial`: seen in people as they live.
 */
export const NOT_SHOWN = ['same-trials', 'older-review', 'another-question', 'no-usual-interval', 'no-trial'] as const
export type NotShown = (typeof NOT_SHOWN)[number]

/** Treatment minus comparator, or treatment to comparator; `measure` says which. */
const Effect = v.strictObject({
  outcome: Text,
  measure: Text,
  estimate: v.nullable(v.number()),
  /** 95 %. */
  interval: v.nullable(Numbers),
  p: v.nullable(v.number()),
  /** The source says only that p is less than this. */
  pBelow: v.optional(v.literal(true)),
  /** What was given, or taken away; of a trial's or a review's effect with an interval. */
  treatmentId: v.optional(Id),
  /** One of the comparators, or a second treatment. */
  against: v.optional(Id),
  /** Those counted for this outcome. */
  people: v.optional(v.nullable(v.number())),
  /** Why an effect with an interval stands beside no other. */
  notShown: v.optional(v.picklist(NOT_SHOWN)),
  note: v.optional(Text),
})

const Outcome = v.strictObject({
  outcome: Text,
  when: Text,
  mean: v.optional(v.number()),
  sd: v.optional(v.number()),
  median: v.optional(v.number()),
  ci95: v.optional(Numbers),
  percent: v.optional(v.number()),
  events: v.optional(v.number()),
})

const Arm = v.strictObject({ label: Text, n: v.nullable(v.number()), outcomes: v.array(Outcome) })

const described = {
  id: Id,
  citation: Text,
  year: v.nullable(v.number()),
  doi: v.nullable(Doi),
  pmid: v.nullable(Pmid),
  /** Where it was read. */
  seenAt: v.pipe(v.array(Text), v.minLength(1)),
  /** Whether its numbers were read there; otherwise they are second-hand or absent. */
  numbersSeen: v.boolean(),
  design: Text,
  population: Text,
  /** People. */
  randomised: v.nullable(v.number()),
  intervention: Text,
  dose: v.nullable(Text),
  comparator: v.nullable(Text),
  weeks: v.nullable(v.number()),
}

/** `published`: no notice was known when it was checked. */
export const Standing = v.strictObject({ status: v.picklist(['published', 'preprint', 'not-found']), checked: Month })

export const Withdrawn = v.strictObject({
  status: v.picklist(['retracted', 'retracted-and-replaced']),
  checked: Month,
  noticeDoi: Doi,
  note: Text,
})

const StandingStudy = v.strictObject({
  ...described,
  publication: Standing,
  arms: v.array(Arm),
  effects: v.array(Effect),
  adverse: v.nullable(Text),
  riskOfBias: Text,
  notes: v.nullable(Text),
})

/** It has no field for a number it found, so that none can be shown as current. */
const WithdrawnStudy = v.strictObject({ ...described, publication: Withdrawn })

/** Chosen by status, so that a fault is told where it is. */
export const Study = v.lazy((raw): typeof StandingStudy | typeof WithdrawnStudy =>
  v.is(v.object({ publication: v.object({ status: Withdrawn.entries.status }) }), raw) ? WithdrawnStudy : StandingStudy,
)
export type Study = v.InferOutput<typeof Study>
export type StandingStudy = v.InferOutput<typeof StandingStudy>

export function isStanding(study: Study): study is StandingStudy {
  return 'effects' in study
}
