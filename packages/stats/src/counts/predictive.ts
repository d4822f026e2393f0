import { randomGamma, randomNormal, randomPoisson } from 'd3-random'
import { uniformFrom } from '../numeric/chance.ts'
import type { Draw } from './draws.ts'
import type { CountFit } from './fit.ts'
import type { CountProblem } from './problem.ts'

/** One feature of the diary beside the same feature of diaries the fitted model would write. */
export interface PredictiveCheck {
  readonly observed: number
  /** Middle and 95 % range over replicated diaries. */
  readonly q025: number
  readonly q50: number
  readonly q975: number
  /** Share of replicated diaries with at least the observed value, ties counted half; strictly between 0 and 1. */
  readonly shareAbove: number
}

export interface PredictiveChecks {
  /** Share of recorded nights without a cramp. */
  readonly quietNights: PredictiveCheck
  /** Most cramps in one night. */
  readonly worstNight: PredictiveCheck
  /** Longest run of recorded nights in a row without a cramp. */
  readonly longestQuietRun: PredictiveCheck
}

type Counts = readonly (number | null)[]

/**
 * Posterior predictive check (Gelman, Meng & Stern 1996): one replicated diary a draw, with nights missing where the
 * diary's are.
 *
 * @param seed unsigned 32-bit integer, the only source of chance
 */
export function predictiveChecks(problem: CountProblem, fit: CountFit, seed: number): PredictiveChecks {
  const uniform = uniformFrom(seed)
  const replicas = fit.draws.map((draw) => replicate(problem, draw, uniform))
  const compare = (feature: (counts: Counts) => number) => check(feature(problem.counts), replicas.map(feature))
  return {
    quietNights: compare(quietShare),
    worstNight: compare((counts) => Math.max(...counts.map((count) => count ?? 0))),
    longestQuietRun: compare(longestQuietRun),
  }
}

function replicate(problem: CountProblem, draw: Draw, uniform: () => number): Counts {
  const normal = randomNormal.source(uniform)(0, 1)
  const shape = 1 / draw.kappa ** 2
  const frailty = randomGamma.source(uniform)(shape, 1 / shape)
  let spell = normal()
  return problem.counts.map((count, t) => {
    if (t > 0) spell = draw.rho * spell + Math.sqrt(1 - draw.rho ** 2) * normal()
    if (count === null) return null
    const eta =
      draw.alpha +
      weighted(draw.treatments, problem.treatments[t]) +
      weighted(draw.covariates, problem.covariates[t]) +
      draw.sigma * spell
    return randomPoisson.source(uniform)(Math.exp(eta) * frailty())()
  })
}

const weighted = (coefficients: readonly number[], row: readonly number[] | undefined): number =>
  coefficients.reduce((sum, coefficient, k) => sum + coefficient * (row?.[k] ?? 0), 0)

function quietShare(counts: Counts): number {
  const recorded = counts.filter((count) => count !== null)
  return recorded.filter((count) => count === 0).length / recorded.length
}

function longestQuietRun(counts: Counts): number {
  let longest = 0
  let run = 0
  for (const count of counts) {
    run = count === 0 ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

function check(observed: number, replicated: readonly number[]): PredictiveCheck {
  const sorted = [...replicated].sort((a, b) => a - b)
  const at = (p: number) => sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))]!
  const above = sorted.reduce((sum, value) => sum + (value > observed ? 1 : value === observed ? 0.5 : 0), 0)
  return {
    observed,
    q025: at(0.025),
    q50: at(0.5),
    q975: at(0.975),
    shareAbove: (above + 0.5) / (sorted.length + 1),
  }
}
