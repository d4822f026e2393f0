import { Matrix } from 'ml-matrix'
import { lowerRoot } from '../../src/numeric/cholesky.ts'
import { normalLattice } from '../../src/numeric/lattice.ts'
import { ofDraws, type PosteriorSummary } from '../../src/numeric/summary.ts'
import { normalised } from '../../src/numeric/weights.ts'
import { maximum } from './maximum.ts'

/** The proposal is this much wider than the normal at the mode, so that the tails are not forgotten. */
const WIDER = 1.3

/** Fewer independent draws than this share of the points, and the normal did not fit. */
const LEAST_WORTH = 0.2

/**
 * A posterior of few numbers by importance sampling from the normal at its mode, on quasi-random points: no chance.
 *
 * @returns the summary of any function of the numbers
 * @throws Error when the posterior is too unlike a normal for it
 */
export function drawPosterior(
  logDensity: (x: readonly number[]) => number,
  start: readonly number[],
  scales: readonly number[],
  points: number,
): (of: (x: readonly number[]) => number) => PosteriorSummary {
  const { x: mode, covariance } = maximum(logDensity, start, scales)
  const root = Matrix.mul(lowerRoot(covariance), WIDER)
  const d = mode.length
  const lattice = normalLattice(points, d)
  const draws = Array.from({ length: points }, (_, k) => {
    const z = [...lattice.subarray(k * d, (k + 1) * d)]
    const moved = root.mmul(Matrix.columnVector(z)).to1DArray()
    return {
      x: mode.map((m, i) => m + moved[i]!),
      logProposal: -0.5 * z.reduce((sum, value) => sum + value * value, 0),
    }
  })
  const weights = normalised(Float64Array.from(draws, ({ x, logProposal }) => logDensity(x) - logProposal))
  const worth = 1 / weights.reduce((sum, w) => sum + w * w, 0)
  if (worth < LEAST_WORTH * points) throw new Error(`${points} points are worth ${worth} draws: no normal posterior`)
  return (of) => {
    const values = Float64Array.from(draws, ({ x }) => of(x))
    return ofDraws(values, weights)
  }
}

/**
 * log density of log sigma under the BUGS prior 1 / sigma^2 ~ Gamma(0.001, 0.001), up to a constant: nearly flat in log
 * sigma.
 */
export function vagueLogScale(logSigma: number): number {
  const precision = Math.exp(-2 * logSigma)
  return 0.001 * (Math.log(precision) - precision)
}
