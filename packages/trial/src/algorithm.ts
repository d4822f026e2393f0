import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { mersenne } from 'pure-rand/generator/mersenne'

/**
 * The 32-bit Mersenne Twister, seeded by its own `init_genrand` (so C++ `std::mt19937(seed)` and NumPy
 * `RandomState(seed)` draw the same), one number a pair in calendar order, its lowest bit the coin.
 * A change to any of this is a new name, never a new meaning of this one.
 */
export const ALGORITHM = 'mt19937-lowest-bit-per-pair-1'

/** One fair coin a pair, in calendar order. */
export function drawCoins(seed: number, pairs: number): readonly (0 | 1)[] {
  const generator = mersenne(seed)
  return Array.from({ length: pairs }, () => (uniformInt(generator, 0, 1) === 1 ? 1 : 0))
}
