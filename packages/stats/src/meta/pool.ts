import { chiSquaredAbove } from '../numeric/chiSquared.ts'
import { studentQuantile, studentTwoSided } from '../numeric/student.ts'
import { pauleMandel, restrictedLikelihood, total, type Weighted, weightedBy } from './heterogeneity.ts'
import { offCertainty } from './offCertainty.ts'
import { checkStudy, type Estimated, type Interval, type StudyEffect, TAIL, withNormal } from './study.ts'

/** There is nothing to pool: no study, or one, which {@link readStudy} reads alone. */
export interface NotPoolable {
  readonly type: 'not-poolable'
  readonly because: 'no-study' | 'one-study'
}

/** How unlike the studies are, beyond what their own variances explain. */
export interface Heterogeneity {
  /** Cochran's Q: squares weighted by 1 / variance. */
  readonly q: number
  readonly degreesOfFreedom: number
  /** P(chi-squared > Q), of no differences between studies; strictly between 0 and 1. */
  readonly pValue: number
  /** I^2: the share of the variance that lies between studies, 0 to 1. */
  readonly iSquared: number
  /** H^2: total variance to the variance within studies. */
  readonly hSquared: number
}

/** One row of a forest plot. Rows come in the order of the studies. */
export interface ForestRow extends Estimated {
  /** Share in the pooled estimate; the rows sum to 1. */
  readonly weight: number
}

/** One effect, the same in every study. What a forest plot shows: {@link ForestRow}s and, as a diamond, `pooled`. */
export interface CommonEffect {
  readonly type: 'common-effect'
  readonly pooled: Estimated
  readonly heterogeneity: Heterogeneity
  readonly rows: readonly ForestRow[]
}

/**
 * The mean of effects that differ between studies. What a forest plot shows: {@link ForestRow}s, as a diamond
 * `hartungKnapp` (or `pooled`, where that is wider), and below it `prediction`.
 */
export interface RandomEffects {
  readonly type: 'random-effects'
  /** With a normal interval, as if tau^2 were known: too narrow for few studies. */
  readonly pooled: Estimated
  /** The same estimate with the Hartung-Knapp interval; `null` where all estimates are equal, for it has no width. */
  readonly hartungKnapp: HartungKnapp | null
  /** Variance of the true effects between studies, on the scale of the estimates squared. */
  readonly tauSquared: number
  readonly heterogeneity: Heterogeneity
  /**
   * Where the true effect of a new study would lie, 95 %: Student's t with k - 1 degrees of freedom and the
   * Hartung-Knapp variance (the normal one where that is `null`).
   */
  readonly prediction: Interval
  readonly rows: readonly ForestRow[]
}

/** Hartung & Knapp (2001), Sidik & Jonkman (2002). */
export interface HartungKnapp extends Estimated {
  readonly degreesOfFreedom: number
  /** A warning: chance made the studies more alike than their variances allow. Show the normal interval beside it. */
  readonly narrowerThanNormal: boolean
}

/** REML: restricted maximum likelihood. Paule & Mandel (1982) needs no normal effects. */
export type TauMethod = 'reml' | 'paule-mandel'

/**
 * Random-effects meta-analysis, equal to R's metafor 3.8 within 1e-6 (fixtures/meta): `rma(yi, vi, method)`, with
 * `test = "knha"` for `hartungKnapp`, and `predict` of that for `prediction`.
 *
 * @param studies effects on one scale; logarithms of ratios. k = 2 is pooled, with the wide interval it deserves.
 * @throws RangeError on an estimate that is not a number or a variance not above 0
 */
export function poolRandomEffects(
  studies: readonly StudyEffect[],
  method: TauMethod = 'reml',
): RandomEffects | NotPoolable {
  studies.forEach(checkStudy)
  if (studies.length < 2) return notPoolable(studies)
  const tauSquared = method === 'reml' ? restrictedLikelihood(studies) : pauleMandel(studies)
  const weighted = weightedBy(studies, tauSquared)
  const pooled = withNormal(weighted.mean, Math.sqrt(1 / weighted.sum))
  const hartungKnapp = withStudent(weighted, pooled, studies.length - 1)
  return {
    type: 'random-effects',
    pooled,
    hartungKnapp,
    tauSquared,
    heterogeneity: heterogeneityAt(studies, tauSquared),
    prediction: predictionOf(hartungKnapp ?? pooled, tauSquared, studies.length - 1),
    rows: rowsOf(studies, weighted),
  }
}

/**
 * Common-effect meta-analysis ("fixed effect"), equal to metafor's `rma(yi, vi, method = "FE")` within 1e-6.
 *
 * @throws RangeError as {@link poolRandomEffects} does
 */
export function poolCommonEffect(studies: readonly StudyEffect[]): CommonEffect | NotPoolable {
  studies.forEach(checkStudy)
  if (studies.length < 2) return notPoolable(studies)
  const weighted = weightedBy(studies, 0)
  const { q, degreesOfFreedom, pValue } = cochran(weighted, studies.length)
  const iSquared = Math.max(0, 1 - degreesOfFreedom / q)
  return {
    type: 'common-effect',
    pooled: withNormal(weighted.mean, Math.sqrt(1 / weighted.sum)),
    heterogeneity: { q, degreesOfFreedom, pValue, iSquared, hSquared: q / degreesOfFreedom },
    rows: rowsOf(studies, weighted),
  }
}

const notPoolable = (studies: readonly StudyEffect[]): NotPoolable => ({
  type: 'not-poolable',
  because: studies.length === 0 ? 'no-study' : 'one-study',
})

function cochran({ squares }: Weighted, studies: number) {
  const degreesOfFreedom = studies - 1
  return { q: squares, degreesOfFreedom, pValue: offCertainty(chiSquaredAbove(squares, degreesOfFreedom)) }
}

/** I^2 and H^2 from tau^2 and the typical variance within a study (Higgins & Thompson 2002). */
function heterogeneityAt(studies: readonly StudyEffect[], tauSquared: number): Heterogeneity {
  const alone = weightedBy(studies, 0)
  const squared = total(alone.weights.map((w) => w * w))
  const typical = ((studies.length - 1) * alone.sum) / (alone.sum ** 2 - squared)
  const iSquared = tauSquared / (tauSquared + typical)
  return { ...cochran(alone, studies.length), iSquared, hSquared: tauSquared / typical + 1 }
}

function withStudent({ squares, sum }: Weighted, normal: Estimated, degreesOfFreedom: number): HartungKnapp | null {
  const standardError = Math.sqrt(squares / degreesOfFreedom / sum)
  if (!(standardError > 0)) return null
  const { estimate } = normal
  const half = studentQuantile(1 - TAIL, degreesOfFreedom) * standardError
  return {
    estimate,
    standardError,
    lower: estimate - half,
    upper: estimate + half,
    pValue: offCertainty(studentTwoSided(estimate / standardError, degreesOfFreedom)),
    degreesOfFreedom,
    narrowerThanNormal: half < normal.upper - estimate,
  }
}

function predictionOf({ estimate, standardError }: Estimated, tauSquared: number, degreesOfFreedom: number): Interval {
  const half = studentQuantile(1 - TAIL, degreesOfFreedom) * Math.sqrt(standardError ** 2 + tauSquared)
  return { lower: estimate - half, upper: estimate + half }
}

function rowsOf(studies: readonly StudyEffect[], { weights, sum }: Weighted): readonly ForestRow[] {
  return studies.map(({ estimate, variance }, i) => ({
    ...withNormal(estimate, Math.sqrt(variance)),
    weight: weights[i]! / sum,
  }))
}
