import type { UntreatedPerson } from '@uncramp/stats'
import { expect, test } from 'vitest'
import { informationPerWeek } from './information.ts'

const PERSON: UntreatedPerson = { rate: 0.4, sigma: 0.8, rho: 0.5, kappa: 0.3, missing: 0 }
const at = (person: Partial<UntreatedPerson>, unitNights: 1 | 2 | 7 | 14 = 7, washoutNights = 0, ratio = 0.5) =>
  informationPerWeek({ ...PERSON, ...person }, { unitNights, washoutNights, ratio })

test('is that of two Poisson sums when nights are independent', () => {
  const alone = { sigma: 0, kappa: 0 }
  for (const unit of [1, 2, 7, 14] as const)
    expect(at(alone, unit)).toBeCloseTo(1 / (1 / (3.5 * 0.4) + 1 / (3.5 * 0.2)), 9)
})

test('equals a covariance matrix of spells turned round by hand', () => {
  const nights = 280
  const { rate, sigma, rho, kappa } = PERSON
  const weight = (mean: number) => mean / (1 + kappa ** 2 * mean)
  const w = 2 / (1 / weight(rate) + 1 / weight(rate * 0.5))
  // Tridiagonal precision of the spells plus the nights' weights; average contrast of a pair of one and one.
  const c = 1 / (sigma ** 2 * (1 - rho ** 2))
  const solve = (b: readonly number[]) => {
    const d = Array.from({ length: nights }, (_, t) => c * (t === 0 || t === nights - 1 ? 1 : 1 + rho ** 2) + w)
    const y = [...b]
    for (let t = 1; t < nights; t++) {
      const l = (-c * rho) / d[t - 1]!
      d[t]! += l * c * rho
      y[t]! -= l * y[t - 1]!
    }
    for (let t = nights - 1; t >= 0; t--) y[t] = (y[t]! + (t < nights - 1 ? c * rho * y[t + 1]! : 0)) / d[t]!
    return y
  }
  const pair = Array.from({ length: nights }, (_, t) => (t === 140 ? 1 : t === 141 ? -1 : 0))
  const spread = solve(pair.map((s) => w * s))
  const information = pair.reduce<number>((sum, s, t) => sum + s * w * (s - spread[t]!), 0) / 2 / 4
  expect(at({}, 1)).toBeCloseTo(7 * information, 9)
})

test('falls with stronger spells, with overdispersion, with nights missed or left out, and with fewer cramps', () => {
  expect(at({ sigma: 1.2 })).toBeLessThan(at({}))
  expect(at({ kappa: 1 })).toBeLessThan(at({}))
  expect(at({ missing: 0.3 })).toBeLessThan(at({}))
  expect(at({}, 7, 2)).toBeLessThan(at({}, 7))
  expect(at({ rate: 0.1 })).toBeLessThan(at({}))
})

test('is larger the sooner the treatment changes', () => {
  const each = ([1, 2, 7, 14] as const).map((unit) => at({}, unit))
  expect([...each].sort((a, b) => b - a)).toEqual(each)
})

test('stays above 0 for whoever has hardly any cramps', () => {
  expect(at({ rate: 0, missing: 0.9 })).toBeGreaterThan(0)
})
