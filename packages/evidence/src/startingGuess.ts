import type { Treatment } from './treatment.ts'

/** Of the true rate ratio, cramps with the treatment to cramps without: the median of the prior and its 95 % interval. */
export interface StartingGuess {
  readonly likely: number
  readonly low: number
  readonly high: number
}

/** The 97.5 % quantile of the standard normal. */
const Z = 1.959963984540054

/** What is guessed of one person's true effect before any of her nights, as rate ratios; unrounded. */
export function startingGuess({ mean, sd }: Pick<Treatment['prior'], 'mean' | 'sd'>): StartingGuess {
  return { likely: Math.exp(mean), low: Math.exp(mean - Z * sd), high: Math.exp(mean + Z * sd) }
}
