import { type Density, densityOf, probabilityBelow } from '../numeric/density.ts'
import { normalLattice } from '../numeric/lattice.ts'
import { CoarseMode } from './coarseMode.ts'
import { designOf } from './design.ts'
import { hyperparametersAt } from './hyperparameters.ts'
import { type CountProblem, checkProblem } from './problem.ts'
import { NEVER_VARIES, type TreatmentReading } from './reading.ts'

const FIRST = 16
const SECOND = 16
const DIMENSIONS = 3
/** The second lattice is drawn a little wider than what the first saw. */
const SPREAD = 1.15
/** A spread learnt from few points is never taken below this share of the prior's. */
const LEAST_SPREAD = 0.3

/** Where along a coefficient its density is looked at, in standard deviations, to learn its shape. */
const SHAPE_AT = [-2.6, -1.3, 0, 1.3, 2.6] as const
const GRID = 161

interface HyperPoint {
  readonly at: Float64Array
  readonly logWeight: number
  readonly mean: Float64Array
  readonly variance: Float64Array
}

/**
 * The log rate ratio of each treatment in the model of {@link fitCounts}, roughly and some thirty times faster: for
 * planners and simulations, never for a result. At 16 lattice points of (sigma, rho, kappa) the coefficients are
 * normal around their mode; along each treatment one common shape, found at the best point, corrects that normal.
 *
 * On 480 simulated diaries of 56 to 182 nights, chances that may decide a verdict (under 0.08, above 0.96) were within
 * 0.014 of {@link fitCounts}; others within 0.015 in 19 of 20, and at most 0.05 off.
 *
 * @throws ProblemError when the nights are not what {@link CountProblem} asks for
 */
export function readCoarsely(problem: CountProblem): readonly TreatmentReading[] {
  return coarseReader()(problem)
}

/**
 * {@link readCoarsely} for looks that follow each other on one person's growing diary: where the hyperparameters lay at
 * one look is where the next begins, which saves two fifths of its time. As near to {@link fitCounts}; one reader a person.
 */
export function coarseReader(): (problem: CountProblem) => readonly TreatmentReading[] {
  let known: Spread | null = null
  return (problem) => {
    checkProblem(problem)
    const { design, treatments } = designOf(problem)
    if (treatments.every((column) => column === null)) return treatments.map(() => NEVER_VARIES)
    const mode = new CoarseMode(design)
    const points = hyperPoints(mode, known)
    known = spreadOf(points)
    return readingsOf(mode, points, treatments)
  }
}

function readingsOf(
  mode: CoarseMode,
  points: readonly HyperPoint[],
  treatments: readonly (number | null)[],
): readonly TreatmentReading[] {
  const best = points.reduce((a, b) => (b.logWeight > a.logWeight ? b : a))
  return treatments.map((column) => {
    if (column === null) return NEVER_VARIES
    const shape = shapeAlong(mode, column, best)
    const mixed = points.map(({ logWeight, mean, variance }) => ({
      weight: Math.exp(logWeight - best.logWeight),
      mean: mean[column]!,
      sd: Math.sqrt(variance[column]!),
    }))
    return readingOf(mixture(mixed, shape))
  })
}

function readingOf(density: Density): TreatmentReading {
  return {
    type: 'estimated',
    probHelps: probabilityBelow(density, 0),
    density: { from: density.from, step: density.step, heights: density.heights },
  }
}

/** A lattice over what is known of the hyperparameters; where nothing is, over what a first lattice saw of their prior. */
function hyperPoints(mode: CoarseMode, known: Spread | null): readonly HyperPoint[] {
  const start = { z: mode.z.slice(), coefficient: mode.coefficient.slice() }
  const visit = (at: Float64Array, logSampling: number): HyperPoint => {
    const hyper = hyperparametersAt(at[0]!, at[1]!, at[2]!)
    let logWeight = mode.logEvidence(hyper)
    if (!Number.isFinite(logWeight)) {
      mode.z.set(start.z)
      mode.coefficient.set(start.coefficient)
      logWeight = mode.logEvidence(hyper)
    }
    for (let j = 0; j < DIMENSIONS; j++) logWeight -= 0.5 * at[j]! * at[j]!
    return {
      at,
      logWeight: logWeight - logSampling,
      mean: mode.coefficient.slice(),
      variance: Float64Array.from({ length: mode.columns }, (_, i) => mode.variance(i)),
    }
  }
  const pointsOver = (size: number, spread: Spread) =>
    lattice(size, spread).map(({ at, logSampling }) => visit(at, logSampling))
  return pointsOver(SECOND, known ?? spreadOf(pointsOver(FIRST, PRIOR)))
}

interface Spread {
  readonly mean: Float64Array
  readonly sd: Float64Array
}

const PRIOR: Spread = { mean: new Float64Array(DIMENSIONS), sd: new Float64Array(DIMENSIONS).fill(1) }

function lattice(points: number, { mean, sd }: Spread) {
  const z = normalLattice(points, DIMENSIONS)
  return Array.from({ length: points }, (_, k) => {
    let logSampling = 0
    const at = Float64Array.from({ length: DIMENSIONS }, (_, j) => {
      const normal = z[k * DIMENSIONS + j]!
      logSampling -= 0.5 * normal * normal
      return mean[j]! + sd[j]! * normal
    })
    return { at, logSampling }
  })
}

function spreadOf(points: readonly HyperPoint[]): Spread {
  const top = Math.max(...points.map(({ logWeight }) => logWeight))
  const weights = points.map(({ logWeight }) => Math.exp(logWeight - top))
  const total = weights.reduce((a, b) => a + b, 0)
  const mean = new Float64Array(DIMENSIONS)
  points.forEach(({ at }, k) => {
    for (let j = 0; j < DIMENSIONS; j++) mean[j]! += (weights[k]! / total) * at[j]!
  })
  const sd = mean.map((middle, j) => {
    const variance = points.reduce((sum, { at }, k) => sum + (weights[k]! / total) * (at[j]! - middle) ** 2, 0)
    return SPREAD * Math.max(LEAST_SPREAD, Math.sqrt(variance))
  })
  return { mean, sd }
}

/** [grid] log density over the normal's along one coefficient, at the hyperparameters of one point. */
type Shape = (s: number) => number

function shapeAlong(mode: CoarseMode, column: number, { at, mean, variance }: HyperPoint): Shape {
  const hyper = hyperparametersAt(at[0]!, at[1]!, at[2]!)
  const sd = Math.sqrt(variance[column]!)
  const heights = SHAPE_AT.map((s) => {
    mode.coefficient.set(mean)
    mode.coefficient[column] = mean[column]! + s * sd
    return mode.logEvidence(hyper, column) + 0.5 * s * s
  })
  return quartic(SHAPE_AT, heights)
}

/** The polynomial through the points, held level beyond the outer ones. */
function quartic(at: readonly number[], heights: readonly number[]): Shape {
  const first = at[0]!
  const last = at[at.length - 1]!
  return (s) => {
    const x = Math.min(last, Math.max(first, s))
    return heights.reduce((sum, height, i) => {
      let basis = height
      for (let j = 0; j < at.length; j++) if (j !== i) basis *= (x - at[j]!) / (at[i]! - at[j]!)
      return sum + basis
    }, 0)
  }
}

interface Component {
  readonly weight: number
  readonly mean: number
  readonly sd: number
}

const REACH = 5
const FINE = 0.125
const STEPS = (2 * REACH) / FINE + 1

function mixture(components: readonly Component[], shape: Shape): Density {
  const table = Float64Array.from({ length: STEPS }, (_, i) => {
    const s = i * FINE - REACH
    return shape(s) - 0.5 * s * s
  })
  const top = table.reduce((a, b) => Math.max(a, b))
  const standard = table.map((h) => Math.exp(h - top))
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const { weight, mean, sd } of components) {
    if (weight < 1e-5) continue
    from = Math.min(from, mean - REACH * sd)
    to = Math.max(to, mean + REACH * sd)
  }
  const step = (to - from) / (GRID - 1)
  const heights = new Float64Array(GRID)
  for (const { weight, mean, sd } of components) {
    if (weight < 1e-5) continue
    for (let g = 0; g < GRID; g++) {
      const place = ((from + g * step - mean) / sd + REACH) / FINE
      const i = Math.floor(place)
      if (i < 0 || i >= STEPS - 1) continue
      heights[g]! += (weight / sd) * (standard[i]! + (place - i) * (standard[i + 1]! - standard[i]!))
    }
  }
  return densityOf(from, step, heights)
}
