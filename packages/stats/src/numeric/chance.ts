import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { mersenne } from 'pure-rand/generator/mersenne'

/**
 * Uniform numbers in [0, 1) from a seed: the Mersenne Twister, whose own seeding scrambles, so that seeds 1, 2, 3 ...
 * are people who have nothing in common. (xoroshiro128+ starts the first numbers of neighbouring seeds alike.)
 *
 * @param seed unsigned 32-bit integer
 */
export function uniformFrom(seed: number): () => number {
  const generator = mersenne(seed)
  return () => uniformFloat64(generator)
}
