import { explore } from '../counts/explore.ts'
import type { Location } from '../counts/location.ts'
import { type Design, Posterior } from '../counts/posterior.ts'
import { lowerRoot } from '../numeric/cholesky.ts'
import { filteredLogLikelihood } from './filter.ts'
import { createSampler, type Sampler } from './sampler.ts'

/** Log of the integral of likelihood times prior over every parameter of a design. */
export interface Marginal {
  /** The latent nights by Laplace's method. Up to a constant of the counts and the number of columns. */
  readonly log: number
  /** What exact filtering of the latent nights adds to `log`: a few hundredths, seen far from the best fit. */
  readonly correction: () => number
  /** Where the posterior lies. */
  readonly location: Location
}

/**
 * By importance sampling at lattice points, from a normal where the posterior lies, widened. The lattice is the same
 * whatever the design's offset, so that errors at neighbouring offsets are alike.
 *
 * @param near where the posterior lies at a neighbouring offset
 */
export function logMarginal(counts: readonly (number | null)[], design: Design, near?: Location): Marginal {
  const posterior = new Posterior(design)
  const location = explore(posterior, near)
  const sampler = createSampler(posterior, location)
  const logWeights = Float64Array.from({ length: sampler.points }, (_, k) => sampler.logWeight(k))
  const volume = lowerRoot(location.covariance)
    .diagonal()
    .reduce((sum, side) => sum + Math.log(side), 0)
  return {
    log: logSum(logWeights) + volume,
    correction: () => correction(counts, posterior, sampler, logWeights),
    location,
  }
}

/** The error of Laplace's method is small and smooth: this many points of the lattice, evenly taken, know its mean. */
const FILTERED = 128
/** Points this far below the heaviest cannot change the mean. */
const NEGLIGIBLE = 12

function correction(
  counts: readonly (number | null)[],
  posterior: Posterior,
  sampler: Sampler,
  logWeights: Float64Array,
): number {
  const every = sampler.points / FILTERED
  const kept = Array.from({ length: FILTERED }, (_, i) => i * every)
  const top = Math.max(...kept.map((k) => logWeights[k]!))
  let corrected = 0
  let seen = 0
  for (const k of kept) {
    if (!(logWeights[k]! > top - NEGLIGIBLE)) continue
    const weight = Math.exp(logWeights[k]! - top)
    const unsettled = sampler.logWeight(k)
    const error = sampler.settled() - unsettled + laplaceError(counts, posterior)
    corrected += weight * (Number.isFinite(error) ? Math.exp(error) : 1)
    seen += weight
  }
  return seen > 0 ? Math.log(corrected / seen) : 0
}

/** Exact log likelihood minus Laplace's at the point last evaluated; 0 where it cannot be filtered. */
function laplaceError(counts: readonly (number | null)[], { latent, hyperparameters }: Posterior): number {
  const laplace = latent.logLikelihood(hyperparameters)
  const exact = filteredLogLikelihood(counts, latent, hyperparameters)
  return exact === null ? 0 : exact - laplace
}

function logSum(logs: Float64Array): number {
  const top = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return top + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - top), 0))
}
