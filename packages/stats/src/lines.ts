import type { Matrix } from 'ml-matrix'
import { type Location, lowerRoot } from './explore.ts'
import { HYPERPARAMETERS } from './hyperparameters.ts'
import { normalLattice } from './lattice.ts'
import type { Posterior } from './posterior.ts'

/**
 * How many lines, and how many even nodes on each, in standard deviations of the coefficient they run along. The sum
 * over nodes is a trapezoidal rule on a near-normal curve: its relative error is 2 exp(-2 pi^2 / step^2), under 4e-4.
 */
export interface Mesh {
  readonly lines: number
  readonly nodes: number
  readonly step: number
}

/** First node: the mesh is even about 0. */
export const firstNode = ({ nodes, step }: Mesh): number => (-(nodes - 1) / 2) * step

/** Hyperparameters are drawn from heavier tails than the normal, z (1 + 0.1 z^2): their posterior is skewed. */
const TAIL = 0.1

/**
 * The posterior along parallel lines: each runs through the whole range of one coefficient, the other coordinates
 * following by regression, and starts at one point of a lattice over what is left of them. Summing over the lines
 * at one node gives the coefficient's marginal density there, with the same lattice error at every node.
 */
export interface Lines {
  readonly column: number
  readonly mesh: Mesh
  /** [line][node], row-major: log of density over sampling density. */
  readonly logWeight: Float64Array
  /** [line][node] value of the coefficient on its own scale. */
  readonly value: Float64Array
  /** Distance between neighbouring nodes on the coefficient's own scale. */
  readonly spacing: number
  /** [line][node][parameter] natural scale: coefficients, then sigma, rho, kappa. */
  readonly draws: Float64Array
}

export type Visit = () => void

/** @param mesh `lines` a power of two. @param visit called at each point, in order, with the posterior placed there. */
export function alongLines(posterior: Posterior, at: Location, column: number, mesh: Mesh, visit: Visit): Lines {
  const d = posterior.dimensions
  const p = posterior.coefficients
  const order = lineOrder(column, p, d)
  const along = order.indexOf(column)
  const root = lowerRoot(at.covariance.selection(order, order))
  const { lines, nodes, step } = mesh
  const lattice = normalLattice(lines, d - 1)
  const logWeight = new Float64Array(lines * nodes)
  const value = new Float64Array(lines * nodes)
  const draws = new Float64Array(lines * nodes * d)
  const x = new Float64Array(d)
  const z = new Float64Array(d)
  const predictor = createPredictor(posterior, at)
  for (let k = 0; k < lines; k++) {
    let logSampling = 0
    for (let j = 0, from = 0; j < d; j++) {
      if (j === along) continue
      const normal = lattice[k * (d - 1) + from++]!
      const tail = order[j]! >= p ? TAIL * normal * normal : 0
      logSampling -= 0.5 * normal * normal + Math.log1p(3 * tail)
      z[j] = normal * (1 + tail)
    }
    predictor.restart()
    for (let n = 0; n < nodes; n++) {
      z[along] = firstNode(mesh) + n * step
      pointAt(x, at.mean, root, z, order)
      predictor.predict()
      const i = k * nodes + n
      logWeight[i] = posterior.logDensity(x) - logSampling
      predictor.learn()
      value[i] = posterior.coefficient[column]!
      store(posterior, draws, i * d)
      visit()
    }
  }
  return { column, mesh, logWeight, value, draws, spacing: step * root.get(along, along) * posterior.scale(column) }
}

/**
 * The intercept's line must not move sigma, which shifts it: hyperparameters first, then the intercept, then the rest.
 * Any other coefficient comes first, so that everything else follows it.
 */
function lineOrder(column: number, coefficients: number, dimensions: number): number[] {
  const all = Array.from({ length: dimensions }, (_, i) => i)
  const hyper = all.slice(coefficients)
  const others = all.slice(0, coefficients).filter((i) => i !== column)
  return column === 0 ? [...hyper, column, ...others] : [column, ...others, ...hyper]
}

function pointAt(x: Float64Array, mean: Float64Array, root: Matrix, z: Float64Array, order: readonly number[]): void {
  for (let i = 0; i < order.length; i++) {
    let v = mean[order[i]!]!
    for (let j = 0; j <= i; j++) v += root.get(i, j) * z[j]!
    x[order[i]!] = v
  }
}

function store(posterior: Posterior, draws: Float64Array, at: number): void {
  const p = posterior.coefficients
  draws.set(posterior.coefficient, at)
  const { sigma, rho, kappa } = posterior.hyperparameters
  draws[at + p] = sigma
  draws[at + p + 1] = rho
  draws[at + p + HYPERPARAMETERS - 1] = kappa
}

/** Starts Newton where the line's last nodes point to: most nodes then need one or two passes. */
function createPredictor({ latent: { z } }: Posterior, { warm }: Location) {
  const last = new Float64Array(z.length)
  const before = new Float64Array(z.length)
  const earlier = new Float64Array(z.length)
  let known = 0
  return {
    restart(): void {
      known = 0
    },
    predict(): void {
      if (known === 0) z.set(warm)
      else if (known === 1) z.set(last)
      else if (known === 2) for (let t = 0; t < z.length; t++) z[t] = 2 * last[t]! - before[t]!
      else for (let t = 0; t < z.length; t++) z[t] = 3 * (last[t]! - before[t]!) + earlier[t]!
    },
    learn(): void {
      earlier.set(before)
      before.set(last)
      last.set(z)
      known++
    },
  }
}
