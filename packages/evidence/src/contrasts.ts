import { MEASURES, type MeasureId, measureOf, scaleOf } from './measures.ts'
import { isStanding, type StandingStudy, type Study } from './study.ts'
import type { Treatment } from './treatment.ts'

/** What a treatment was compared with, other than a second treatment. */
export const COMPARATORS = ['placebo', 'no-treatment', 'no-advice', 'tap-water'] as const
export type Comparator = (typeof COMPARATORS)[number]

/** A treatment against something else, as one study or review found it, in the unit of its measure. */
export interface Contrast {
  readonly studyId: string
  /** As the study records it. */
  readonly outcome: string
  readonly measure: MeasureId
  /** A {@link Comparator}, or the id of a second treatment. */
  readonly against: string
  /** Those counted for this outcome. */
  readonly people: number | null
  /** Treatment minus comparator, or treatment to comparator. */
  readonly estimate: number
  /** 95 %. */
  readonly interval: readonly [number, number]
  /** What the recorded figure was multiplied by. */
  readonly times: number
}

type Effect = StandingStudy['effects'][number]

export const isTrial = ({ design }: Study): boolean => design.startsWith('RCT')
export const isReview = ({ design }: Study): boolean => design === 'SR/MA'

/** What a study says of a treatment; one that was compared with another is said from its own side. */
export function contrastsOf(treatmentId: string, study: StandingStudy): readonly Contrast[] {
  return study.effects.flatMap((effect) => contrast(treatmentId, study, effect) ?? [])
}

function contrast(treatmentId: string, { id }: StandingStudy, effect: Effect): Contrast | undefined {
  const own = effect.treatmentId === treatmentId
  const { outcome, treatmentId: treated, against, estimate, interval, notShown } = effect
  const read = measureOf(outcome)
  if (notShown !== undefined || read === undefined || treated === undefined || against === undefined) return undefined
  if (estimate === null || interval === null || !(own || against === treatmentId)) return undefined
  const said = { studyId: id, outcome, people: effect.people ?? null, ...read }
  const [lower, upper] = interval
  if (own) return { ...said, against, ...scaled(estimate, lower, upper, (value) => value * read.times) }
  const turn = (value: number) => (MEASURES[read.measure].scale === 'ratio' ? 1 / value : -value * read.times)
  return { ...said, against: treated, ...scaled(estimate, upper, lower, turn) }
}

function scaled(estimate: number, lower: number, upper: number, scale: (value: number) => number) {
  return { estimate: scale(estimate), interval: [scale(lower), scale(upper)] as const }
}

/** What is wrong with how effects name their treatments. */
export function contrastFaults(studies: readonly Study[], treatments: readonly Treatment[]): readonly string[] {
  const listed = new Map(treatments.map(({ id, studyIds }) => [id, studyIds]))
  return studies.filter(isStanding).flatMap((study) =>
    study.effects.flatMap((effect) => {
      const fault = faultOf(study, effect, listed)
      return fault === undefined ? [] : [`${study.id}, ${effect.outcome}: ${fault}`]
    }),
  )
}

function faultOf(
  study: StandingStudy,
  { outcome, measure, interval, treatmentId, against, notShown }: Effect,
  listed: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  if (treatmentId !== undefined && !listed.has(treatmentId)) return `there is no treatment ${treatmentId}`
  if (notShown !== undefined) return against === undefined ? undefined : 'it is not shown, so it is against nothing'
  if (treatmentId === undefined) {
    if (against !== undefined) return 'it is against something, but of no treatment'
    return interval === null ? undefined : 'an effect with an interval names its treatment, or why it is not shown'
  }
  if (!(isTrial(study) || isReview(study))) return 'only a trial or a review compares treatments'
  if (!listed.get(treatmentId)?.includes(study.id)) return `it is not among the studies of ${treatmentId}`
  if (!(against !== undefined && ((COMPARATORS as readonly string[]).includes(against) || listed.has(against)))) {
    return `it is against "${against}", which is no comparator and no treatment`
  }
  const read = measureOf(outcome)
  if (read === undefined) return 'its outcome has no measure'
  return MEASURES[read.measure].scale === scaleOf(measure)
    ? undefined
    : `${measure} is not the scale of ${read.measure}`
}
