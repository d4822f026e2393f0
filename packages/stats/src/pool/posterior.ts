import type { NormalPrior } from '../counts/problem.ts'
import { ofDraws, type PosteriorSummary } from '../numeric/summary.ts'
import type { PoolGrid } from './grid.ts'
import { LEAST_TAU } from './grid.ts'
import type { PoolSum } from './sum.ts'
import { type Surface, surfaceOf } from './surface.ts'

/** Joint posterior of mu and tau. */
export interface PoolPosterior {
  readonly people: number
  /** Log rate ratio of the typical person. exp(-0.51) = 0.6 reads "40 % fewer". */
  readonly mu: PosteriorSummary
  /** Standard deviation of people's log rate ratios around mu. */
  readonly tau: PosteriorSummary
  /** Evenly spaced mus, with the step between them. */
  readonly mus: Float64Array
  readonly muStep: number
  readonly taus: Float64Array
  /** [tau][mu], row-major, summing to 1. */
  readonly weights: Float64Array
  /** Some of the posterior may lie outside the grid it was summed on. */
  readonly atEdge: boolean
}

/** Of mu when a pool names none: as wide as the prior of a person's own log rate ratio. */
export const MU_PRIOR: NormalPrior = { mean: 0, sd: 1 }
/** tau is half-normal. */
const TAU_SD = 0.5

/** Points a side of the final mesh. */
const SIDE = 81
/** Points this far below the highest carry nothing. */
const NEGLIGIBLE = 16
const MOST_ZOOMS = 30

/** A stretch of fractional indices. */
interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Posterior of a pool under mu ~ N(mean, sd^2) and tau ~ half-N(0.5): the summed log likelihood, read between its cells
 * by a bicubic spline, on a mesh fitted to where the posterior lies.
 */
export function poolPosterior(sum: PoolSum, prior: NormalPrior = MU_PRIOR): PoolPosterior {
  const { mus, taus } = sum.grid
  const surface = surfaceOf(sum)
  let muRange: Range = { from: 0, to: mus.length - 1 }
  let tauRange: Range = { from: 0, to: taus.length - 1 }
  let mesh = evaluate(sum.grid, surface, prior, muRange, tauRange)
  for (let zoom = 0; zoom < MOST_ZOOMS; zoom++) {
    const [nextMu, nextTau] = [narrowed(muRange, mesh.overMu), narrowed(tauRange, mesh.overTau)]
    if (lengthOf(nextMu) > 0.8 * lengthOf(muRange) && lengthOf(nextTau) > 0.8 * lengthOf(tauRange)) break
    muRange = nextMu
    tauRange = nextTau
    mesh = evaluate(sum.grid, surface, prior, muRange, tauRange)
  }
  return summarised(sum.people, mesh)
}

interface Mesh {
  readonly mus: Float64Array
  readonly taus: Float64Array
  /** [tau][mu] log posterior, the highest 0; with the width in tau a point stands for. */
  readonly log: Float64Array
  /** Highest log posterior at each mu, and at each tau. */
  readonly overMu: Float64Array
  readonly overTau: Float64Array
  /** The mesh reaches the grid's end there. */
  readonly ends: { readonly mu: readonly [boolean, boolean]; readonly tau: boolean }
}

function evaluate(grid: PoolGrid, surface: Surface, prior: NormalPrior, muRange: Range, tauRange: Range): Mesh {
  const muIndices = even(muRange)
  const tauIndices = even(tauRange)
  const step = grid.mus[1]! - grid.mus[0]!
  const mus = Float64Array.from(muIndices, (i) => grid.mus[0]! + i * step)
  const taus = Float64Array.from(tauIndices, surface.tauAt)
  const rows = surface.at(muIndices, tauIndices)
  const log = new Float64Array(SIDE * SIDE)
  const overMu = new Float64Array(SIDE).fill(Number.NEGATIVE_INFINITY)
  const overTau = new Float64Array(SIDE).fill(Number.NEGATIVE_INFINITY)
  rows.forEach((row, r) => {
    const width = Math.log(widthOf(taus, r))
    row.forEach((value, c) => {
      const z = (mus[c]! - prior.mean) / prior.sd
      const l = value + width - 0.5 * z * z - 0.5 * (taus[r]! / TAU_SD) ** 2
      log[r * SIDE + c] = l
      overMu[c] = Math.max(overMu[c]!, l)
      overTau[r] = Math.max(overTau[r]!, l)
    })
  })
  const ends = {
    mu: [muRange.from === 0, muRange.to === grid.mus.length - 1],
    tau: tauRange.to === grid.taus.length - 1 || (tauRange.from === 0 && grid.taus[0]! > 0),
  } as const
  return { mus, taus, log, overMu, overTau, ends }
}

const even = ({ from, to }: Range): number[] =>
  Array.from({ length: SIDE }, (_, i) => from + ((to - from) * i) / (SIDE - 1))

const lengthOf = ({ from, to }: Range): number => to - from

/** The width a point of the mesh stands for: trapezoids. */
function widthOf(taus: Float64Array, r: number): number {
  const left = taus[Math.max(0, r - 1)]!
  const right = taus[Math.min(SIDE - 1, r + 1)]!
  return 0.5 * (right - left)
}

/** The part of a range that is not negligible, and one point more to either side. */
function narrowed(range: Range, over: Float64Array): Range {
  const top = over.reduce((a, b) => Math.max(a, b))
  const kept = [...over.keys()].filter((i) => over[i]! > top - NEGLIGIBLE)
  const step = lengthOf(range) / (SIDE - 1)
  return {
    from: range.from + step * Math.max(0, kept[0]! - 1),
    to: range.from + step * Math.min(SIDE - 1, kept[kept.length - 1]! + 1),
  }
}

/** Half the last point's weight in the sum already makes up for its place at the end of the range. */
const EDGE_SHARE = 1e-3

function summarised(people: number, { mus, taus, log, ends }: Mesh): PoolPosterior {
  const top = log.reduce((a, b) => Math.max(a, b))
  const raw = log.map((l) => Math.exp(l - top))
  const total = raw.reduce((a, b) => a + b, 0)
  const weights = raw.map((w) => w / total)
  const ofMu = new Float64Array(SIDE)
  const ofTau = new Float64Array(SIDE)
  weights.forEach((w, i) => {
    ofMu[i % SIDE]! += w
    ofTau[Math.floor(i / SIDE)]! += w
  })
  const heaviest = (edges: Float64Array) => edges.reduce((a, b) => Math.max(a, b))
  const atEdge =
    (ends.mu[0] && ofMu[0]! > EDGE_SHARE * heaviest(ofMu)) ||
    (ends.mu[1] && ofMu[SIDE - 1]! > EDGE_SHARE * heaviest(ofMu)) ||
    (ends.tau && Math.max(ofTau[SIDE - 1]!, taus[0]! > 0 ? ofTau[0]! : 0) > EDGE_SHARE * heaviest(ofTau))
  return {
    people,
    mu: ofDraws(mus, ofMu),
    tau: ofDraws(taus, ofTau),
    mus,
    muStep: mus[1]! - mus[0]!,
    taus,
    weights,
    atEdge,
  }
}

/** Cells a side of a finer grid, and its reach in standard deviations. */
const FINE_SIDE = 13
const FINE_REACH = 6
/** A grid not this much finer would not be worth another pass over the people. */
const WORTH_A_PASS = 0.7

/** A grid of 169 cells round where the posterior lies, or null when the one it was summed on is as fine already. */
export function finerGrid({ mu, tau }: PoolPosterior, grid: PoolGrid): PoolGrid | null {
  const step = grid.mus[1]! - grid.mus[0]!
  const muStep = (2 * FINE_REACH * mu.sd) / (FINE_SIDE - 1)
  if (muStep >= WORTH_A_PASS * step) return null
  const low = tau.mean - FINE_REACH * tau.sd
  const from = low > 2 * LEAST_TAU ? low : 0
  const tauStep = Math.max(LEAST_TAU, (tau.mean + FINE_REACH * tau.sd - from) / (FINE_SIDE - 1))
  const along = (start: number, by: number) => Array.from({ length: FINE_SIDE }, (_, i) => start + i * by)
  return { mus: along(mu.mean - FINE_REACH * mu.sd, muStep), taus: along(from, tauStep) }
}
