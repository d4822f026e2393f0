import type { Hyperparameters } from '../../src/counts/hyperparameters.ts'
import { Latent } from '../../src/counts/latent.ts'
import { type CountRow, linearPredictor, logFactorial } from './counts.ts'

/** As near to "no spells", "no overdispersion" and "spells without end" as the engine's own formulas go. */
export const NONE = 1e-3
export const INDEPENDENT = 1e-6
export const LASTING = 1 - 1e-6

/**
 * The engine's likelihood of several separate runs of counts, each around a latent AR(1) of its own: the count model's
 * second-order Laplace approximation, for hyperparameters and coefficients of anybody's choice.
 */
export function createEngineLikelihood(runs: readonly (readonly CountRow[])[]) {
  const parts = runs.map((rows) => ({ rows, latent: new Latent(rows.map(({ y }) => y)) }))
  const constant = runs.flat().reduce((sum, { y }) => sum + logFactorial(y), 0)
  return (coefficients: readonly number[], hyperparameters: Hyperparameters): number =>
    parts.reduce((sum, { rows, latent }) => {
      rows.forEach((row, t) => {
        latent.eta[t] = linearPredictor(row, coefficients)
      })
      latent.z.fill(0)
      return sum + latent.logLikelihood(hyperparameters)
    }, -constant)
}
