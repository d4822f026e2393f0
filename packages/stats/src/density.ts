import { firstNode, type Lines, type Mesh } from './lines.ts'

/** A probability density on an even grid. */
export interface Density {
  /** Value at the first grid point. */
  readonly from: number
  readonly step: number
  /** Density at each grid point, integrating to 1. */
  readonly heights: Float64Array
  /** P(value < grid point). */
  readonly cumulative: Float64Array
}

const GRID = 320
/** How far the grid reaches beyond the outer nodes, in node steps. */
const MARGIN = 2

/** Marginal density of the coefficient the lines run along. */
export function marginal(lines: Lines): Density {
  const curves = bundles(lines)
  const low = Math.min(...curves.map((curve) => curve.value[0]!)) - MARGIN * lines.spacing
  const high = Math.max(...curves.map((curve) => curve.value.at(-1)!)) + MARGIN * lines.spacing
  const step = (high - low) / (GRID - 1)
  const heights = new Float64Array(GRID)
  const basis = interpolation(lines.mesh.nodes, curves.length > 1 ? FINE_AMONG_MANY : FINE_ALONE)
  for (const curve of curves) spread(curve, lines.mesh, basis, heights, low, step)
  return normalise(low, step, heights)
}

interface Curve {
  /** Value at each node. */
  readonly value: Float64Array
  /** Log density at each node, plus half the squared node: nearly a straight line, safe to interpolate. */
  readonly bent: Float64Array
  /** Largest log density at a node: what lies between or beyond cannot be far above it. */
  readonly top: number
}

const LEAST_WEIGHT = 1e-290
/** Lines this far below the highest add nothing that could be seen. */
const NEGLIGIBLE = 1e-7

/** Lines through the same values are summed before they are interpolated. */
function bundles(lines: Lines): Curve[] {
  const { nodes: n, step } = lines.mesh
  const top = lines.logWeight.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const one = lines.column !== 0
  const curves: Curve[] = []
  for (let k = 0; k < (one ? 1 : lines.mesh.lines); k++) {
    const bent = new Float64Array(n)
    let peak = 0
    for (let i = 0; i < n; i++) {
      let sum = 0
      if (one) for (let m = 0; m < lines.mesh.lines; m++) sum += Math.exp(lines.logWeight[m * n + i]! - top)
      else sum = Math.exp(lines.logWeight[k * n + i]! - top)
      peak = Math.max(peak, sum)
      bent[i] = Math.log(Math.max(sum, LEAST_WEIGHT)) + 0.5 * (firstNode(lines.mesh) + i * step) ** 2
    }
    if (peak > NEGLIGIBLE) curves.push({ value: lines.value.subarray(k * n, (k + 1) * n), bent, top: Math.log(peak) })
  }
  return curves
}

/** Steps of a curve between two nodes: fewer where many curves, each a little aside, smooth each other. */
const FINE_ALONE = 64
const FINE_AMONG_MANY = 10

/** Lays the curve's mass, in small steps along the line, onto the two grid points beside each step. */
function spread(
  { value, bent, top }: Curve,
  mesh: Mesh,
  basis: Basis,
  heights: Float64Array,
  low: number,
  step: number,
) {
  for (const { position, row } of basis) {
    const s = firstNode(mesh) + position * mesh.step
    const mass = Math.exp(Math.min(dot(row, bent) - 0.5 * s * s, top + 0.5))
    const at = (dot(row, value) - low) / step
    const g = Math.min(heights.length - 2, Math.max(0, Math.floor(at)))
    const share = Math.min(1, Math.max(0, at - g))
    heights[g]! += mass * (1 - share)
    heights[g + 1]! += mass * share
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** Rows that turn values at evenly spaced nodes into the value at a position between them, in node steps. */
type Basis = readonly { readonly position: number; readonly row: Float64Array }[]

/** The polynomial through all nodes, and straight lines for {@link MARGIN} steps beyond the ends. */
function interpolation(nodes: number, fine: number): Basis {
  const key = `${nodes}x${fine}`
  const known = bases.get(key)
  if (known) return known
  const last = nodes - 1
  const basis = Array.from({ length: (last + 2 * MARGIN) * fine + 1 }, (_, f) => {
    const position = f / fine - MARGIN
    const inside = Math.min(last, Math.max(0, position))
    const row = lagrange(nodes, inside)
    if (position === inside) return { position, row }
    const slope = slopeAt(nodes, inside)
    return { position, row: row.map((r, i) => r + (position - inside) * slope[i]!) }
  })
  bases.set(key, basis)
  return basis
}

const bases = new Map<string, Basis>()

/** Lagrange's basis polynomials on the nodes 0, 1, 2 ... */
function lagrange(nodes: number, x: number): Float64Array {
  return Float64Array.from({ length: nodes }, (_, i) => {
    let product = 1
    for (let j = 0; j < nodes; j++) if (j !== i) product *= (x - j) / (i - j)
    return product
  })
}

function slopeAt(nodes: number, x: number): Float64Array {
  const h = 1e-4
  const right = lagrange(nodes, x + h)
  return lagrange(nodes, x - h).map((left, i) => (right[i]! - left) / (2 * h))
}

function normalise(from: number, step: number, heights: Float64Array): Density {
  const area = heights.reduce((a, b) => a + b, 0) * step
  const scaled = heights.map((h) => h / area)
  const cumulative = new Float64Array(heights.length)
  for (let g = 1; g < heights.length; g++) {
    cumulative[g] = cumulative[g - 1]! + 0.5 * step * (scaled[g - 1]! + scaled[g]!)
  }
  return { from, step, heights: scaled, cumulative }
}

/** P(value < x), kept off 0 and 1: no finite diary makes certain. */
export function probabilityBelow(density: Density, x: number): number {
  const position = (x - density.from) / density.step
  const last = density.cumulative.length - 1
  const total = density.cumulative[last]!
  if (position <= 0) return LEAST
  if (position >= last) return 1 - LEAST
  const i = Math.floor(position)
  const b = position - i
  const left = density.heights[i]!
  const right = density.heights[i + 1]!
  const part = density.step * b * (left + 0.5 * b * (right - left))
  return Math.min(1 - LEAST, Math.max(LEAST, (density.cumulative[i]! + part) / total))
}

export const LEAST = 1e-6

export function quantile(density: Density, p: number): number {
  const { cumulative, heights, step } = density
  const target = p * cumulative[cumulative.length - 1]!
  let i = 0
  while (i < cumulative.length - 2 && cumulative[i + 1]! < target) i++
  const need = (target - cumulative[i]!) / step
  const left = heights[i]!
  const slope = heights[i + 1]! - left
  const b = slope === 0 ? need / left : (Math.sqrt(Math.max(0, left * left + 2 * slope * need)) - left) / slope
  return density.from + (i + Math.min(1, Math.max(0, b))) * step
}

export function moments(density: Density): { mean: number; sd: number } {
  const { from, step, heights } = density
  let mean = 0
  let square = 0
  for (let g = 0; g < heights.length; g++) {
    const x = g * step
    mean += heights[g]! * x * step
    square += heights[g]! * x * x * step
  }
  return { mean: from + mean, sd: Math.sqrt(Math.max(0, square - mean * mean)) }
}
