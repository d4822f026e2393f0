import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { mersenne } from 'pure-rand/generator/mersenne'

/** Uniform numbers in [0, 1) from a 32-bit seed. */
export function chance(seed: number): () => number {
  const generator = mersenne(seed >>> 0)
  return () => uniformFloat64(generator)
}
