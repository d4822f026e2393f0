import { type CountFit, type CountProblem, fitCounts, type TreatmentEffect } from '@uncramp/stats'
import type { TrialNights } from './nights.ts'
import { type Reading, toCountProblem } from './problem.ts'
import type { NormalPrior } from './protocol.ts'
import type { DrawnOrder } from './record.ts'

/** The count model; `fitCounts` unless a caller passes another with the same promise. */
export type FitCounts = (problem: CountProblem) => CountFit

export type Analysis =
  | {
      readonly type: 'fitted'
      readonly fit: CountFit
      /** The one treatment's effect, out of `fit.treatments`. */
      readonly effect: Extract<TreatmentEffect, { type: 'estimated' }>
    }
  /** No randomised night outside washout has a count yet. */
  | { readonly type: 'no-recorded-night' }
  /** All recorded nights are with the treatment, or all without. */
  | { readonly type: 'not-testable'; readonly because: 'never-varies' }

/**
 * The count model on a diary and its schedule up to and including `asOfNight`. A verdict reads `as-planned`
 * only; `as-done` is to be shown as an association.
 *
 * @throws ProblemError on a count the model refuses (negative, fractional, above 100): the caller's bug.
 */
export function analyse(
  trial: DrawnOrder,
  nights: TrialNights,
  reading: Reading,
  asOfNight: number,
  fit: FitCounts = fitCounts,
): Analysis {
  return read(toCountProblem(trial, nights, reading, asOfNight), fit)
}

/**
 * The same as planned, with what published trials say as its prior: where others' nights and the person's own meet. To be
 * shown beside `analyse`, never in its place: at one threshold such a prior alone makes false alarms.
 */
export function analyseWithEvidence(
  trial: DrawnOrder,
  nights: TrialNights,
  prior: NormalPrior,
  asOfNight: number,
): Analysis {
  return read(toCountProblem(trial, nights, 'as-planned', asOfNight, prior), fitCounts)
}

function read(problem: CountProblem, fit: FitCounts): Analysis {
  const doses = dosesRecorded(problem)
  if (doses.size === 0) return { type: 'no-recorded-night' }
  if (doses.size === 1) return { type: 'not-testable', because: 'never-varies' }
  return toAnalysis(fit(problem))
}

/** The different doses on nights with a count: one says nothing of an effect. */
export function dosesRecorded({ counts, treatments }: CountProblem): ReadonlySet<number | undefined> {
  return new Set(treatments.filter((_, night) => (counts[night] ?? null) !== null).map(([dose]) => dose))
}

function toAnalysis(fit: CountFit): Analysis {
  const effect = fit.treatments[0]
  if (effect === undefined) throw new Error('the fit has no treatment column; expected 1')
  if (effect.type === 'not-testable') return { type: 'not-testable', because: effect.because }
  return { type: 'fitted', fit, effect }
}
