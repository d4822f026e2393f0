import { CholeskyDecomposition, determinant, inverse, Matrix } from 'ml-matrix'
import { studentTwoSided } from '../../src/numeric/student.ts'
import { groupedBy } from './groups.ts'
import { maximum } from './maximum.ts'

/** One row a measurement; rows of a group stand together, in the order of time. */
export interface LinearRow {
  readonly y: number
  /** The row of the design matrix, the intercept's 1 included. */
  readonly x: readonly number[]
  readonly group?: string
  /** Whole days; neighbours d days apart are correlated by phi^d. */
  readonly day?: number
}

export interface LinearFit {
  readonly coefficients: readonly number[]
  readonly standardErrors: readonly number[]
  /** Student's t test of each coefficient with rows - columns degrees of freedom. */
  readonly pValues: readonly number[]
  readonly residualVariance: number
  readonly groupVariance: number
  readonly phi: number
}

interface Correlation {
  readonly phi: number
  /** Variance between groups to residual variance. */
  readonly between: number
}

/** Ordinary least squares. */
export const leastSquares = (rows: readonly LinearRow[]): LinearFit => fitAt(rows, { phi: 0, between: 0 }).fit

/** Generalised least squares with AR(1) errors by calendar day, phi by REML: nlme's gls with corAR1. */
export function leastSquaresAr1(rows: readonly LinearRow[]): LinearFit {
  return restricted(rows, ([phi]) => ({ phi: Math.tanh(phi!), between: 0 }), [0])
}

/** A random intercept for each group, by REML: nlme's lme, statsmodels' MixedLM. */
export function randomIntercept(rows: readonly LinearRow[]): LinearFit {
  return restricted(rows, ([between]) => ({ phi: 0, between: Math.exp(between!) }), [0])
}

/** A random intercept for each group and AR(1) errors within it, by REML: nlme's lme with corAR1. */
export function randomInterceptAr1(rows: readonly LinearRow[]): LinearFit {
  return restricted(rows, ([phi, between]) => ({ phi: Math.tanh(phi!), between: Math.exp(between!) }), [0.3, 2])
}

function restricted(
  rows: readonly LinearRow[],
  correlation: (x: readonly number[]) => Correlation,
  start: readonly number[],
): LinearFit {
  const scales = start.map(() => 1)
  const { x } = maximum((at) => fitAt(rows, correlation(at)).logRestricted, start, scales)
  return fitAt(rows, correlation(x)).fit
}

/** The fit at a given correlation, and its restricted log likelihood with the residual variance profiled out. */
function fitAt(rows: readonly LinearRow[], correlation: Correlation): { fit: LinearFit; logRestricted: number } {
  const columns = rows[0]!.x.length
  const information = Matrix.zeros(columns, columns)
  const moment = Matrix.zeros(columns, 1)
  let squares = 0
  let logDeterminant = 0
  for (const group of groupedBy(rows, ({ group }) => group ?? '')) {
    const cholesky = new CholeskyDecomposition(covarianceOf(group, correlation))
    const lower = cholesky.lowerTriangularMatrix
    for (let i = 0; i < group.length; i++) logDeterminant += 2 * Math.log(lower.get(i, i))
    const x = new Matrix(group.map((row) => [...row.x]))
    const y = Matrix.columnVector(group.map((row) => row.y))
    information.add(x.transpose().mmul(cholesky.solve(x)))
    moment.add(x.transpose().mmul(cholesky.solve(y)))
    squares += y.transpose().mmul(cholesky.solve(y)).get(0, 0)
  }
  const unscaled = inverse(information)
  const coefficients = unscaled.mmul(moment)
  const degreesOfFreedom = rows.length - columns
  const residualVariance = (squares - coefficients.transpose().mmul(moment).get(0, 0)) / degreesOfFreedom
  const logInformation = Math.log(determinant(information))
  const standardErrors = unscaled.diagonal().map((v) => Math.sqrt(v * residualVariance))
  const estimates = coefficients.to1DArray()
  return {
    logRestricted: -0.5 * (degreesOfFreedom * Math.log(residualVariance) + logDeterminant + logInformation),
    fit: {
      coefficients: estimates,
      standardErrors,
      pValues: estimates.map((estimate, i) => studentTwoSided(estimate / standardErrors[i]!, degreesOfFreedom)),
      residualVariance,
      groupVariance: correlation.between * residualVariance,
      phi: correlation.phi,
    },
  }
}

function covarianceOf(group: readonly LinearRow[], { phi, between }: Correlation): Matrix {
  const covariance = Matrix.zeros(group.length, group.length)
  group.forEach((a, i) => {
    group.forEach((b, j) => {
      const apart = Math.abs((a.day ?? i) - (b.day ?? j))
      covariance.set(i, j, between + (i === j ? 1 : phi === 0 ? 0 : phi ** apart))
    })
  })
  return covariance
}
