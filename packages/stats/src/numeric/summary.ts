import { type Density, moments, quantile } from './density.ts'

/** Posterior of one number: mean, standard deviation and quantiles. */
export interface PosteriorSummary {
  readonly mean: number
  readonly sd: number
  readonly q025: number
  readonly q10: number
  readonly q25: number
  readonly q50: number
  readonly q75: number
  readonly q90: number
  readonly q975: number
}

export function ofDensity(density: Density): PosteriorSummary {
  return { ...moments(density), ...quantiles((p) => quantile(density, p)) }
}

/** Summary of exp(x) from a density of x. */
export const ofLogDensity = (density: Density): PosteriorSummary => ofTransformed(density, Math.exp)

/** Summary of transform(x) from a density of x. @param transform rising */
export function ofTransformed(density: Density, transform: (x: number) => number): PosteriorSummary {
  const { from, step, heights } = density
  let mean = 0
  let square = 0
  for (let g = 0; g < heights.length; g++) {
    const value = transform(from + g * step)
    mean += heights[g]! * step * value
    square += heights[g]! * step * value * value
  }
  const sd = Math.sqrt(Math.max(0, square - mean * mean))
  return { mean, sd, ...quantiles((p) => transform(quantile(density, p))) }
}

/** Summary of weighted draws; quantiles interpolate the weighted distribution function at its middles. */
export function ofDraws(values: Float64Array, weights: Float64Array): PosteriorSummary {
  const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!)
  const total = weights.reduce((a, b) => a + b, 0)
  let mean = 0
  for (let i = 0; i < values.length; i++) mean += (weights[i]! / total) * values[i]!
  let variance = 0
  for (let i = 0; i < values.length; i++) variance += (weights[i]! / total) * (values[i]! - mean) ** 2
  return { mean, sd: Math.sqrt(variance), ...quantiles((p) => weightedQuantile(values, weights, order, p * total)) }
}

function quantiles(at: (p: number) => number) {
  return {
    q025: at(0.025),
    q10: at(0.1),
    q25: at(0.25),
    q50: at(0.5),
    q75: at(0.75),
    q90: at(0.9),
    q975: at(0.975),
  }
}

function weightedQuantile(values: Float64Array, weights: Float64Array, order: Uint32Array, target: number): number {
  let below = 0
  let previous = values[order[0]!]!
  let previousMiddle = 0
  for (const i of order) {
    const middle = below + weights[i]! / 2
    if (middle >= target) {
      const share = middle > previousMiddle ? (target - previousMiddle) / (middle - previousMiddle) : 1
      return previous + share * (values[i]! - previous)
    }
    below += weights[i]!
    previous = values[i]!
    previousMiddle = middle
  }
  return previous
}
