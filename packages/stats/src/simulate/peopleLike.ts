import { randomBeta } from 'd3-random'
import type { CountFit } from '../counts/fit.ts'
import { uniformFrom } from '../numeric/chance.ts'
import { MOST_A_NIGHT } from './simulateNights.ts'

/** How a person's cramps come and go when nothing is done; what each number means stands in `SimulatedPerson`. */
export interface UntreatedPerson {
  readonly rate: number
  readonly sigma: number
  readonly rho: number
  readonly kappa: number
  readonly missing: number
}

/** Before a diary says otherwise, one night in ten goes unrecorded: Beta(1, 9). */
const MISSING_PRIOR = { missing: 1, recorded: 9 }

/**
 * People a diary leaves possible: the posterior draws of its fit, each with a share of missing nights, in random order.
 * A short diary gives people far apart, a long one people alike. Their mean is the person without treatment.
 *
 * @param fit of her diary so far. Covariates, if any, are taken at 0.
 * @param seed unsigned 32-bit integer
 */
export function peopleLike(fit: CountFit, seed: number): readonly UntreatedPerson[] {
  const uniform = uniformFrom(seed)
  const share = randomBeta.source(uniform)(
    fit.nightsMissing + MISSING_PRIOR.missing,
    fit.nightsRecorded + MISSING_PRIOR.recorded,
  )
  const people = fit.draws.map(({ alpha, sigma, rho, kappa }) => ({
    rate: Math.min(MOST_A_NIGHT, Math.exp(alpha + 0.5 * sigma * sigma)),
    sigma,
    rho,
    kappa,
    missing: share(),
  }))
  return shuffled(people, uniform)
}

function shuffled<T>(values: readonly T[], uniform: () => number): readonly T[] {
  const order = [...values]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(uniform() * (last + 1))
    const kept = order[last]!
    order[last] = order[other]!
    order[other] = kept
  }
  return order
}
