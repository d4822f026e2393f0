import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CURVE_BETAS, type LikelihoodCurve } from './curve.ts'
import { COARSE_GRID } from './grid.ts'
import { pool, steady } from './pool.ts'
import { finerGrid, poolPosterior } from './posterior.ts'
import { rowMaker } from './row.ts'
import { addPerson, addSums, emptySum, removePerson, sumOf } from './sum.ts'

/** Like a person's: falls off on one or both sides, or has a floor where no cramps were seen. */
const anyCurve: fc.Arbitrary<LikelihoodCurve> = fc
  .record({
    middle: fc.double({ min: -3, max: 1.5, noNaN: true }),
    sharpness: fc.double({ min: 0.1, max: 30, noNaN: true }),
    floor: fc.double({ min: -60, max: -0.5, noNaN: true }),
  })
  .map(({ middle, sharpness, floor }) => {
    const values = CURVE_BETAS.map((beta) =>
      beta < middle
        ? Math.max(floor, -sharpness * (beta - middle) ** 2)
        : -sharpness * (Math.exp(beta - middle) - 1 - (beta - middle)),
    )
    const top = Math.max(...values)
    return values.map((value) => value - top)
  })
const somePeople = fc.array(anyCurve, { minLength: 1, maxLength: 12 })
const rowOf = rowMaker(COARSE_GRID)
const RUNS = { seed: 61, numRuns: 40 }

function expectSame(a: readonly number[], b: readonly number[]): void {
  expect(a.length).toBe(b.length)
  a.forEach((value, i) => {
    expect(Math.abs(value - b[i]!)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)) + 1e-9)
  })
}

test('the order of people does not matter', () => {
  fc.assert(
    fc.property(somePeople, (people) => {
      const there = sumOf(people, COARSE_GRID)
      const back = sumOf([...people].reverse(), COARSE_GRID)
      expectSame(there.logLikelihood, back.logLikelihood)
    }),
    RUNS,
  )
})

test('two shards added are the whole', () => {
  fc.assert(
    fc.property(somePeople, fc.nat(12), (people, cut) => {
      const whole = sumOf(people, COARSE_GRID)
      const parts = addSums(sumOf(people.slice(0, cut), COARSE_GRID), sumOf(people.slice(cut), COARSE_GRID))
      expect(parts.people).toBe(whole.people)
      expectSame(parts.logLikelihood, whole.logLikelihood)
    }),
    RUNS,
  )
})

test('a person added and removed again leaves the sum as it was', () => {
  fc.assert(
    fc.property(somePeople, anyCurve, (people, curve) => {
      const before = sumOf(people, COARSE_GRID)
      const after = removePerson(addPerson(before, rowOf(curve)), rowOf(curve))
      expect(after.people).toBe(before.people)
      expectSame(after.logLikelihood, before.logLikelihood)
    }),
    RUNS,
  )
})

test('a person who recorded nothing adds nothing', () => {
  const flat = rowOf(Array(33).fill(0))
  flat.forEach((value) => {
    expect(Math.abs(value)).toBeLessThan(1e-9)
  })
})

test.each([0.13, 0.4, 1])('a cell holds the log of the integral of a curve against its normal: sd %s', (sd) => {
  const curve = CURVE_BETAS.map((beta) => -0.5 * ((beta + 0.7) / sd) ** 2)
  const row = rowOf(curve)
  let checked = 0
  COARSE_GRID.taus.forEach((tau, j) => {
    COARSE_GRID.mus.forEach((mu, i) => {
      const variance = sd ** 2 + tau ** 2
      const exact = -0.5 * ((mu + 0.7) ** 2 / variance) + 0.5 * Math.log(sd ** 2 / variance)
      // Further out the curve's constant lower end, and its linear upper one, are not a normal's.
      const within = exact > -6 && mu - 0.7 * tau > -3 && mu + 0.7 * tau < 1.5 && sd < 1
      if (!within && !(sd === 1 && tau < 0.5 && Math.abs(mu + 0.7) < 0.6)) return
      checked += 1
      expect(Math.abs(row[j * 33 + i]! - exact), `mu ${mu}, tau ${tau}`).toBeLessThan(2e-3)
    })
  })
  expect(checked).toBeGreaterThan(30)
})

test('a curve constant below -4 and linear above 2 is followed there', () => {
  const slope = -1.5
  const curve = CURVE_BETAS.map((beta) => (beta < 0 ? 0 : slope * beta))
  const fine = rowMaker({ mus: [-5, -4], taus: [0, 0.5] })(curve)
  fine.forEach((value) => {
    expect(Math.abs(value)).toBeLessThan(1e-6)
  })
  const high = rowMaker({ mus: [3.5, 4.5], taus: [0, 0.25] })(curve)
  expect(high[0]! - slope * 3.5).toBeCloseTo(0, 5)
  expect(high[3]! - (slope * 4.5 + 0.5 * slope ** 2 * 0.25 ** 2)).toBeCloseTo(0, 5)
})

test('every row is finite, however far the curve lies from a cell', () => {
  const sharp = CURVE_BETAS.map((beta) => -500 * (beta + 4) ** 2)
  expect(rowOf(sharp).every(Number.isFinite)).toBe(true)
})

test('an empty pool leaves the priors: tau half-normal, mu as it was', () => {
  const { mu, tau } = poolPosterior(emptySum(COARSE_GRID), { mean: -0.2, sd: 0.5 })
  expect(Math.abs(mu.mean + 0.2)).toBeLessThan(1e-3)
  expect(Math.abs(mu.sd - 0.5)).toBeLessThan(2e-3)
  expect(Math.abs(tau.mean - 0.5 * Math.sqrt(2 / Math.PI))).toBeLessThan(2e-3)
  expect(Math.abs(tau.q975 - 0.5 * 2.2414)).toBeLessThan(0.01)
})

test('normal curves give what a normal hierarchical model gives, whichever grid they were summed on', () => {
  const people = Array.from({ length: 300 }, (_, i) => -0.5 + 0.3 * Math.sin(i * 12.9898) * 1.7)
  const curves = people.map((y) => CURVE_BETAS.map((beta) => -0.5 * ((beta - y) / 0.35) ** 2))
  const { posterior } = pool(curves)
  const { mean, sd } = normalModel(people, 0.35)
  expect(Math.abs(posterior.mu.mean - mean) / sd).toBeLessThan(0.02)
  expect(Math.abs(posterior.mu.sd / sd - 1)).toBeLessThan(0.02)
  const coarse = poolPosterior(sumOf(curves, COARSE_GRID))
  expect(Math.abs(coarse.mu.mean - posterior.mu.mean) / sd).toBeLessThan(0.02)
  expect(Math.abs(coarse.tau.mean - posterior.tau.mean) / posterior.tau.sd).toBeLessThan(0.02)
})

/** Posterior of mu for y_i ~ N(mu, se^2 + tau^2), summed over a fine grid of tau, mu in closed form. */
function normalModel(ys: readonly number[], se: number): { mean: number; sd: number } {
  const rows = Array.from({ length: 2000 }, (_, i) => {
    const tau = (i + 0.5) * 0.001
    const variance = se ** 2 + tau ** 2
    const precision = ys.length / variance + 1
    const sum = ys.reduce((a, b) => a + b, 0)
    const mean = sum / variance / precision
    const squares = ys.reduce((a, y) => a + y * y, 0)
    const log =
      -0.5 *
      (ys.length * Math.log(variance) +
        squares / variance -
        precision * mean ** 2 +
        Math.log(precision) +
        (tau / 0.5) ** 2)
    return { log, mean, variance: 1 / precision }
  })
  const top = Math.max(...rows.map(({ log }) => log))
  const weights = rows.map(({ log }) => Math.exp(log - top))
  const total = weights.reduce((a, b) => a + b, 0)
  const mean = rows.reduce((a, row, i) => a + (weights[i]! * row.mean) / total, 0)
  const variance = rows.reduce((a, row, i) => a + (weights[i]! * (row.variance + (row.mean - mean) ** 2)) / total, 0)
  return { mean, sd: Math.sqrt(variance) }
}

test('a person steadied by many others moves towards them, and one among none stays under the priors', () => {
  const hers = CURVE_BETAS.map((beta) => -0.5 * ((beta - 0.5) / 0.6) ** 2)
  const others = Array.from({ length: 200 }, (_, i) =>
    CURVE_BETAS.map((beta) => -0.5 * ((beta + 0.6 + 0.1 * Math.sin(i)) / 0.3) ** 2),
  )
  const { own, steadied } = steady(hers, sumOf([...others, hers], COARSE_GRID))
  expect(own.logRatio.mean).toBeGreaterThan(0.2)
  expect(steadied.logRatio.mean).toBeLessThan(-0.4)
  expect(steadied.logRatio.sd).toBeLessThan(own.logRatio.sd)
  const alone = steady(hers, sumOf([hers], COARSE_GRID))
  expect(alone.steadied.logRatio.sd).toBeGreaterThan(alone.own.logRatio.sd)
})

test('curves that can be gone through only once are refused, not lost', () => {
  function* once() {
    for (let i = 0; i < 100; i++) yield CURVE_BETAS.map((beta) => -4 * (beta + 1) ** 2)
  }
  expect(() => pool(once())).toThrow('the curves were 100, then 0: give a list, not a generator')
})

test('sums on different grids, and curves that are none, are refused with what is wrong', () => {
  const grid = finerGrid(
    poolPosterior(sumOf(Array(50).fill(CURVE_BETAS.map((b) => -8 * (b + 1) ** 2)), COARSE_GRID)),
    COARSE_GRID,
  )
  expect(() => addSums(emptySum(grid!), emptySum(COARSE_GRID))).toThrow('different grids')
  expect(() => rowOf([1, 2, 3])).toThrow('33 numbers; got 3')
  expect(() => rowOf(CURVE_BETAS.map((_, g) => (g === 4 ? Number.NaN : 0)))).toThrow('number 5: NaN')
  expect(() => removePerson(emptySum(COARSE_GRID), rowOf(Array(33).fill(0)))).toThrow('nobody to remove')
  expect(() => emptySum({ mus: [0, 1], taus: [0, 0.001] })).toThrow('tau 0.001')
})
