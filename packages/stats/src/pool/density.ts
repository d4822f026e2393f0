import type { NormalPrior } from '../counts/problem.ts'
import { type Density, densityOf } from '../numeric/density.ts'
import type { LikelihoodCurve } from './curve.ts'
import type { PoolPosterior } from './posterior.ts'
import { reader } from './reading.ts'

/** Log rate ratios far beyond what any person or pool makes likely, in steps finer than any curve bends. */
const FROM = -10
const STEP = 0.02
const POINTS = 901
/** A normal is followed this many standard deviations to either side. */
const REACH = 7

/** A person's posterior of her log rate ratio under a normal prior. */
export function densityUnder(curve: LikelihoodCurve, { mean, sd }: NormalPrior): Density {
  return posterior(curve, (beta) => -0.5 * ((beta - mean) / sd) ** 2)
}

/** A person's posterior with a pool's people as her prior. @param others the pool without her */
export function densityAmong(curve: LikelihoodCurve, others: PoolPosterior): Density {
  const { heights } = newPersonDensity(others)
  return posterior(curve, (_, g) => Math.log(Math.max(heights[g]!, 1e-300)))
}

/** Where the log rate ratio of the next person lies: N(mu, tau^2), over the posterior of mu and tau. */
export function newPersonDensity({ mus, muStep, taus, weights }: PoolPosterior): Density {
  const heights = new Float64Array(POINTS)
  taus.forEach((tau, r) => {
    // The mus stand in steps; a spread below theirs would leave gaps between them.
    const sd = Math.max(tau, 0.7 * muStep, 0.7 * STEP)
    mus.forEach((mu, c) => {
      const weight = weights[r * mus.length + c]!
      if (weight > LEAST_WEIGHT) lay(heights, mu, sd, weight)
    })
  })
  return densityOf(FROM, STEP, heights)
}

const LEAST_WEIGHT = 1e-9

function lay(heights: Float64Array, mu: number, sd: number, weight: number): void {
  const from = Math.max(0, Math.ceil((mu - REACH * sd - FROM) / STEP))
  const to = Math.min(POINTS - 1, Math.floor((mu + REACH * sd - FROM) / STEP))
  for (let g = from; g <= to; g++) {
    const z = (FROM + g * STEP - mu) / sd
    heights[g]! += (weight / sd) * Math.exp(-0.5 * z * z)
  }
}

function posterior(curve: LikelihoodCurve, logPrior: (beta: number, g: number) => number): Density {
  const read = reader(curve)
  const logs = Float64Array.from({ length: POINTS }, (_, g) => {
    const beta = FROM + g * STEP
    return read(beta) + logPrior(beta, g)
  })
  const top = logs.reduce((a, b) => Math.max(a, b))
  return densityOf(
    FROM,
    STEP,
    logs.map((log) => Math.exp(log - top)),
  )
}
