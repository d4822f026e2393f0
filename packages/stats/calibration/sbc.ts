import { randomNormal, randomUniform } from 'd3-random'
import { marginal } from '../src/counts/curves.ts'
import { designOf } from '../src/counts/design.ts'
import { explore } from '../src/counts/explore.ts'
import { meshFor } from '../src/counts/fit.ts'
import { alongLines, type Lines } from '../src/counts/lines.ts'
import { ALPHA_PRIOR, Posterior } from '../src/counts/posterior.ts'
import type { CountProblem } from '../src/counts/problem.ts'
import { uniformFrom } from '../src/numeric/chance.ts'
import { probabilityBelow } from '../src/numeric/density.ts'
import { normalised } from '../src/numeric/weights.ts'
import { simulateNights } from '../src/simulate/simulateNights.ts'

export const PARAMETERS = ['alpha', 'beta', 'sigma', 'rho', 'kappa'] as const
export type Parameter = (typeof PARAMETERS)[number]
/** Posterior probability below the truth, one a parameter: uniform over draws from the prior when the posterior is right. */
export type Ranks = Readonly<Record<Parameter, number>>

const LENGTHS = [56, 84, 182] as const
const MISSING = 0.1
/** A night with more is no night with leg cramps; drawing such a person again changes the prior, but hardly: see the count. */
const MOST_A_NIGHT = 3000

/**
 * Simulation-based calibration (Talts et al. 2018, with probabilities instead of ranks of draws): a truth from the
 * prior, a diary of 56, 84 or 182 nights from that truth, and where the posterior puts it.
 *
 * @param number of the draw from 0; same number, same draw
 */
export function sbcDraw(number: number): Ranks {
  const uniform = uniformFrom(90_000_000 + number)
  const normal = randomNormal.source(uniform)(0, 1)
  const alpha = ALPHA_PRIOR.mean + ALPHA_PRIOR.sd * normal()
  const beta = normal()
  const sigma = Math.abs(0.5 * normal())
  const rho = middleOfThree(randomUniform.source(uniform)(0, 1))
  const kappa = Math.abs(0.5 * normal())
  const problem = diaryOf(number, { alpha, beta, sigma, rho, kappa })
  return ranksIn(problem, { alpha, beta, sigma, rho, kappa })
}

/** The middle of three uniforms is a draw from Beta(2, 2). */
function middleOfThree(uniform: () => number): number {
  return [uniform(), uniform(), uniform()].sort((a, b) => a - b)[1]!
}

type Truth = Readonly<Record<Parameter, number>>

function diaryOf(number: number, { alpha, beta, sigma, rho, kappa }: Truth): CountProblem {
  const nights = LENGTHS[number % LENGTHS.length]!
  const unit = number % 2 === 0 ? 1 : 7
  const uniform = uniformFrom(91_000_000 + number)
  const coins = Array.from({ length: Math.ceil(nights / (2 * unit)) }, () => +(uniform() < 0.5))
  const treatments = Array.from({ length: nights }, (_, t) => {
    const place = Math.floor(t / unit)
    return [place % 2 === coins[Math.floor(place / 2)]! ? 1 : 0]
  })
  const { counts } = simulateNights({
    seed: 92_000_000 + number,
    nights,
    treatments,
    ratios: [Math.exp(beta)],
    rate: Math.exp(alpha + 0.5 * sigma * sigma),
    sigma,
    rho,
    kappa,
    missing: MISSING,
    most: MOST_A_NIGHT,
  })
  return { nights, counts, treatments, covariates: [], countLimit: MOST_A_NIGHT }
}

function ranksIn(problem: CountProblem, truth: Truth): Ranks {
  const { design } = designOf(problem)
  const posterior = new Posterior(design)
  const location = explore(posterior)
  const linesOf = (column: number) =>
    alongLines(posterior, location, column, meshFor(column, posterior, location), () => {})
  const intercept = linesOf(0)
  return {
    alpha: probabilityBelow(marginal(intercept), truth.alpha),
    beta: probabilityBelow(marginal(linesOf(1)), truth.beta),
    sigma: shareBelow(intercept, 'sigma', truth.sigma),
    rho: shareBelow(intercept, 'rho', truth.rho),
    kappa: shareBelow(intercept, 'kappa', truth.kappa),
  }
}

/** Weight below the truth among the lines' points; a point at the truth counts half. */
function shareBelow({ logWeight, hyper }: Lines, name: 'sigma' | 'rho' | 'kappa', truth: number): number {
  return normalised(logWeight).reduce((sum, weight, i) => {
    const value = hyper[name][i]!
    return sum + weight * (value < truth ? 1 : value === truth ? 0.5 : 0)
  }, 0)
}
