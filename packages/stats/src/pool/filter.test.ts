import { expect, test } from 'vitest'
import { exactLogLikelihood } from '../../test/exactFilter.ts'
import { Latent } from '../counts/latent.ts'
import { filteredLogLikelihood } from './filter.ts'

const COUNTS: Readonly<Record<string, readonly (number | null)[]>> = {
  quiet: Array(28).fill(0),
  restless: [0, 0, 3, 1, null, 0, 7, 2, 0, 0, 0, 1, null, null, 0, 12, 4, 1, 0, 0, 2],
  'many cramps': [5, 9, 22, 3, 14, 8, 0, 6, 31, 2],
  'one night': [2],
  'one night recorded': [null, null, 4, null],
}

const HYPER = [
  { sigma: 0.001, rho: 0.5, kappa: 0.001 },
  { sigma: 0.4, rho: 0.5, kappa: 0.3 },
  { sigma: 1.2, rho: 0.9, kappa: 0.1 },
  { sigma: 1.6, rho: 0.1, kappa: 1.2 },
]

test('filters to what a far finer grid gives', () => {
  let checked = 0
  for (const [name, counts] of Object.entries(COUNTS)) {
    for (const hyper of HYPER) {
      for (const level of [-5, -1, 1]) {
        const eta = counts.map((_, t) => level + 0.5 * (t % 2))
        const latent = new Latent(counts)
        latent.eta.set(Array.from(latent.recorded, (t) => eta[t]!))
        latent.logLikelihood(hyper)
        // Further out the finer grid, which ends at 6.5, cuts something off.
        if (latent.z.some((z) => Math.abs(z) > 3.5)) continue
        checked += 1
        const ours = filteredLogLikelihood(counts, latent, hyper)
        const exact = exactLogLikelihood(counts, eta, hyper)
        expect(Math.abs(ours! - exact), `${name}, ${JSON.stringify(hyper)}, level ${level}`).toBeLessThan(5e-5)
      }
    }
  }
  expect(checked).toBeGreaterThan(40)
})

test('says that it cannot filter nights that hardly move', () => {
  const latent = new Latent([0, 1, 2])
  const hyper = { sigma: 0.5, rho: 1 - 1e-6, kappa: 0.3 }
  latent.logLikelihood(hyper)
  expect(filteredLogLikelihood([0, 1, 2], latent, hyper)).toBeNull()
})
