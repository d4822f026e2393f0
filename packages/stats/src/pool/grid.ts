/**
 * The cells a pool is summed over: every mu with every tau. Plain data; two sums can be added only on the same grid.
 * mu is the log rate ratio of the typical person, tau the standard deviation of people's log rate ratios around it.
 */
export interface PoolGrid {
  /** Increasing, in even steps. */
  readonly mus: readonly number[]
  /** Increasing, 0 or more, evenly or in steps that grow slowly. Above 0 none below {@link LEAST_TAU}. */
  readonly taus: readonly number[]
}

/** A tau between 0 and this would need a finer curve than 33 points. */
export const LEAST_TAU = 0.005

/**
 * Where every pool begins, 363 cells: mu from -4 to 2, tau from 0 to 2. Tau is an odd polynomial of its index, so that
 * what is summed, which does not know tau from -tau, is smooth between the cells.
 */
export const COARSE_GRID: PoolGrid = {
  mus: Array.from({ length: 33 }, (_, i) => -4 + i * 0.1875),
  taus: Array.from({ length: 11 }, (_, j) => Math.round(1e4 * (0.06 * j + 0.0014 * j ** 3)) / 1e4),
}

/** @throws RangeError when the values are not increasing, or a tau is out of range */
export function checkGrid({ mus, taus }: PoolGrid): void {
  for (const [name, values] of [['mus', mus] as const, ['taus', taus] as const]) {
    const bad = values.findIndex((value, i) => !Number.isFinite(value) || (i > 0 && value <= values[i - 1]!))
    if (values.length < 2 || bad !== -1) throw new RangeError(`${name} must be 2 or more increasing numbers: ${values}`)
  }
  const bad = taus.find((tau) => tau < 0 || (tau > 0 && tau < LEAST_TAU))
  if (bad !== undefined) throw new RangeError(`tau ${bad} is neither 0 nor at least ${LEAST_TAU}`)
}

export function sameGrid(a: PoolGrid, b: PoolGrid): boolean {
  const same = (x: readonly number[], y: readonly number[]) => x.length === y.length && x.every((v, i) => v === y[i])
  return same(a.mus, b.mus) && same(a.taus, b.taus)
}
