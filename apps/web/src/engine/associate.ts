import { type CountProblem, type DensityCurve, probabilityRatioBelow, readTreatments } from '@uncramp/stats'

export type Association =
  | { readonly type: 'estimated'; readonly low: number; readonly mid: number; readonly high: number }
  | { readonly type: 'not-testable' }

/** Ratios beyond are not told apart. */
const WIDEST = Math.log(100)
const HALVINGS = 40

/**
 * The rate ratio of a problem's first column, from the exact posterior of the count model.
 *
 * @param tail probability below the interval, and above it.
 */
export function associate(problem: CountProblem, tail: number): Association {
  const reading = readTreatments(problem)[0]
  if (reading?.type !== 'estimated') return { type: 'not-testable' }
  const at = (probability: number) => ratioAt(reading.density, probability)
  return { type: 'estimated', low: at(tail), mid: at(0.5), high: at(1 - tail) }
}

/** The ratio with so much of the posterior below it. */
function ratioAt(density: DensityCurve, probability: number): number {
  let [low, high] = [-WIDEST, WIDEST]
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    if (probabilityRatioBelow(density, Math.exp(middle)) < probability) low = middle
    else high = middle
  }
  return Math.exp((low + high) / 2)
}
