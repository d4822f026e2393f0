import { type Density, probabilityBelow } from '../numeric/density.ts'
import { ofDensity, ofDraws, type PosteriorSummary } from '../numeric/summary.ts'
import { normalised } from '../numeric/weights.ts'
import { marginal } from './curves.ts'
import { designOf } from './design.ts'
import { type Draw, drawsFrom } from './draws.ts'
import { explore } from './explore.ts'
import { hyperparametersAt } from './hyperparameters.ts'
import { alongLines, type Lines, type Mesh } from './lines.ts'
import { type Location, SHORT_DIARY } from './location.ts'
import { Posterior } from './posterior.ts'
import { type CountProblem, checkProblem } from './problem.ts'
import { type DensityCurve, NEVER_VARIES, type TreatmentReading } from './reading.ts'
import { WeeklyRate } from './weekly.ts'

/** What the nights say of one treatment. All plain data: it survives a trip to a worker and back. */
export type TreatmentEffect =
  | {
      readonly type: 'estimated'
      /** Log rate ratio. exp(-0.51) = 0.6 reads "40 % fewer". */
      readonly logRatio: PosteriorSummary
      /** P(ratio < 1), strictly between 0 and 1. */
      readonly probHelps: number
      /** P(ratio < 0.75), strictly between 0 and 1. */
      readonly probWorthwhile: number
      /** Posterior density of the log rate ratio. */
      readonly density: DensityCurve
      /** Cramps a week with this treatment, W0 exp(beta). */
      readonly weeklyWith: PosteriorSummary
      /** Recorded nights with some of the treatment, and with none. */
      readonly nightsWith: number
      readonly nightsWithout: number
    }
  /** The column is the same on every recorded night: there is nothing to compare. */
  | { readonly type: 'not-testable'; readonly because: 'never-varies' }

export interface CountFit {
  readonly alpha: PosteriorSummary
  /** One entry a treatment column, in order. */
  readonly treatments: readonly TreatmentEffect[]
  /** One log-scale coefficient a covariate column, or `null` where it is the same on every recorded night. */
  readonly covariates: readonly (PosteriorSummary | null)[]
  readonly sigma: PosteriorSummary
  readonly rho: PosteriorSummary
  readonly kappa: PosteriorSummary
  /** Cramps a week without any treatment, W0, over the recorded nights. */
  readonly weeklyWithout: PosteriorSummary
  readonly nightsRecorded: number
  readonly nightsMissing: number
  /** Draws from the joint posterior, equally likely, 200 of them: for checks and pictures, not for summaries. */
  readonly draws: readonly Draw[]
}

const WORTHWHILE_RATIO = 0.75

/**
 * Posterior of the nightly count model:
 *
 *     y_t ~ NegBin2(mean exp(eta_t), variance mean + kappa^2 mean^2)
 *     eta_t = alpha + sum beta_k d_kt + sum gamma_j z_jt + u_t,   u_t stationary AR(1) with sd sigma, lag-1 rho
 *     alpha ~ N(-0.9, 1.5^2), beta_k ~ its prior, gamma_j ~ N(0, 0.5^2),
 *     sigma, kappa ~ half-N(0.5), rho ~ Beta(2, 2)
 *
 * u is integrated out by a second-order Laplace approximation, the rest by quasi-random lines. No chance is used: the
 * same nights give the same answer. Checked against Stan: fixtures/posteriors, twenty diaries. With more than a dozen
 * columns it is rough: 20 in 84 nights gave means up to 0.3 sd from Stan's.
 *
 * @throws ProblemError when the nights are not what {@link CountProblem} asks for
 */
export function fitCounts(problem: CountProblem): CountFit {
  checkProblem(problem)
  const { design, treatments, covariates } = designOf(problem)
  const posterior = new Posterior(design)
  const location = explore(posterior)
  const weekly = () =>
    new WeeklyRate(
      posterior,
      covariates.flatMap((index) => (index === null ? [] : [{ index, column: design.columns[index]! }])),
    )
  const rates: WeeklyRate[] = []
  const columns = design.columns.map((_, column) => {
    const rate = weekly()
    rates.push(rate)
    const wanted = column === 0 ? treatments.every((index) => index === null) : treatments.includes(column)
    const lines = alongLines(
      posterior,
      location,
      column,
      meshFor(column, posterior, location),
      wanted ? rate.visit : ignore,
    )
    return { lines, density: marginal(lines) }
  })
  const anyTreatment = treatments.find((index) => index !== null) ?? 0
  const recorded = problem.counts.filter((count) => count !== null).length
  return {
    alpha: ofDensity(columns[0]!.density),
    treatments: treatments.map((index) =>
      index === null
        ? { type: 'not-testable', because: 'never-varies' }
        : {
            ...effect(columns[index]!.density),
            weeklyWith: rates[index]!.with(columns[index]!.lines),
            ...nightsOf(design.columns[index]!, problem.counts),
          },
    ),
    covariates: covariates.map((index) => (index === null ? null : ofDensity(columns[index]!.density))),
    ...hyperparameters(columns[0]!.lines),
    weeklyWithout: rates[anyTreatment]!.without(columns[anyTreatment]!.lines),
    nightsRecorded: recorded,
    nightsMissing: problem.nights - recorded,
    draws: drawsFrom(columns[0]!.lines, treatments, covariates),
  }
}

/**
 * As much of {@link fitCounts} as a verdict reads, number for number, in a third of the time: the effect of each
 * treatment without rates, intercept and hyperparameters.
 *
 * @throws ProblemError when the nights are not what {@link CountProblem} asks for
 */
export function readTreatments(problem: CountProblem): readonly TreatmentReading[] {
  checkProblem(problem)
  const { design, treatments } = designOf(problem)
  if (treatments.every((column) => column === null)) return treatments.map(() => NEVER_VARIES)
  const posterior = new Posterior(design)
  const location = explore(posterior)
  return treatments.map((column) => {
    if (column === null) return NEVER_VARIES
    const mesh = meshFor(column, posterior, location)
    const density = marginal(alongLines(posterior, location, column, mesh, ignore))
    return { type: 'estimated', probHelps: probabilityBelow(density, 0), density: curveOf(density) }
  })
}

const ignore = (): void => {}

/** Least reach of a coefficient's line to either side, and widest step of its nodes, in standard deviations. */
const SHORT_REACH = { reach: 3.75, step: 1.25 }
/** The posterior of more nights is nearer to a normal: fewer nodes follow it as well. */
const REACH = { reach: 3.2, step: 1.6 }
/** On the log scale nodes lie at most this far apart: exp() bends faster than a wide prior. */
const WIDEST_LOG_STEP = 1.25
const MOST_NODES = 61

/**
 * The intercept takes more lines, because through sigma^2 / 2 it depends on the far tail of the hyperparameters, and
 * fewer nodes, because along each the hyperparameters rest and it is nearly normal; the less so, the shorter the diary.
 */
export function meshFor(column: number, posterior: Posterior, location: Location): Mesh {
  const { covariance } = location
  const many = posterior.dimensions > 16 ? 8 : posterior.dimensions > 8 ? 4 : posterior.dimensions > 5 ? 2 : 1
  const { nights } = posterior.latent
  if (column === 0) {
    if (nights < SHORT_DIARY) return { lines: 256 * Math.min(many, 2), nodes: 5, step: 1.5 }
    const enough = many === 1 && shiftShare(posterior, location) < SMALL_SHARE ? 128 : many > 2 ? 512 : 256
    return { lines: enough, nodes: 4, step: 1.7 }
  }
  const sd = Math.sqrt(covariance.get(column, column)) * posterior.scale(column)
  const { reach, step } = nights < SHORT_DIARY ? SHORT_REACH : REACH
  const half = Math.min((MOST_NODES - 1) / 2, Math.ceil(reach / Math.min(step, WIDEST_LOG_STEP / sd)))
  return { lines: many === 2 && nights >= LONG_DIARY ? 64 : 64 * many, nodes: 2 * half + 1, step: reach / half }
}

/** From here on, up to five coefficients are so nearly normal that half as many lines place each of them as well. */
const LONG_DIARY = 150

/** Where less of the intercept's spread comes from sigma, half as many lines place it as well. */
const SMALL_SHARE = 0.35

/** How much of the intercept's standard deviation comes from sigma^2 / 2, which shifts it: 0 to 1. */
function shiftShare(posterior: Posterior, { mean, covariance }: Location): number {
  const p = posterior.coefficients
  const shiftAt = (radius: number, angle: number): number => {
    const sd = (i: number) => Math.sqrt(covariance.get(i, i))
    const at = hyperparametersAt(mean[p]! + radius * sd(p), mean[p + 1]!, mean[p + 2]! + angle * sd(p + 2))
    return 0.5 * at.sigma * at.sigma
  }
  const shift = Math.hypot(shiftAt(1, 0) - shiftAt(-1, 0), shiftAt(0, 1) - shiftAt(0, -1)) / 2
  return shift / Math.hypot(shift, Math.sqrt(covariance.get(0, 0)) * posterior.scale(0))
}

function effect(density: Density) {
  return {
    type: 'estimated',
    logRatio: ofDensity(density),
    probHelps: probabilityBelow(density, 0),
    probWorthwhile: probabilityBelow(density, Math.log(WORTHWHILE_RATIO)),
    density: curveOf(density),
  } as const
}

const curveOf = ({ from, step, heights }: Density): DensityCurve => ({ from, step, heights })

function nightsOf(column: Float64Array, counts: readonly (number | null)[]) {
  const recorded = column.filter((_, t) => counts[t] !== null)
  const nightsWith = recorded.filter((dose) => dose > 0).length
  return { nightsWith, nightsWithout: recorded.length - nightsWith }
}

/** From the intercept's lines, along which the hyperparameters stay: one weighted draw a line. */
function hyperparameters({ mesh, logWeight, hyper }: Lines): Pick<CountFit, 'sigma' | 'rho' | 'kappa'> {
  const weights = new Float64Array(mesh.lines)
  normalised(logWeight).forEach((w, i) => {
    weights[Math.floor(i / mesh.nodes)]! += w
  })
  const summary = (values: Float64Array) =>
    ofDraws(
      weights.map((_, k) => values[k * mesh.nodes]!),
      weights,
    )
  return { sigma: summary(hyper.sigma), rho: summary(hyper.rho), kappa: summary(hyper.kappa) }
}

/** P(ratio < r) from a density of the log ratio, strictly between 0 and 1. @param ratio above 0 */
export function probabilityRatioBelow(curve: DensityCurve, ratio: number): number {
  const cumulative = new Float64Array(curve.heights.length)
  for (let g = 1; g < cumulative.length; g++) {
    cumulative[g] = cumulative[g - 1]! + 0.5 * curve.step * (curve.heights[g - 1]! + curve.heights[g]!)
  }
  return probabilityBelow({ ...curve, cumulative }, Math.log(ratio))
}
