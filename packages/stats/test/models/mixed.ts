import { linearPredictor, logNegativeBinomial } from './counts.ts'
import { groupedBy } from './groups.ts'
import { maximum } from './maximum.ts'

/** Rows of one subject, and what is known of them. */
export interface SubjectRow {
  readonly subject: string
  readonly y: number
  readonly x: readonly number[]
}

/** log p(y | eta), its derivative in eta, and minus the second one. */
export type Family = (y: number, eta: number) => readonly [log: number, slope: number, curvature: number]

export interface Effects {
  /** Standard deviation between subjects. */
  readonly subject: number
  /** Standard deviation between the rows of a subject; 0 leaves that effect out. */
  readonly row: number
}

export interface MixedFit {
  readonly coefficients: readonly number[]
  readonly standardErrors: readonly number[]
  readonly effects: Effects
  /** Of the negative binomial; Infinity for other families. */
  readonly theta: number
  readonly logLikelihood: number
}

export const poisson: Family = (y, eta) => {
  const mean = Math.exp(eta)
  return [logNegativeBinomial(y, eta, Number.POSITIVE_INFINITY), y - mean, mean]
}

export const negativeBinomial =
  (theta: number): Family =>
  (y, eta) => {
    const mean = Math.exp(eta)
    const shrink = 1 / (1 + mean / theta)
    return [logNegativeBinomial(y, eta, theta), (y - mean) * shrink, mean * (1 + y / theta) * shrink * shrink]
  }

export const bernoulli: Family = (y, eta) => {
  const p = 1 / (1 + Math.exp(-eta))
  return [y === 1 ? -Math.log1p(Math.exp(-eta)) : -Math.log1p(Math.exp(eta)), y - p, p * (1 - p)]
}

interface Model {
  readonly family: 'poisson' | 'negative-binomial' | 'bernoulli'
  readonly rowEffect: boolean
}

/**
 * Regression with a normal effect for each subject, and if wanted one for each row, by maximum likelihood with
 * Laplace's approximation of first order: what glmmTMB and lme4 compute.
 */
export function fitMixed(
  rows: readonly SubjectRow[],
  { family, rowEffect }: Model,
  start: readonly number[],
): MixedFit {
  const subjects = subjectsOf(rows)
  const columns = rows[0]!.x.length
  const read = (x: readonly number[]) => {
    const rest = x.slice(columns).map(Math.exp)
    const theta = family === 'negative-binomial' ? rest[1]! : Number.POSITIVE_INFINITY
    return { coefficients: x.slice(0, columns), effects: { subject: rest[0]!, row: rowEffect ? rest[1]! : 0 }, theta }
  }
  const familyAt = (theta: number) =>
    family === 'poisson' ? poisson : family === 'bernoulli' ? bernoulli : negativeBinomial(theta)
  const logLikelihood = (x: readonly number[]) => {
    const { coefficients, effects, theta } = read(x)
    const at = familyAt(theta)
    return subjects.reduce((sum, subject) => sum + laplace(subject, coefficients, effects, at), 0)
  }
  const rest = family === 'negative-binomial' ? [-0.7, 2] : rowEffect ? [-0.7, -1] : [-0.7]
  const top = maximum(logLikelihood, [...start, ...rest], [...scalesOf(rows), ...rest.map(() => 1)])
  const variances = top.covariance.diagonal().slice(0, columns)
  return { ...read(top.x), standardErrors: variances.map(Math.sqrt), logLikelihood: top.value }
}

export const subjectsOf = (rows: readonly SubjectRow[]): readonly (readonly SubjectRow[])[] =>
  groupedBy(rows, ({ subject }) => subject)

/** A step in a coefficient that changes a typical linear predictor by about 1. */
function scalesOf(rows: readonly SubjectRow[]): number[] {
  return rows[0]!.x.map((_, i) => 1 / Math.sqrt(rows.reduce((sum, { x }) => sum + x[i]! ** 2, 0) / rows.length))
}

interface Mode {
  readonly b: number
  readonly e: readonly number[]
  /** Of the log joint density in b, each e eliminated. */
  readonly curvature: number
  /** log determinant of the rest of the Hessian, each e scaled by its standard deviation. */
  readonly logDeterminant: number
}

/** log of the integral over one subject's effect b and, for each row, e. */
function laplace(rows: readonly SubjectRow[], coefficients: readonly number[], effects: Effects, family: Family) {
  const { b, e, curvature, logDeterminant } = modeOf(rows, coefficients, effects, family)
  const squares = e.reduce((sum, value) => sum + value ** 2, 0)
  const logPrior = (b / effects.subject) ** 2 + (effects.row === 0 ? 0 : squares / effects.row ** 2)
  const log = rows.reduce((sum, row, k) => {
    return sum + family(row.y, linearPredictor(row, coefficients) + b + e[k]!)[0]
  }, 0)
  return log - 0.5 * (logPrior + logDeterminant + Math.log(curvature * effects.subject ** 2))
}

/**
 * Where one subject's effects are likeliest. The Hessian is an arrow: given b the e are independent, so each Newton step
 * eliminates them row by row.
 */
export function modeOf(
  rows: readonly SubjectRow[],
  coefficients: readonly number[],
  effects: Effects,
  family: Family,
): Mode {
  const subject2 = effects.subject ** 2
  const row2 = effects.row ** 2
  const fixed = rows.map((row) => linearPredictor(row, coefficients))
  const e = rows.map(() => 0)
  let b = 0
  for (let pass = 0; ; pass++) {
    const seen = rows.map(({ y }, k) => family(y, fixed[k]! + b + e[k]!))
    let gradient = -b / subject2
    let curvature = 1 / subject2
    let logDeterminant = 0
    seen.forEach(([, slope, bend], k) => {
      const share = 1 / (1 + row2 * bend)
      gradient += slope - bend * share * (row2 * slope - e[k]!)
      curvature += bend * share
      logDeterminant -= Math.log(share)
    })
    const step = gradient / curvature
    const moves = seen.map(([, slope, bend], k) => (row2 * slope - e[k]! - row2 * bend * step) / (1 + row2 * bend))
    b += step
    moves.forEach((move, k) => {
      e[k]! += move
    })
    if (Math.max(Math.abs(step), ...moves.map(Math.abs)) < 1e-10 || pass === 100) {
      return { b, e, curvature, logDeterminant }
    }
  }
}
