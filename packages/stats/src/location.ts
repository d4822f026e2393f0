import type { Matrix } from 'ml-matrix'

/** Where the posterior lies: mean and covariance in the coordinates of {@link Posterior}. */
export interface Location {
  readonly mean: Float64Array
  readonly covariance: Matrix
  /** Modes of the latent nights at the mean: a near start for any point around. */
  readonly warm: Float64Array
  /** Effective share of even weights when the posterior was last sampled from a normal here: 1 for a normal posterior. */
  readonly evenness: number
}
