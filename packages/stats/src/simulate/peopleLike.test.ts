import { describe, expect, test } from 'vitest'
import { fitCounts } from '../counts/fit.ts'
import { peopleLike, type UntreatedPerson } from './peopleLike.ts'
import { simulateNights } from './simulateNights.ts'

const diary = (nights: number) => fitCounts({ ...simulateNights({ seed: 3, nights, missing: 0.3 }), covariates: [] })
const long = diary(360)
const short = diary(10)

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const spread = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)))
const logRates = (people: readonly UntreatedPerson[]) => people.map(({ rate }) => Math.log(rate))

describe('the people a diary leaves possible', () => {
  test('are the same for the same seed, in another order for another', () => {
    expect(peopleLike(long, 1)).toEqual(peopleLike(long, 1))
    const rates = (seed: number) => peopleLike(long, seed).map(({ rate }) => rate)
    expect(rates(2)).not.toEqual(rates(1))
    expect([...rates(2)].sort()).toEqual([...rates(1)].sort())
  })

  test('have together the rate and the spells of the fit', () => {
    const people = peopleLike(long, 1)
    const perWeek = 7 * mean(people.map(({ rate }) => rate))
    expect(Math.abs(Math.log(perWeek / long.weeklyWithout.mean))).toBeLessThan(0.15)
    expect(mean(people.map(({ sigma }) => sigma))).toBeCloseTo(long.sigma.mean, 1)
    expect(mean(people.map(({ rho }) => rho))).toBeCloseTo(long.rho.mean, 1)
    expect(mean(people.map(({ kappa }) => kappa))).toBeCloseTo(long.kappa.mean, 1)
  })

  test('are far apart when the diary is short, and alike when it is long', () => {
    expect(spread(logRates(peopleLike(short, 1)))).toBeGreaterThan(2 * spread(logRates(peopleLike(long, 1))))
  })

  test('miss as many nights as she did, nearer to one in ten when she wrote few', () => {
    const shares = (fit: typeof long) => peopleLike(fit, 1).map(({ missing }) => missing)
    const longShare = long.nightsMissing / 360
    expect(mean(shares(long))).toBeCloseTo((long.nightsMissing + 1) / 370, 1)
    expect(Math.abs(mean(shares(long)) - longShare)).toBeLessThan(0.02)
    expect(mean(shares(short))).toBeCloseTo((short.nightsMissing + 1) / 20, 1)
  })

  test('can be simulated, every one of them', () => {
    for (const person of peopleLike(short, 5))
      expect(simulateNights({ ...person, seed: 1, nights: 5 }).counts).toHaveLength(5)
  })
})
