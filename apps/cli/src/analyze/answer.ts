import { MAX_COUNT } from '@uncramp/diary'
import { type CountFit, fitCounts, type PosteriorSummary, type TreatmentEffect } from '@uncramp/stats'
import type { Ending } from '@uncramp/trial'
import { type FitAnswer, toParameters } from '../fit/answer.ts'
import type { Diary, DiaryTreatment } from './diary.ts'
import type { SecondOpinion } from './randomised.ts'

/** Median, and the interval that holds 95 of 100 chances. */
export interface Interval {
  readonly q025: number
  readonly q50: number
  readonly q975: number
}

/** What `uncramp analyze --json` prints. */
export interface Answer {
  /** Name of the count column. */
  readonly count: string
  readonly nights: { readonly total: number; readonly recorded: number; readonly missing: number }
  /** Counts in seven nights without any treatment. */
  readonly weekly_without: Interval
  readonly treatments: readonly TreatmentAnswer[]
  /** How a test whose order was drawn by lot ends; null for a diary that is no such test. */
  readonly ending: Ending | null
  /** Of a test drawn by lot only: the week at whose end it was reached, and the second opinion. */
  readonly ending_week?: number | null
  readonly second_opinion?: SecondOpinion
  /** What to keep in mind, in sentences. */
  readonly notes: readonly string[]
  /** As `uncramp fit` prints them; beta[k] is the k-th treatment. */
  readonly parameters: FitAnswer['parameters']
  readonly milliseconds: number
}

export type TreatmentAnswer = EstimatedAnswer | { readonly label: string; readonly not_testable: 'never varies' }

export interface EstimatedAnswer {
  readonly label: string
  /** Rate ratio: 0.6 reads "40 in 100 fewer". */
  readonly ratio: Interval
  readonly prob_ratio_below_1: number
  readonly 'prob_ratio_below_0.75': number
  readonly weekly_without: Interval
  readonly weekly_with: Interval
  /** Recorded nights with any of it, and with none of any treatment. */
  readonly nights: { readonly with: number; readonly without: number }
}

/** The fit of a whole diary, without an ending or notes. */
export interface DiaryFit {
  readonly fit: CountFit
  readonly treatments: readonly TreatmentAnswer[]
}

/** Numbered rows may be whole months. */
const MOST_IN_A_PERIOD = 31 * MAX_COUNT

/** @throws ProblemError when the count model refuses the diary. */
export function fitDiary(diary: Diary): DiaryFit {
  const fit = fitCounts({
    nights: diary.counts.length,
    counts: diary.counts,
    treatments: diary.counts.map((_, night) => diary.treatments.map(({ doses }) => doses[night] ?? 0)),
    covariates: [],
    ...(diary.numberedBy === null ? {} : { countLimit: MOST_IN_A_PERIOD }),
  })
  const treatments = diary.treatments.map((treatment, k) => toTreatment(treatment, fit.treatments[k], fit, diary))
  return { fit, treatments }
}

export function toAnswer(
  diary: Diary,
  { fit, treatments }: DiaryFit,
  more: Pick<Answer, 'ending' | 'ending_week' | 'second_opinion' | 'notes' | 'milliseconds'>,
): Answer {
  return {
    count: diary.countColumn,
    nights: { total: diary.counts.length, recorded: fit.nightsRecorded, missing: fit.nightsMissing },
    weekly_without: toInterval(fit.weeklyWithout),
    treatments,
    ending: more.ending,
    ...(more.second_opinion && { ending_week: more.ending_week ?? null, second_opinion: more.second_opinion }),
    notes: more.notes,
    parameters: toParameters(fit),
    milliseconds: Math.round(more.milliseconds * 1000) / 1000,
  }
}

function toTreatment(
  treatment: DiaryTreatment,
  effect: TreatmentEffect | undefined,
  fit: CountFit,
  diary: Diary,
): TreatmentAnswer {
  if (effect === undefined) throw new Error(`the fit has no effect of ${treatment.label}`)
  if (effect.type === 'not-testable') return { label: treatment.label, not_testable: 'never varies' }
  return {
    label: treatment.label,
    ratio: exponential(effect.logRatio),
    prob_ratio_below_1: effect.probHelps,
    'prob_ratio_below_0.75': effect.probWorthwhile,
    weekly_without: toInterval(fit.weeklyWithout),
    weekly_with: toInterval(effect.weeklyWith),
    nights: nightsOfEachKind(treatment, diary),
  }
}

function nightsOfEachKind({ doses }: DiaryTreatment, { counts, treatments }: Diary): EstimatedAnswer['nights'] {
  const recorded = counts.flatMap((count, night) => (count === null ? [] : [night]))
  const isWithout = (night: number) => treatments.every((treatment) => treatment.doses[night] === 0)
  return {
    with: recorded.filter((night) => (doses[night] ?? 0) > 0).length,
    without: recorded.filter(isWithout).length,
  }
}

function toInterval({ q025, q50, q975 }: PosteriorSummary): Interval {
  return { q025, q50, q975 }
}

/** Quantiles go through exp unchanged; means would not. */
function exponential({ q025, q50, q975 }: PosteriorSummary): Interval {
  return { q025: Math.exp(q025), q50: Math.exp(q50), q975: Math.exp(q975) }
}
