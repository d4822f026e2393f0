import type { LatentPosterior } from './latentPosterior.ts'
import type { Location } from './location.ts'

/**
 * Starts Newton where the nodes of a line worked out so far point to: most nodes then need one pass. They are worked out
 * from the middle outwards, each beside one that is known.
 */
export function createPredictor({ latent: { z } }: LatentPosterior, { warm }: Location, nodes: number) {
  const known = Array.from({ length: nodes }, () => new Float64Array(z.length))
  let first = 0
  let last = -1
  return {
    restart(): void {
      first = 0
      last = -1
    },
    predict(node: number): void {
      const count = last - first + 1
      if (count === 0) {
        z.set(warm)
        return
      }
      const inwards = node > last ? -1 : 1
      const near = known[node + inwards]!
      if (count === 1) {
        z.set(near)
        return
      }
      const next = known[node + 2 * inwards]!
      if (count === 2) {
        for (let t = 0; t < z.length; t++) z[t] = 2 * near[t]! - next[t]!
        return
      }
      const third = known[node + 3 * inwards]!
      for (let t = 0; t < z.length; t++) z[t] = 3 * (near[t]! - next[t]!) + third[t]!
    },
    learn(node: number): void {
      known[node]!.set(z)
      if (last < first) first = node
      if (node > last) last = node
      if (node < first) first = node
    },
  }
}
