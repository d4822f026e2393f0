import type { Hyperparameters } from './hyperparameters.ts'

/**
 * A posterior with its latent nights integrated out, as the search for its place and the lines through it see it: a
 * function of a point x in which every prior is a standard normal, coefficients first, hyperparameters after them.
 */
export interface LatentPosterior {
  readonly coefficients: number
  readonly dimensions: number
  /** How many nights there are, and where Newton starts on the recorded ones and ends. */
  readonly latent: { readonly nights: number; readonly z: Float64Array }
  /** Of the point last evaluated, on their own scales. Reused: copy to keep. */
  readonly coefficient: Float64Array
  readonly hyperparameters: Hyperparameters
  /** Log density at x, up to a constant; -Infinity where it cannot be computed. */
  logDensity(x: Float64Array): number
  /** A coefficient's own units per unit of x. */
  scale(i: number): number
  /** A point to start from, and how curved the log density is along each coordinate. */
  start(): { x: Float64Array; curvature: Float64Array }
}
