import type { Matrix } from 'ml-matrix'

/** Where the posterior lies: mean and covariance in the coordinates of a {@link LatentPosterior}. */
export interface Location {
  readonly mean: Float64Array
  readonly covariance: Matrix
  /** Modes of the latent nights at the mean: a near start for any point around. */
  readonly warm: Float64Array
  /** Effective share of even weights when the posterior was last sampled from a normal here: 1 for a normal posterior. */
  readonly evenness: number
}

/** Nights below which a posterior is far enough from a normal to be given more points. */
export const SHORT_DIARY = 70
