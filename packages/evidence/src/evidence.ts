import * as v from 'valibot'
import { contrastFaults } from './contrasts.ts'
import claims from './data/claims.json'
import pooled from './data/pooled.json'
import studies from './data/studies.json'
import treatments from './data/treatments.json'
import { Pool } from './pooled.ts'
import { isStanding, Study } from './study.ts'
import { Claim, Treatment } from './treatment.ts'

export interface Evidence {
  readonly studies: readonly Study[]
  readonly treatments: readonly Treatment[]
  readonly claims: readonly Claim[]
  /** What trials say together, and what could not be put together and why. */
  readonly pooled: Pool
}

const Topics = v.strictObject({
  studies: v.array(Study),
  treatments: v.array(Treatment),
  claims: v.array(Claim),
  pooled: Pool,
})

/**
 * Checks the topics, each by itself and against the others.
 *
 * @throws Error with the first fault and where it is
 */
export function readEvidence(raw: unknown): Evidence {
  const parsed = v.safeParse(Topics, raw)
  if (!parsed.success) {
    const [issue] = parsed.issues
    throw new Error(`${v.getDotPath(issue) ?? 'evidence'}: ${issue.message}`)
  }
  const [fault] = faultsBetween(parsed.output)
  if (fault !== undefined) throw new Error(fault)
  return parsed.output
}

/** What is known, as the files of `data/` say it; read once, when it is first asked for. */
export function evidence(): Evidence {
  known ??= readEvidence({ studies, treatments, claims, pooled })
  return known
}
let known: Evidence | undefined

function faultsBetween({ studies, treatments, claims, pooled }: Evidence): readonly string[] {
  const byId = new Map(studies.map((study) => [study.id, study]))
  const graded = new Map(treatments.map((treatment) => [treatment.id, treatment]))
  return [
    ...[studies, treatments, claims].flatMap((topic) => repeated(topic.map(({ id }) => id))),
    ...[...treatments, ...claims].flatMap(({ id, studyIds }) =>
      studyIds.filter((study) => !byId.has(study)).map((study) => `${id}: there is no study ${study}`),
    ),
    ...treatments.flatMap(({ id, studyIds, prior }) =>
      prior.judgedFrom.flatMap((study) => {
        if (!studyIds.includes(study)) return [`${id}: its prior rests on ${study}, which is not among its studies`]
        return isStanding(byId.get(study)!) ? [] : [`${id}: its prior rests on ${study}, which was retracted`]
      }),
    ),
    ...contrastFaults(studies, treatments),
    ...pooled.pooled.flatMap(({ treatmentId, trials }) =>
      trials
        .filter(({ studyId }) => !(byId.has(studyId) && isStanding(byId.get(studyId)!)))
        .map(({ studyId }) => `${treatmentId}: ${studyId} cannot be pooled, since it was retracted or is not there`),
    ),
    ...treatments
      .filter(({ prior }) => prior.judgedFrom.length === 0 && prior.mean !== 0)
      .map(({ id }) => `${id}: a prior that rests on no study is centred on no effect`),
    ...claims.flatMap(({ id, treatmentId, certainty }) => {
      if (treatmentId === undefined) return []
      const treatment = graded.get(treatmentId)
      if (treatment === undefined) return [`${id}: there is no treatment ${treatmentId}`]
      return treatment.certainty === certainty ? [] : [`${id}: its certainty is not that of ${treatmentId}`]
    }),
  ]
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${id}: the id is given twice`)
}
