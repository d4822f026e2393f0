import * as v from 'valibot'
import { Apart, faultsOfApart } from './apart.ts'
import { Cause, Fact, Page } from './cause.ts'
import { faultsOfCauses } from './causeFaults.ts'
import { faultsOfCited, faultsOfMedicines } from './citedFaults.ts'
import { contrastFaults } from './contrasts.ts'
import apart from './data/apart.json'
import causes from './data/causes.json'
import claims from './data/claims.json'
import facts from './data/facts.json'
import lookAlikes from './data/lookAlikes.json'
import medicines from './data/medicines.json'
import pages from './data/pages.json'
import pooled from './data/pooled.json'
import sources from './data/sources.json'
import studies from './data/studies.json'
import treatments from './data/treatments.json'
import { LookAlike } from './lookAlike.ts'
import { Medicine } from './medicine.ts'
import { Pool } from './pooled.ts'
import { Source } from './source.ts'
import { faultsOfSources } from './sourceFaults.ts'
import { isStanding, Study } from './study.ts'
import { Claim, Treatment } from './treatment.ts'

/** What was graded from studies. */
export interface Graded {
  readonly studies: readonly Study[]
  readonly treatments: readonly Treatment[]
  readonly claims: readonly Claim[]
  /** What trials say together, and what could not be put together and why. */
  readonly pooled: Pool
}

export interface Evidence extends Graded {
  readonly causes: readonly Cause[]
  readonly facts: readonly Fact[]
  readonly pages: readonly Page[]
  readonly sources: readonly Source[]
  readonly lookAlikes: readonly LookAlike[]
  readonly medicines: readonly Medicine[]
  /** Treatments that are not to be tested at the same time. */
  readonly apart: readonly Apart[]
}

const Topics = v.strictObject({
  studies: v.array(Study),
  treatments: v.array(Treatment),
  claims: v.array(Claim),
  causes: v.array(Cause),
  facts: v.array(Fact),
  pages: v.array(Page),
  sources: v.array(Source),
  lookAlikes: v.array(LookAlike),
  medicines: v.array(Medicine),
  apart: v.array(Apart),
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

const FILES = { studies, treatments, claims, pooled, causes, facts, pages, sources, lookAlikes, medicines, apart }

/**
 * What is known, as the files of `data/` say it. They are trusted here: that `readEvidence` takes them, and takes them as
 * they are, is a test's to hold, and not for each phone to work out anew.
 */
export const evidence = (): Evidence => FILES as unknown as Evidence

function faultsBetween(all: Evidence): readonly string[] {
  const { studies, treatments, claims, pooled, causes, facts, pages, sources, lookAlikes, medicines, apart } = all
  const byId = new Map(studies.map((study) => [study.id, study]))
  const graded = new Map(treatments.map((treatment) => [treatment.id, treatment]))
  return [
    ...[studies, treatments, claims, causes, facts, pages, sources, lookAlikes, medicines, apart].flatMap((topic) =>
      repeated(topic.map(({ id }) => id)),
    ),
    ...faultsOfSources(sources, studies),
    ...faultsOfCauses(all),
    ...faultsOfCited([...lookAlikes, ...medicines], sources),
    ...faultsOfMedicines(medicines, treatments, sources),
    ...faultsOfApart(apart, treatments, sources),
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
