import type { LatentPosterior } from './latentPosterior.ts'
import type { Location } from './location.ts'

/** Starts Newton where the line's last nodes point to: most nodes then need one or two passes. */
export function createPredictor({ latent: { z } }: LatentPosterior, { warm }: Location) {
  const last = new Float64Array(z.length)
  const before = new Float64Array(z.length)
  const earlier = new Float64Array(z.length)
  let known = 0
  return {
    restart(): void {
      known = 0
    },
    predict(): void {
      if (known === 0) z.set(warm)
      else if (known === 1) z.set(last)
      else if (known === 2) for (let t = 0; t < z.length; t++) z[t] = 2 * last[t]! - before[t]!
      else for (let t = 0; t < z.length; t++) z[t] = 3 * (last[t]! - before[t]!) + earlier[t]!
    },
    learn(): void {
      earlier.set(before)
      before.set(last)
      last.set(z)
      known++
    },
  }
}
