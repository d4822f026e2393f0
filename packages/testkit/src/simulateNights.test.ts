import { describe, expect, test } from 'vitest'
import { simulateNights } from './simulateNights.ts'

const mean = (counts: readonly (number | null)[]) => {
  const recorded = counts.filter((count) => count !== null)
  return recorded.reduce((sum, count) => sum + count, 0) / recorded.length
}

describe('a simulated person', () => {
  test('has the same nights for the same seed, and others for another', () => {
    const person = { seed: 7, nights: 60, missing: 0.2 }
    expect(simulateNights(person)).toEqual(simulateNights(person))
    expect(simulateNights(person)).not.toEqual(simulateNights({ ...person, seed: 8 }))
  })

  test('has as many cramps as asked, when spells and overdispersion are off', () => {
    const { counts } = simulateNights({ seed: 1, nights: 20_000, rate: 2, sigma: 0, kappa: 0 })
    expect(mean(counts)).toBeCloseTo(2, 1)
  })

  test('has spells that raise the mean by exp(sigma^2 / 2)', () => {
    const { counts } = simulateNights({ seed: 2, nights: 100_000, rate: 1, sigma: 0.8, rho: 0.5 })
    expect(mean(counts)).toBeCloseTo(Math.exp(0.32), 1)
  })

  test('has a variance of mean + kappa^2 mean^2 within a night', () => {
    const { counts } = simulateNights({ seed: 3, nights: 100_000, rate: 2, sigma: 0, kappa: 0.5 })
    const average = mean(counts)
    const variance = mean(counts.map((count) => ((count ?? 0) - average) ** 2))
    expect(variance).toBeCloseTo(2 + 0.25 * 4, 1)
  })

  test('has the asked rate ratio on treatment nights', () => {
    const treatments = Array.from({ length: 40_000 }, (_, night) => [night % 2])
    const { counts } = simulateNights({ seed: 4, nights: 40_000, rate: 1, treatments, ratios: [0.5], sigma: 0 })
    const on = mean(counts.filter((_, night) => night % 2 === 1))
    const off = mean(counts.filter((_, night) => night % 2 === 0))
    expect(on / off).toBeCloseTo(0.5, 1)
  })

  test('leaves out the asked share of nights as null, never as zero', () => {
    const { counts } = simulateNights({ seed: 5, nights: 10_000, rate: 50, sigma: 0, kappa: 0, missing: 0.3 })
    expect(counts.filter((count) => count === null).length / 10_000).toBeCloseTo(0.3, 1)
    expect(counts).not.toContain(0)
  })
})
