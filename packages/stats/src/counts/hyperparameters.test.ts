import { describe, expect, test } from 'vitest'
import { normalLattice } from '../numeric/lattice.ts'
import { hyperparametersAt } from './hyperparameters.ts'

const points = 4096
const z = normalLattice(points, 3)
const draws = Array.from({ length: points }, (_, k) => hyperparametersAt(z[3 * k]!, z[3 * k + 1]!, z[3 * k + 2]!))

const moments = (values: readonly number[]) => {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  return { mean, variance: values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length }
}

describe('hyperparameters from standard normals', () => {
  test.each(['sigma', 'kappa'] as const)('%s has its half-normal prior', (name) => {
    const { mean, variance } = moments(draws.map((draw) => draw[name]))
    expect(mean).toBeCloseTo(0.5 * Math.sqrt(2 / Math.PI), 2)
    expect(variance).toBeCloseTo(0.25 * (1 - 2 / Math.PI), 2)
  })

  test('rho has its Beta(2, 2) prior', () => {
    const { mean, variance } = moments(draws.map((draw) => draw.rho))
    expect(mean).toBeCloseTo(0.5, 3)
    expect(variance).toBeCloseTo(0.05, 3)
  })

  test('sigma and kappa are independent', () => {
    const product = moments(draws.map((draw) => draw.sigma * draw.kappa)).mean
    expect(product).toBeCloseTo(0.25 * (2 / Math.PI), 2)
  })

  test('stay inside their ranges however far out', () => {
    for (const far of [-9, 9]) {
      const { sigma, rho, kappa } = hyperparametersAt(far, far, -far)
      expect(sigma).toBeGreaterThan(0)
      expect(kappa).toBeGreaterThan(0)
      expect(rho).toBeGreaterThan(0)
      expect(rho).toBeLessThan(1)
      expect(Number.isFinite(sigma + kappa)).toBe(true)
    }
  })
})
