import { marginal } from '../counts/curves.ts'
import { explore } from '../counts/explore.ts'
import { alongLines, type Lines, type Mesh } from '../counts/lines.ts'
import type { Location } from '../counts/location.ts'
import { atMode } from '../counts/mode.ts'
import type { DensityCurve } from '../counts/reading.ts'
import { type Density, probabilityBelow } from '../numeric/density.ts'
import { normalCdf } from '../numeric/normal.ts'
import { ofDensity, ofDraws, type PosteriorSummary } from '../numeric/summary.ts'
import { normalised } from '../numeric/weights.ts'
import type { OutcomeDefinition } from './definition.ts'
import { Level } from './level.ts'
import { MINUTES } from './minutes.ts'
import { OutcomePosterior } from './outcomePosterior.ts'
import { PAIN } from './pain.ts'
import { checkNights, type Intervals, type OutcomeProblem } from './problem.ts'
import { WOKEN } from './woken.ts'

/** There is nothing to compare. `never-varies`: all answers are from nights with the same dose. */
export interface OutcomeNotTestable {
  readonly type: 'not-testable'
  readonly because: 'never-varies' | 'nothing-recorded'
}

/** As much of an outcome's posterior as an ending reads. Plain data: it survives a trip to a worker and back. */
export interface EstimatedReading {
  readonly type: 'estimated'
  /** P(effect < 0), strictly between 0 and 1. */
  readonly probBetter: number
  /** P(effect < the line), strictly between 0 and 1. */
  readonly probWorthwhile: number
  /** P(effect > 0), strictly between 0 and 1. */
  readonly probWorse: number
  /** Posterior density of the effect. */
  readonly density: DensityCurve
}

export interface EstimatedOutcome extends EstimatedReading {
  /** Below 0 where the treatment is better: log ratio of minutes, points of pain, log odds ratio of being woken. */
  readonly effect: PosteriorSummary
  /** Had none of the answered nights been treated, and had all, other treatments as they were: typical minutes, mean pain, nights woken in seven. */
  readonly without: PosteriorSummary
  readonly with: PosteriorSummary
  /** Cramps with an answer (nights, for being woken) on nights with some of the treatment, and with none. */
  readonly answersWith: number
  readonly answersWithout: number
  /** Standard deviation of good and bad spells and their lag-1 correlation; scale of one answer's error, 1 for being woken. */
  readonly sigma: PosteriorSummary
  readonly rho: PosteriorSummary
  readonly tau: PosteriorSummary
}

export type OutcomeReading = EstimatedReading | OutcomeNotTestable
/** What the nights say of the treatment's effect on one outcome. */
export type OutcomeEffect = EstimatedOutcome | OutcomeNotTestable

/**
 * Posterior of one outcome beside the count of cramps. The three models are {@link MINUTES}, {@link PAIN} and
 * {@link WOKEN}; each has its own unit, its own line for worth having and the same latent nights, integrated out as the
 * count model's are. No chance is used: the same nights give the same answer.
 *
 * Checked against Stan on the diaries of fixtures/outcomes: means within 0.03 sd, sds within 3 %, interval ends within
 * 0.06 sd, chances within 0.01; but where all of a few lengths are equal, the sd is 4 % too small.
 *
 * @param line effect below which the treatment is worth having, below 0, in the effect's unit. When absent:
 *   log 0.75 (minutes), -1 (pain), log 0.67 (woken).
 * @throws ProblemError when the nights are not what {@link OutcomeProblem} asks for
 */
export function fitOutcome(problem: OutcomeProblem, line?: number): OutcomeEffect {
  const tested = prepare(problem)
  if (tested.type === 'not-testable') return tested
  const { posterior, definition, intervals } = tested
  const location = explore(posterior)
  const density = effectDensity(posterior, location, intervals)
  const level = new Level(posterior, definition.measure, problem.doses, intervals)
  const lines = alongLines(posterior, location, BETA, LEVEL_MESH, level.visit)
  return {
    ...readingOf(density, line ?? definition.worthwhile),
    effect: ofDensity(density),
    without: level.without(lines),
    with: level.with(lines),
    ...answersOf(problem.doses, intervals),
    ...spreadOf(lines),
  }
}

/** As much of {@link fitOutcome} as an ending reads, number for number, in a third of the time. */
export function readOutcome(problem: OutcomeProblem, line?: number): OutcomeReading {
  const tested = prepare(problem)
  if (tested.type === 'not-testable') return tested
  const { posterior, definition, intervals } = tested
  return readingOf(effectDensity(posterior, explore(posterior), intervals), line ?? definition.worthwhile)
}

/**
 * P(effect < 0) from a normal at the mode, some eight times faster than {@link readOutcome}: for simulations, to see which
 * looks need reading at all; never for a result. `null`: not testable.
 */
export function glanceAtOutcome(problem: OutcomeProblem): number | null {
  const tested = prepare(problem)
  if (tested.type === 'not-testable') return null
  const { mean, covariance } = atMode(tested.posterior)
  return normalCdf(-mean[BETA]! / Math.sqrt(covariance.get(BETA, BETA)))
}

/** The treatment's column: the intercept's comes first. */
const BETA = 1
/** With few answers, or equal ones, the effect is the less known the larger sigma and tau: their far tails matter. */
const EFFECT = { nodes: 9, step: 1.1, spread: { coefficients: 1.25, hyperparameters: 1.5 } }
/** Below this many answers the posterior is further from a normal, and is given twice the lines. */
const FEW_ANSWERS = 40
/** Where importance weights are less even than this, it is further still. */
const UNEVEN = 0.7

/** What hangs on every coordinate at once, and on its tails, takes more lines. */
const LEVEL_MESH: Mesh = { lines: 256, nodes: 7, step: 1.25 }

/** @param coefficients of the posterior: each beyond the treatment's own is one more direction to go to the side in */
function meshFor(intervals: Intervals, { evenness }: Location, coefficients: number): Mesh {
  if (evenness < UNEVEN) return { ...EFFECT, lines: 1024, nodes: 11, step: 1 }
  const answers = intervals.reduce((n, night) => n + night.length, 0)
  const many = coefficients > 2 ? 2 : 1
  return { ...EFFECT, lines: many * (answers < FEW_ANSWERS ? 256 : 128) }
}

interface Prepared {
  readonly type: 'prepared'
  readonly definition: Pick<OutcomeDefinition<never>, 'measure' | 'worthwhile'>
  readonly intervals: Intervals
  readonly posterior: OutcomePosterior
}

function prepare(problem: OutcomeProblem): Prepared | OutcomeNotTestable {
  checkNights(problem)
  const { definition, intervals } = defined(problem)
  const because = notTestable(problem.doses, intervals)
  if (because !== null) return { type: 'not-testable', because }
  const posterior = new OutcomePosterior(definition.model, problem.doses, intervals, othersOf(problem, intervals))
  return { type: 'prepared', definition, intervals, posterior }
}

/** [treatment][night] those that say something: the same on every answered night, one cannot be told from the middle. */
function othersOf({ others = [] }: OutcomeProblem, intervals: Intervals): readonly (readonly number[])[] {
  const columns = (others[0] ?? []).map((_, k) => others.map((row) => row[k]!))
  return columns.filter((column) => new Set(column.filter((_, t) => intervals[t]!.length > 0)).size > 1)
}

function defined(problem: OutcomeProblem) {
  const by = <P extends OutcomeProblem>(definition: OutcomeDefinition<P>, own: P) => ({
    definition,
    intervals: definition.intervals(own),
  })
  switch (problem.outcome) {
    case 'minutes':
      return by(MINUTES, problem)
    case 'pain':
      return by(PAIN, problem)
    case 'woken':
      return by(WOKEN, problem)
  }
}

function notTestable(doses: readonly number[], intervals: Intervals): OutcomeNotTestable['because'] | null {
  const answered = new Set(doses.filter((_, t) => intervals[t]!.length > 0))
  if (answered.size === 0) return 'nothing-recorded'
  return answered.size === 1 ? 'never-varies' : null
}

const effectDensity = (posterior: OutcomePosterior, location: Location, intervals: Intervals): Density =>
  marginal(alongLines(posterior, location, BETA, meshFor(intervals, location, posterior.coefficients), () => {}))

function readingOf(density: Density, line: number): EstimatedReading {
  const { from, step, heights } = density
  const probBetter = probabilityBelow(density, 0)
  return {
    type: 'estimated',
    probBetter,
    probWorthwhile: probabilityBelow(density, line),
    probWorse: 1 - probBetter,
    density: { from, step, heights },
  }
}

function answersOf(doses: readonly number[], intervals: Intervals) {
  const count = (wanted: (dose: number) => boolean) =>
    intervals.reduce((n, night, t) => n + (wanted(doses[t]!) ? night.length : 0), 0)
  return { answersWith: count((dose) => dose > 0), answersWithout: count((dose) => dose === 0) }
}

function spreadOf({ logWeight, hyper }: Lines) {
  const weights = normalised(logWeight)
  return {
    sigma: ofDraws(hyper.sigma, weights),
    rho: ofDraws(hyper.rho, weights),
    tau: ofDraws(hyper.kappa, weights),
  }
}
