import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactLogLikelihood } from '../../test/exactFilter.ts'
import type { Hyperparameters } from './hyperparameters.ts'
import { Latent } from './latent.ts'

const laplace = (counts: readonly (number | null)[], eta: readonly number[], hyper: Hyperparameters, start = 0) => {
  const latent = new Latent(counts)
  latent.eta.set(Array.from(latent.recorded, (t) => eta[t]!))
  latent.z.fill(start)
  return latent.logLikelihood(hyper)
}

const aDiary = fc.integer({ min: 1, max: 40 }).chain((nights) =>
  fc.record({
    counts: fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { freq: 6 }), { minLength: nights, maxLength: nights }),
    eta: fc.array(fc.double({ min: -3, max: 1, noNaN: true }), { minLength: nights, maxLength: nights }),
    hyper: fc.record({
      sigma: fc.double({ min: 0.01, max: 1, noNaN: true }),
      rho: fc.double({ min: 0.02, max: 0.9, noNaN: true }),
      kappa: fc.double({ min: 0.01, max: 1, noNaN: true }),
    }),
  }),
)

describe('the latent nights integrated out', () => {
  test('agree with exact filtering to a twentieth of a log unit, whatever the diary', () => {
    fc.assert(
      fc.property(aDiary, ({ counts, eta, hyper }) => {
        const gap = laplace(counts, eta, hyper) - exactLogLikelihood(counts, eta, hyper)
        expect(Math.abs(gap)).toBeLessThan(0.05)
      }),
      { seed: 11, numRuns: 60 },
    )
  })

  test('do not depend on where Newton starts', () => {
    fc.assert(
      fc.property(aDiary, fc.double({ min: -3, max: 3, noNaN: true }), ({ counts, eta, hyper }, start) => {
        expect(laplace(counts, eta, hyper, start)).toBeCloseTo(laplace(counts, eta, hyper), 2)
      }),
      { seed: 12, numRuns: 200 },
    )
  })

  test('do not know which way time runs', () => {
    fc.assert(
      fc.property(aDiary, ({ counts, eta, hyper }) => {
        const reversed = laplace([...counts].reverse(), [...eta].reverse(), hyper)
        expect(reversed).toBeCloseTo(laplace(counts, eta, hyper), 2)
      }),
      { seed: 13, numRuns: 200 },
    )
  })

  test('a missing night at the end changes nothing, a zero does', () => {
    const hyper = { sigma: 0.5, rho: 0.6, kappa: 0.3 }
    const counts = [0, 1, null, 2, 0, 0, 1]
    const eta = counts.map(() => -0.5)
    const alone = laplace(counts, eta, hyper)
    expect(laplace([...counts, null], [...eta, -0.5], hyper)).toBeCloseTo(alone, 4)
    expect(laplace([...counts, 0], [...eta, -0.5], hyper)).toBeLessThan(alone - 0.1)
  })

  test('expected sums are exact where nothing is latent', () => {
    const latent = new Latent([1, 0, null, 2])
    latent.eta.fill(-0.3)
    latent.logLikelihood({ sigma: 0.001, rho: 0.5, kappa: 0.3 })
    const { mean, logSd } = latent.expectedSum(Float64Array.of(0.5, 1, 2))
    expect(mean).toBeCloseTo(3.5, 4)
    expect(logSd).toBeLessThan(0.001)
  })
})
