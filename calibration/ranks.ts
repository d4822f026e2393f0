import { PARAMETERS, type Parameter, type Ranks } from '../packages/stats/calibration/sbc.ts'

export const BINS = 20

export interface SbcResult {
  readonly draws: number
  readonly parameters: Readonly<
    Record<
      Parameter,
      {
        /** Draws in each twentieth of the posterior. */
        readonly bins: readonly number[]
        /** Kolmogorov's distance to even ranks, times the square root of the draws: above 1.36 in 5 of 100. */
        readonly distance: number
        /** Draws whose central 95 % interval holds the truth. */
        readonly covered: number
      }
    >
  >
}

export function rankSummary(ranks: readonly Ranks[]): SbcResult {
  const summary = (parameter: Parameter) => {
    const values = ranks.map((rank) => rank[parameter])
    return {
      bins: binsOf(values),
      distance: distance(values),
      covered: values.filter((value) => value > 0.025 && value < 0.975).length,
    }
  }
  const parameters = Object.fromEntries(PARAMETERS.map((name) => [name, summary(name)])) as SbcResult['parameters']
  return { draws: ranks.length, parameters }
}

function binsOf(values: readonly number[]): readonly number[] {
  const bins = Array.from({ length: BINS }, () => 0)
  for (const value of values) bins[Math.min(BINS - 1, Math.floor(value * BINS))]! += 1
  return bins
}

function distance(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const n = sorted.length
  const largest = sorted.reduce((most, u, i) => Math.max(most, (i + 1) / n - u, u - i / n), 0)
  return Math.round(1000 * largest * Math.sqrt(n)) / 1000
}
