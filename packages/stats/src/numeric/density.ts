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

/** Scales heights on an even grid to a density. */
export function densityOf(from: number, step: number, heights: Float64Array): Density {
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
