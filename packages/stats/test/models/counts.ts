import { inverse, Matrix, solve } from 'ml-matrix'
import { maximum } from './maximum.ts'

/** One row a count; x is its row of the design matrix, the intercept's 1 included. */
export interface CountRow {
  readonly y: number
  readonly x: readonly number[]
}

export interface PoissonFit {
  readonly coefficients: readonly number[]
  readonly standardErrors: readonly number[]
  readonly means: readonly number[]
  /** Inverse of the information. */
  readonly covariance: Matrix
}

export interface NegativeBinomialFit {
  readonly coefficients: readonly number[]
  /** With theta held, as R's MASS prints them. */
  readonly standardErrors: readonly number[]
  readonly theta: number
  /** With the means held. */
  readonly thetaStandardError: number
  readonly logLikelihood: number
}

export const linearPredictor = ({ x }: { readonly x: readonly number[] }, coefficients: readonly number[]): number =>
  x.reduce((sum, value, i) => sum + value * coefficients[i]!, 0)

const logFactorials = [0]

export function logFactorial(y: number): number {
  for (let i = logFactorials.length; i <= y; i++) logFactorials.push(logFactorials[i - 1]! + Math.log(i))
  return logFactorials[y]!
}

/** log P(y) of a negative binomial with variance mean + mean^2 / theta. Poisson for theta = Infinity. */
export function logNegativeBinomial(y: number, logMean: number, theta: number): number {
  if (theta === Number.POSITIVE_INFINITY) return y * logMean - Math.exp(logMean) - logFactorial(y)
  let rising = 0
  for (let i = 1; i < y; i++) rising += Math.log1p(i / theta)
  return y * logMean - (y + theta) * Math.log1p(Math.exp(logMean) / theta) + rising - logFactorial(y)
}

/** Poisson regression with the log link, by iterated weighted least squares. */
export function fitPoisson(rows: readonly CountRow[]): PoissonFit {
  const weigh = (mean: number) => mean
  const { coefficients, covariance } = iterate(rows, weigh)
  const means = rows.map((row) => Math.exp(linearPredictor(row, coefficients)))
  return { coefficients, covariance, means, standardErrors: covariance.diagonal().map(Math.sqrt) }
}

/** Negative binomial regression with the log link, by maximum likelihood: MASS's glm.nb. */
export function fitNegativeBinomial(rows: readonly CountRow[]): NegativeBinomialFit {
  const at = (theta: number) => iterate(rows, (mean) => mean / (1 + mean / theta))
  const profile = (theta: number, coefficients: readonly number[]) =>
    rows.reduce((sum, row) => sum + logNegativeBinomial(row.y, linearPredictor(row, coefficients), theta), 0)
  const top = maximum(([log]) => profile(Math.exp(log!), at(Math.exp(log!)).coefficients), [0], [1])
  const theta = Math.exp(top.x[0]!)
  const { coefficients, covariance } = at(theta)
  const alone = maximum(([value]) => profile(value!, coefficients), [theta], [theta])
  return {
    coefficients,
    standardErrors: covariance.diagonal().map(Math.sqrt),
    theta,
    thetaStandardError: Math.sqrt(alone.covariance.get(0, 0)),
    logLikelihood: top.value,
  }
}

/** Fisher scoring; weight(mean) is the information a row has on its log mean. */
function iterate(rows: readonly CountRow[], weight: (mean: number) => number) {
  const x = new Matrix(rows.map((row) => [...row.x]))
  let eta = rows.map(({ y }) => Math.log(y + 0.5))
  let coefficients: number[] = []
  for (let pass = 0; pass < 100; pass++) {
    const weights = eta.map((e) => weight(Math.exp(e)))
    const working = eta.map((e, i) => e + (rows[i]!.y - Math.exp(e)) / Math.exp(e))
    const weighted = new Matrix(rows.map((row, i) => row.x.map((value) => value * weights[i]!)))
    const information = weighted.transpose().mmul(x)
    const moment = weighted.transpose().mmul(Matrix.columnVector(working))
    const next = solve(information, moment).to1DArray()
    const moved = Math.max(...next.map((value, i) => Math.abs(value - (coefficients[i] ?? Infinity))))
    coefficients = next
    eta = rows.map((row) => linearPredictor(row, coefficients))
    if (moved < 1e-12) return { coefficients, covariance: inverse(information) }
  }
  throw new Error('the weighted least squares did not settle')
}

/**
 * Newey & West (1987): standard errors of Poisson coefficients that hold when neighbouring rows are correlated, with
 * Bartlett weights up to `lag`, as R's sandwich::NeweyWest(prewhite = FALSE, adjust = FALSE).
 */
export function neweyWest(rows: readonly CountRow[], { means, covariance }: PoissonFit, lag: number): number[] {
  const scores = new Matrix(rows.map((row, t) => row.x.map((value) => value * (row.y - means[t]!))))
  const meat = scores.transpose().mmul(scores)
  for (let l = 1; l <= lag; l++) {
    const ahead = scores.subMatrix(l, rows.length - 1, 0, scores.columns - 1)
    const behind = scores.subMatrix(0, rows.length - 1 - l, 0, scores.columns - 1)
    const cross = ahead
      .transpose()
      .mmul(behind)
      .mul(1 - l / (lag + 1))
    meat.add(cross).add(cross.transpose())
  }
  return covariance.mmul(meat).mmul(covariance).diagonal().map(Math.sqrt)
}
