import type { NormalPrior } from '../counts/problem.ts'
import { type Density, probabilityBelow } from '../numeric/density.ts'
import { ofDensity, type PosteriorSummary } from '../numeric/summary.ts'
import type { LikelihoodCurve } from './curve.ts'
import { densityAmong, densityUnder, newPersonDensity } from './density.ts'
import { COARSE_GRID } from './grid.ts'
import { finerGrid, MU_PRIOR, type PoolPosterior, poolPosterior } from './posterior.ts'
import { rowMaker } from './row.ts'
import { type PoolSum, removePerson, sumOf } from './sum.ts'

/** A person's, or the next person's, log rate ratio. */
export interface PersonEffect {
  readonly logRatio: PosteriorSummary
  /** P(ratio < 1), strictly between 0 and 1. */
  readonly probHelps: number
}

export interface Pool {
  /** On the grid the posterior was read from: the coarse one, or a finer one round where it lies. */
  readonly sum: PoolSum
  readonly posterior: PoolPosterior
  readonly newPerson: PersonEffect
}

const MOST_PASSES = 4

/**
 * Pools people: summed on {@link COARSE_GRID} first, then on a finer grid round where the posterior lies, as often as
 * it is narrower than the grid it was summed on.
 *
 * beta_i ~ N(mu, tau^2), mu ~ its prior, tau ~ half-N(0.5), beta_i entering through the person's curve alone. The same
 * posterior as that of one hierarchical model on everybody's nights: fixtures/pool, against Stan.
 *
 * @param curves a list, or what else can be gone through several times
 * @throws RangeError on a curve that is none, or where they can be gone through only once
 */
export function pool(curves: Iterable<LikelihoodCurve>, prior: NormalPrior = MU_PRIOR): Pool {
  let sum = sumOf(curves, COARSE_GRID)
  let posterior = poolPosterior(sum, prior)
  for (let pass = 1; pass < MOST_PASSES && !posterior.atEdge; pass++) {
    const grid = finerGrid(posterior, sum.grid)
    if (grid === null) break
    const finer = sumOf(curves, grid)
    if (finer.people !== sum.people) {
      throw new RangeError(`the curves were ${sum.people}, then ${finer.people}: give a list, not a generator`)
    }
    sum = finer
    posterior = poolPosterior(sum, prior)
  }
  return { sum, posterior, newPerson: effectOf(newPersonDensity(posterior)) }
}

export interface SteadiedEffect {
  /** Under N(0, 1): her own nights only. This, and only this, is what a verdict may read. */
  readonly own: PersonEffect
  /** With everybody else in the pool as her prior. */
  readonly steadied: PersonEffect
}

/**
 * A person's own result beside the one steadied by the others. Her row is taken out of the sum first: she must not
 * lean on herself.
 *
 * @param sum holds her curve, on any grid the posterior can be read from
 */
export function steady(curve: LikelihoodCurve, sum: PoolSum, prior: NormalPrior = MU_PRIOR): SteadiedEffect {
  const others = poolPosterior(removePerson(sum, rowMaker(sum.grid)(curve)), prior)
  return {
    own: effectOf(densityUnder(curve, { mean: 0, sd: 1 })),
    steadied: effectOf(densityAmong(curve, others)),
  }
}

function effectOf(density: Density): PersonEffect {
  return { logRatio: ofDensity(density), probHelps: probabilityBelow(density, 0) }
}
