import { randomNormal } from 'd3-random'

/** A stationary AR(1): good and bad spells on the log scale. */
export interface Spells {
  /** Standard deviation of one night's spell. */
  readonly sigma: number
  /** Correlation of one night's spell with the next, 0 to 1. */
  readonly rho: number
  /** Spell of the first night in standard deviations; drawn like any other when absent. */
  readonly first?: number | undefined
}

/** [night] the spells of one person, mean 0. */
export function drawSpells(uniform: () => number, nights: number, { sigma, rho, first }: Spells): Float64Array {
  const normal = randomNormal.source(uniform)(0, 1)
  const innovation = sigma * Math.sqrt(1 - rho ** 2)
  const spells = new Float64Array(nights)
  spells[0] = sigma * (first ?? normal())
  for (let t = 1; t < nights; t++) spells[t] = rho * spells[t - 1]! + innovation * normal()
  return spells
}
