import type { SbcResult } from './ranks.ts'
import { percent, share } from './shares.ts'
import { table } from './table.ts'

/** Kolmogorov's distance that chance alone exceeds in 5, and in 1, of 100 parameters. */
const OFTEN = 1.36
const RARELY = 1.63

export function ranksChapter({ draws, parameters }: SbcResult): string {
  const rows = Object.entries(parameters).map(([name, { distance, covered }]) => [
    name,
    distance.toFixed(2),
    percent(share(covered, draws)),
  ])
  return `## Simulation-based calibration of the posterior

${draws.toLocaleString('en-GB')} truths were drawn from the prior itself, each with a diary of 56, 84 or 182 nights, nightly or weekly units, one night in
ten missing. Where the truth falls in its posterior must be even, if the fit is right (Talts et al. 2018). The distance is
Kolmogorov's times the square root of the draws: chance alone exceeds ${OFTEN} in 5 of 100 parameters and ${RARELY} in 1 of 100.

${table(['', 'distance from even', '95 % intervals that hold the truth'], rows)}

![Ranks of five parameters, twenty bars each](calibration/ranks.svg)`
}
