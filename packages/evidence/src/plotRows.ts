import { type Contrast, contrastsOf, isTrial } from './contrasts.ts'
import { type Evidence, evidence } from './evidence.ts'
import { MEASURE_IDS, MEASURES, type MeasureId } from './measures.ts'
import { isStanding, type NotShown, type StandingStudy, type Study } from './study.ts'

/** A forest plot of one treatment: one panel an outcome and unit, the one that matters most first. */
export interface Plot {
  readonly panels: readonly Panel[]
  /** Withdrawn studies: rows without a number. */
  readonly withdrawn: readonly { readonly studyId: string; readonly status: Study['publication']['status'] }[]
  /** What its studies say that stands in no panel, once a study and reason. */
  readonly leftOut: readonly LeftOut[]
}

export interface Panel {
  readonly measure: MeasureId
  readonly scale: 'difference' | 'ratio'
  /** Which side of `noEffect` helps. */
  readonly better: 'lower' | 'higher'
  readonly noEffect: 0 | 1
  /** Trials, the oldest first; then what was pooled of them; then published reviews, which hold trials of their own. */
  readonly rows: readonly PlotRow[]
  /** From the lowest to the highest end of trials and reviews, and no effect. What was pooled may reach beyond. */
  readonly range: readonly [number, number]
}

export interface PlotRow {
  readonly kind: 'trial' | 'pooled' | 'review'
  /** One; of what was pooled, all that went in. */
  readonly studyIds: readonly string[]
  /** A comparator, or the id of a second treatment. */
  readonly against: string
  readonly people: number | null
  readonly estimate: number
  /** 95 %. */
  readonly interval: readonly [number, number]
  readonly numbersSeen: boolean
}

export interface LeftOut {
  readonly studyId: string
  /** Effects with an interval, as the study records their outcomes; empty where it has none. */
  readonly outcomes: readonly string[]
  readonly because: NotShown | 'another-treatment' | 'nothing-to-draw'
}

/** @throws RangeError on a treatment that does not exist */
export function plotRows(treatmentId: string, from: Evidence = evidence()): Plot {
  const treatment = from.treatments.find(({ id }) => id === treatmentId)
  if (treatment === undefined) throw new RangeError(`there is no treatment ${treatmentId}`)
  const studies = from.studies.filter(({ id }) => treatment.studyIds.includes(id))
  const standing = studies.filter(isStanding).toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0))
  const found = standing.flatMap((study) => contrastsOf(treatmentId, study).map((contrast) => ({ study, contrast })))
  return {
    panels: MEASURE_IDS.flatMap((measure) => {
      const its = found.filter(({ contrast }) => contrast.measure === measure)
      return its.length === 0 ? [] : [panel(measure, its.map(rowOf), pooledRows(treatmentId, measure, from))]
    }),
    withdrawn: studies.flatMap(({ id, publication }) =>
      publication.status.startsWith('retracted') ? [{ studyId: id, status: publication.status }] : [],
    ),
    leftOut: standing.flatMap((study) => leftOut(treatmentId, study)),
  }
}

function panel(measure: MeasureId, rows: readonly PlotRow[], pooled: readonly PlotRow[]): Panel {
  const { scale, better } = MEASURES[measure]
  const noEffect = scale === 'ratio' ? 1 : 0
  const ends = [noEffect, ...rows.flatMap(({ interval }) => interval)]
  const [trials, reviews] = (['trial', 'review'] as const).map((kind) => rows.filter((row) => row.kind === kind))
  const range = [Math.min(...ends), Math.max(...ends)] as const
  return { measure, scale, better, noEffect, rows: [...trials!, ...pooled, ...reviews!], range }
}

function rowOf({ study, contrast }: { readonly study: StandingStudy; readonly contrast: Contrast }): PlotRow {
  const { against, people, estimate, interval } = contrast
  const kind = isTrial(study) ? 'trial' : 'review'
  return { kind, studyIds: [study.id], against, people, estimate, interval, numbersSeen: study.numbersSeen }
}

function pooledRows(treatmentId: string, measure: MeasureId, { pooled, studies }: Evidence): readonly PlotRow[] {
  const its = pooled.pooled.filter((one) => one.treatmentId === treatmentId && one.measure === measure)
  return its.map(({ trials, against, people, estimate, interval }) => {
    const studyIds = trials.map(({ studyId }) => studyId)
    const numbersSeen = studies.filter(({ id }) => studyIds.includes(id)).every((study) => study.numbersSeen)
    return { kind: 'pooled', studyIds, against, people, estimate, interval, numbersSeen }
  })
}

function leftOut(treatmentId: string, study: StandingStudy): readonly LeftOut[] {
  const drawn = contrastsOf(treatmentId, study)
  const withInterval = study.effects.filter(({ interval }) => interval !== null)
  if (drawn.length + withInterval.length === 0) {
    return [{ studyId: study.id, outcomes: [], because: 'nothing-to-draw' }]
  }
  const rest = withInterval
    .filter((effect) => effect.notShown !== undefined || ![effect.treatmentId, effect.against].includes(treatmentId))
    .map((effect) => ({ outcome: effect.outcome, because: whyNot(treatmentId, effect) }))
  const reasons = [...new Set(rest.map(({ because }) => because))]
  return reasons.map((because) => ({
    studyId: study.id,
    outcomes: rest.filter((one) => one.because === because).map(({ outcome }) => outcome),
    because,
  }))
}

function whyNot(treatmentId: string, effect: StandingStudy['effects'][number]): LeftOut['because'] {
  const its = effect.treatmentId ?? treatmentId
  return its === treatmentId && effect.notShown !== undefined ? effect.notShown : 'another-treatment'
}
