import { type Density, densityOf } from '../numeric/density.ts'
import { exp } from '../numeric/exp.ts'
import { firstNode, type Lines } from './lines.ts'

const GRID = 320
/** How far a curve is followed beyond its outer nodes, in node steps. */
const MARGIN = 1
const LEAST_WEIGHT = 1e-290
/** Lines this far below the highest add nothing that could be seen. */
const NEGLIGIBLE = 1e-7

/** Steps of a curve between two nodes: fewer where many curves, each a little aside, smooth each other. */
const FINE_ALONE = 64
const FINE_AMONG_MANY = 6

/** Marginal density of the coefficient the lines run along. */
export function marginal(lines: Lines): Density {
  return lines.column === 0 ? layAll(curvesOf(lines, lines.value), lines) : layAll([sharedCurve(lines)], lines)
}

/**
 * Density of any quantity known at the nodes.
 *
 * @param value [line][node], row-major
 * @param sd [line][node] of the quantity around its value, taken as normal
 */
export function pushedForward(lines: Lines, value: Float64Array, sd: Float64Array): Density {
  return layAll(curvesOf(lines, value, sd), lines)
}

interface Curve {
  /** Value at each node. */
  readonly value: Float64Array
  readonly sd?: Float64Array
  /** Log density at each node, plus half the squared node: nearly a straight line, safe to interpolate. */
  readonly bent: Float64Array
  /** Largest log density at a node: what lies between or beyond cannot be far above it. */
  readonly top: number
}

function curvesOf(lines: Lines, value: Float64Array, sd?: Float64Array): Curve[] {
  const n = lines.mesh.nodes
  const highest = largest(lines.logWeight)
  const weights = lines.logWeight.map((w) => exp(w - highest))
  const curves: Curve[] = []
  for (let k = 0; k < lines.mesh.lines; k++) {
    const part = (all: Float64Array) => all.subarray(k * n, (k + 1) * n)
    const own = part(weights)
    if (largest(own) < NEGLIGIBLE) continue
    curves.push({ value: part(value), ...(sd && { sd: part(sd) }), ...shape(own, lines) })
  }
  return curves
}

/** All lines pass the same values: they are summed before they are interpolated. */
function sharedCurve(lines: Lines): Curve {
  const n = lines.mesh.nodes
  const highest = largest(lines.logWeight)
  const sums = new Float64Array(n)
  lines.logWeight.forEach((w, i) => {
    sums[i % n]! += Math.exp(w - highest)
  })
  return { value: lines.value.subarray(0, n), ...shape(sums, lines) }
}

function shape(weights: Float64Array, { mesh }: Lines): Pick<Curve, 'bent' | 'top'> {
  const bent = weights.map((w, i) => Math.log(Math.max(w, LEAST_WEIGHT)) + 0.5 * (firstNode(mesh) + i * mesh.step) ** 2)
  return { bent, top: Math.log(largest(weights)) }
}

function largest(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!
  return most
}

function layAll(curves: readonly Curve[], { mesh }: Lines): Density {
  const [low, high] = reach(curves)
  const step = (high - low) / (GRID - 1)
  const heights = new Float64Array(GRID)
  const basis = interpolation(mesh.nodes, curves.length > 1 ? FINE_AMONG_MANY : FINE_ALONE)
  const half = Float64Array.from(basis, ({ position }) => 0.5 * (firstNode(mesh) + position * mesh.step) ** 2)
  for (const { bent, value, sd, top } of curves) {
    for (let f = 0; f < basis.length; f++) {
      const { row } = basis[f]!
      const mass = exp(Math.min(dot(row, bent) - half[f]!, top + 0.5))
      const at = (dot(row, value) - low) / step
      if (sd) layNormal(heights, at, Math.max(0, dot(row, sd)) / step, mass)
      else lay(heights, at, mass)
    }
  }
  return densityOf(low, step, heights)
}

/** A normal as its three-point Gauss-Hermite rule. */
function layNormal(heights: Float64Array, at: number, sd: number, mass: number): void {
  lay(heights, at - Math.sqrt(3) * sd, mass / 6)
  lay(heights, at, (mass * 2) / 3)
  lay(heights, at + Math.sqrt(3) * sd, mass / 6)
}

/** Shares a mass between the two grid points beside it. */
function lay(heights: Float64Array, at: number, mass: number): void {
  const g = Math.min(heights.length - 2, Math.max(0, Math.floor(at)))
  const share = Math.min(1, Math.max(0, at - g))
  heights[g]! += mass * (1 - share)
  heights[g + 1]! += mass * share
}

/** The range all curves cover with their margins, and a little where that is a point. */
function reach(curves: readonly Curve[]): [number, number] {
  let low = Infinity
  let high = Number.NEGATIVE_INFINITY
  for (const { value, sd } of curves) {
    const first = value[0]!
    const last = value[value.length - 1]!
    const margin = (MARGIN * Math.abs(last - first)) / (value.length - 1) + 2 * (sd ? largest(sd) : 0)
    low = Math.min(low, Math.min(first, last) - margin)
    high = Math.max(high, Math.max(first, last) + margin)
  }
  return high > low ? [low, high] : [low - 1e-6, low + 1e-6]
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** Rows that turn values at evenly spaced nodes into the value at a position between them, in node steps. */
type Basis = readonly { readonly position: number; readonly row: Float64Array }[]

/** Most nodes a single polynomial is drawn through; more are joined by a natural cubic spline. */
const MOST_POLYNOMIAL = 7

/** Smooth between the nodes, and straight for {@link MARGIN} steps beyond the ends. */
function interpolation(nodes: number, fine: number): Basis {
  const key = `${nodes}x${fine}`
  const known = bases.get(key)
  if (known) return known
  const last = nodes - 1
  const rowAt = nodes > MOST_POLYNOMIAL ? splineRows(nodes) : (x: number) => lagrange(nodes, x)
  const basis = Array.from({ length: (last + 2 * MARGIN) * fine + 1 }, (_, f) => {
    const position = f / fine - MARGIN
    const inside = Math.min(last, Math.max(0, position))
    const row = rowAt(inside)
    if (position === inside) return { position, row }
    const towards = inside === 0 ? SMALL : -SMALL
    const near = rowAt(inside + towards)
    return { position, row: row.map((r, i) => r + ((position - inside) * (near[i]! - r)) / towards) }
  })
  bases.set(key, basis)
  return basis
}

const SMALL = 1e-4

const bases = new Map<string, Basis>()

/** Lagrange's basis polynomials on the nodes 0, 1, 2 ... */
function lagrange(nodes: number, x: number): Float64Array {
  return Float64Array.from({ length: nodes }, (_, i) => {
    let product = 1
    for (let j = 0; j < nodes; j++) if (j !== i) product *= (x - j) / (i - j)
    return product
  })
}

/** Rows of the natural cubic spline: one spline for each node's unit vector. */
function splineRows(nodes: number): (x: number) => Float64Array {
  const curvatures = Array.from({ length: nodes }, (_, i) => naturalCurvature(nodes, i))
  return (x) => {
    const left = Math.min(nodes - 2, Math.floor(x))
    const b = x - left
    const a = 1 - b
    return Float64Array.from({ length: nodes }, (_, i) => {
      const m = curvatures[i]!
      const straight = i === left ? a : i === left + 1 ? b : 0
      return straight + ((a ** 3 - a) * m[left]! + (b ** 3 - b) * m[left + 1]!) / 6
    })
  }
}

/** Second derivatives at the nodes of the natural spline through 1 at node `unit` and 0 elsewhere. */
function naturalCurvature(nodes: number, unit: number): Float64Array {
  const value = (i: number) => (i === unit ? 1 : 0)
  const share = new Float64Array(nodes)
  const right = new Float64Array(nodes)
  for (let i = 1; i < nodes - 1; i++) {
    const pivot = 4 - share[i - 1]!
    share[i] = 1 / pivot
    right[i] = (6 * (value(i + 1) - 2 * value(i) + value(i - 1)) - right[i - 1]!) / pivot
  }
  const curvature = new Float64Array(nodes)
  for (let i = nodes - 2; i >= 1; i--) curvature[i] = right[i]! - share[i]! * curvature[i + 1]!
  return curvature
}
