import { lowerRoot } from '../numeric/cholesky.ts'
import { normalLattice } from '../numeric/lattice.ts'
import { hyperBend, pointAt } from './bend.ts'
import type { Hyperparameters } from './hyperparameters.ts'
import type { LatentPosterior } from './latentPosterior.ts'
import type { Location } from './location.ts'
import { createPredictor } from './predictor.ts'
import { widthAt, widthGrowth } from './width.ts'

/**
 * How many lines, and how many even nodes on each, in standard deviations of the coefficient they run along. The sum
 * over nodes is a trapezoidal rule on a near-normal curve: its relative error is 2 exp(-2 pi^2 / step^2), under 3e-3 for a step of 1.7.
 */
export interface Mesh {
  readonly lines: number
  readonly nodes: number
  readonly step: number
  /** How much wider than the posterior's normal the coordinates beside the lines are drawn: 1 when absent. */
  readonly spread?: { readonly coefficients: number; readonly hyperparameters: number }
}

/** First node: the mesh is even about 0. */
export const firstNode = ({ nodes, step }: Mesh): number => (-(nodes - 1) / 2) * step

/**
 * Coordinates beside a line are drawn as z (1 + cube z^2) of a standard normal z, with longer tails than a normal:
 * hyperparameters because their posterior is skewed, coefficients because their spread grows with sigma.
 */
const HYPER_CUBE = 0.1
const COEFFICIENT_CUBE = 0.05
/** The intercept's lines also start from a wider normal of the hyperparameters: their tail shifts and widens it. */
const INTERCEPT_SPREAD = 1.25

/** Of a lattice's coordinates the first are spread best: with this falloff the error on fifty diaries was smallest. */
const LATTICE_FALLOFF = 0.5

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
  /** [line][node][column] every coefficient on its own scale. */
  readonly coefficients: Float64Array
  /** [line][node] sigma, rho and kappa at each point. */
  readonly hyper: Readonly<Record<keyof Hyperparameters, Float64Array>>
}

/** @param i of [line][node], row-major */
export type Visit = (i: number) => void

/** @param mesh `lines` a power of two. @param visit called at each point with the posterior placed there. */
export function alongLines(posterior: LatentPosterior, at: Location, column: number, mesh: Mesh, visit: Visit): Lines {
  const d = posterior.dimensions
  const p = posterior.coefficients
  const order = lineOrder(column, p, d)
  const along = order.indexOf(column)
  const root = lowerRoot(at.covariance.selection(order, order))
  const { lines, nodes, step } = mesh
  const lattice = normalLattice(lines, d - 1, LATTICE_FALLOFF)
  const places = latticePlaces(order, along, p)
  const field = () => new Float64Array(lines * nodes)
  const logWeight = field()
  const value = field()
  const coefficients = new Float64Array(lines * nodes * p)
  const hyper = { sigma: field(), rho: field(), kappa: field() }
  const x = new Float64Array(d)
  const z = new Float64Array(d)
  const predictor = createPredictor(posterior, at, nodes)
  const outwards = fromTheMiddle(nodes)
  const cubes = order.map((i) => (i >= p ? HYPER_CUBE : COEFFICIENT_CUBE))
  const spread = order.map((i) => spreadOf(i >= p, along !== 0, mesh))
  const growth = along === 0 ? new Float64Array(d) : widthGrowth(posterior, at, root, order, along)
  const bend = along === 0 ? hyperBend(posterior, at, root, order) : new Float64Array(d)
  for (let k = 0; k < lines; k++) {
    let logSampling = 0
    for (let j = 0; j < d; j++) {
      if (j === along) continue
      const normal = lattice[k * (d - 1) + places[j]!]!
      const tail = cubes[j]! * normal * normal
      logSampling -= 0.5 * normal * normal + Math.log1p(3 * tail)
      z[j] = spread[j]! * normal * (1 + tail)
    }
    const width = widthAt(growth, z, along)
    predictor.restart()
    for (const n of outwards) {
      z[along] = width * (firstNode(mesh) + n * step)
      pointAt(x, at.mean, root, z, order)
      for (let j = 0; j < d; j++) x[j]! += bend[j]! * z[along]! * z[along]!
      predictor.predict(n)
      const i = k * nodes + n
      logWeight[i] = posterior.logDensity(x) - logSampling + Math.log(width)
      predictor.learn(n)
      value[i] = posterior.coefficient[column]!
      coefficients.set(posterior.coefficient, i * p)
      hyper.sigma[i] = posterior.hyperparameters.sigma
      hyper.rho[i] = posterior.hyperparameters.rho
      hyper.kappa[i] = posterior.hyperparameters.kappa
      visit(i)
    }
  }
  return { column, mesh, logWeight, value, coefficients, hyper }
}

/** 2, 3, 1, 4, 0 for five nodes. */
function fromTheMiddle(nodes: number): readonly number[] {
  const middle = (nodes - 1) / 2
  return Array.from({ length: nodes }, (_, n) => n).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || b - a)
}

function spreadOf(isHyper: boolean, ofIntercept: boolean, { spread }: Mesh): number {
  if (ofIntercept) return isHyper ? INTERCEPT_SPREAD : 1
  return (isHyper ? spread?.hyperparameters : spread?.coefficients) ?? 1
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

/** With only an intercept beside a coefficient, that matters most; among several coefficients the hyperparameters do. */
const FEW_COEFFICIENTS = 2

/** [position in order] the lattice's coordinate it takes. */
function latticePlaces(order: readonly number[], along: number, coefficients: number): Int32Array {
  const beside = order.map((_, j) => j).filter((j) => j !== along)
  const isHyper = (j: number) => order[j]! >= coefficients
  const byWeight =
    coefficients > FEW_COEFFICIENTS ? [...beside.filter(isHyper), ...beside.filter((j) => !isHyper(j))] : beside
  const places = new Int32Array(order.length)
  byWeight.forEach((j, place) => {
    places[j] = place
  })
  return places
}
