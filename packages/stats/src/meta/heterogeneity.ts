import { rootBetween } from '../numeric/root.ts'
import type { StudyEffect } from './study.ts'

/** Estimates weighted by 1 / (variance + tau^2). */
export interface Weighted {
  readonly mean: number
  readonly weights: readonly number[]
  /** Sum of the weights: 1 / sum is the variance of the mean. */
  readonly sum: number
  /** Sum of weight x (estimate - mean)^2. */
  readonly squares: number
}

export function weightedBy(studies: readonly StudyEffect[], tauSquared: number): Weighted {
  const weights = studies.map(({ variance }) => 1 / (variance + tauSquared))
  const sum = total(weights)
  const mean = total(studies.map(({ estimate }, i) => weights[i]! * estimate)) / sum
  const squares = total(studies.map(({ estimate }, i) => weights[i]! * (estimate - mean) ** 2))
  return { mean, weights, sum, squares }
}

export const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/**
 * Paule & Mandel (1982): the tau^2 at which the weighted squares are what chance alone would give, k - 1; 0 where they
 * are fewer already without it.
 */
export function pauleMandel(studies: readonly StudyEffect[]): number {
  const excess = (tauSquared: number) => weightedBy(studies, tauSquared).squares - (studies.length - 1)
  if (excess(0) <= 0) return 0
  return rootBetween(excess, 0, beyond(studies))
}

/**
 * Restricted maximum likelihood: of all stationary points and the boundary 0, the likeliest. A scan comes first,
 * because the likelihood of few unlike studies can have two tops.
 */
export function restrictedLikelihood(studies: readonly StudyEffect[]): number {
  const score = (tauSquared: number) => restrictedScore(studies, tauSquared)
  const grid = [0, ...scan(studies)]
  const scores = grid.map(score)
  const tops = scores[0]! <= 0 ? [0] : []
  for (let i = 1; i < grid.length; i++) {
    if (scores[i - 1]! > 0 && scores[i]! <= 0) tops.push(rootBetween(score, grid[i - 1]!, grid[i]!))
  }
  return tops.reduce((best, top) => (logRestricted(studies, top) > logRestricted(studies, best) ? top : best))
}

/** Derivative of twice the restricted log likelihood. */
function restrictedScore(studies: readonly StudyEffect[], tauSquared: number): number {
  const { mean, weights, sum } = weightedBy(studies, tauSquared)
  const squared = weights.map((w) => w * w)
  const fit = total(studies.map(({ estimate }, i) => squared[i]! * (estimate - mean) ** 2))
  return fit - sum + total(squared) / sum
}

function logRestricted(studies: readonly StudyEffect[], tauSquared: number): number {
  const { weights, sum, squares } = weightedBy(studies, tauSquared)
  return 0.5 * (total(weights.map(Math.log)) - Math.log(sum) - squares)
}

const SCAN_POINTS = 160
const SCAN_FROM = 1e-9

/** Even in the logarithm, from far below the smallest variance to beyond any tau^2 that could be a top. */
function scan(studies: readonly StudyEffect[]): readonly number[] {
  const from = SCAN_FROM * Math.min(...studies.map(({ variance }) => variance))
  const span = Math.log(beyond(studies) / from)
  return Array.from({ length: SCAN_POINTS }, (_, i) => from * Math.exp((span * i) / (SCAN_POINTS - 1)))
}

/** Above it neither method has a root: with k studies within a range r, weighted squares and score are too small. */
function beyond(studies: readonly StudyEffect[]): number {
  const estimates = studies.map(({ estimate }) => estimate)
  const variances = studies.map(({ variance }) => variance)
  return studies.length * (Math.max(...estimates) - Math.min(...estimates)) ** 2 + 2 * Math.max(...variances)
}
