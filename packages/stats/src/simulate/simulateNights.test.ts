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

  test('has as many cramps as asked over good and bad spells together', () => {
    const { counts } = simulateNights({ seed: 2, nights: 100_000, rate: 1, sigma: 0.8, rho: 0.5 })
    expect(mean(counts)).toBeCloseTo(1, 1)
  })

  test('has spells that last: nights in a row are alike as rho says', () => {
    const { counts } = simulateNights({ seed: 6, nights: 100_000, rate: 20, sigma: 0.3, rho: 0.7, kappa: 0 })
    const at = (night: number) => (counts[night] ?? 0) - 20
    const products = (lag: number) => counts.slice(lag).reduce<number>((sum, _, t) => sum + at(t) * at(t + lag), 0)
    expect(products(2) / products(1)).toBeCloseTo(0.7, 1)
  })

  test('halves from the first night to the last under a trend of 0.5', () => {
    const { counts } = simulateNights({ seed: 7, nights: 40_000, rate: 5, sigma: 0, trend: 0.5 })
    expect(mean(counts.slice(-2000)) / mean(counts.slice(0, 2000))).toBeCloseTo(0.5 ** 0.95, 1)
  })

  test('has a worst and a best night of the year as far apart as asked', () => {
    const { counts } = simulateNights({ seed: 8, nights: 36_525, rate: 5, sigma: 0, season: { ratio: 2, peak: 10 } })
    const around = (day: number) => mean(counts.filter((_, night) => Math.abs((night % 365.25) - day) < 15))
    expect(around(20) / around(20 + 182.6)).toBeCloseTo(2, 0)
    expect(around(20)).toBeGreaterThan(around(110))
  })

  test('enters in a bad spell when told to, and comes out of it', () => {
    const people = Array.from({ length: 400 }, (_, seed) =>
      simulateNights({ seed, nights: 40, rate: 1, firstSpell: 2 }),
    )
    const average = (night: number) => mean(people.map(({ counts }) => counts[night]!))
    expect(average(0)).toBeGreaterThan(2 * average(39))
  })

  test('wanders slowly under drift: months differ more than chance', () => {
    const person = { nights: 20_000, rate: 2, sigma: 0, kappa: 0 }
    const spread = (drift: number) => {
      const { counts } = simulateNights({ seed: 9, ...person, drift })
      const months = Array.from({ length: 600 }, (_, m) => mean(counts.slice(30 * m, 30 * m + 30)))
      return mean(months.map((month) => (month - mean(months)) ** 2))
    }
    expect(spread(0.5)).toBeGreaterThan(4 * spread(0))
  })

  test('has nothing in common with the person of the next seed, not even the first night', () => {
    const first = Array.from({ length: 2000 }, (_, seed) => simulateNights({ seed, nights: 1, rate: 10 }).counts[0]!)
    const middle = mean(first)
    const variance = mean(first.map((count) => (count - middle) ** 2))
    const neighbours = mean(first.slice(1).map((count, i) => (count - middle) * (first[i]! - middle)))
    expect(Math.abs(neighbours / variance)).toBeLessThan(3 / Math.sqrt(2000))
    expect(middle).toBeCloseTo(10, -0.5)
  })

  test('is refused by name when a number is out of its range', () => {
    expect(() => simulateNights({ seed: 1, nights: 10, rho: 1 })).toThrow('rho must be 0 or more and below 1; got 1')
    expect(() => simulateNights({ seed: 1, nights: 0 })).toThrow('nights must be a whole number, 1 or more; got 0')
    expect(() => simulateNights({ seed: 1.5, nights: 9 })).toThrow('seed must be a whole number of 32 bits; got 1.5')
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
