import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitCounts, probabilityRatioBelow, type TreatmentEffect } from './fit.ts'
import type { CountProblem } from './problem.ts'

const alternating = (nights: number, unit: number) =>
  Array.from({ length: nights }, (_, t) => [Math.floor(t / unit) % 2])

const problem = (counts: readonly (number | null)[], more: Partial<CountProblem> = {}): CountProblem => ({
  nights: counts.length,
  counts,
  treatments: alternating(counts.length, 7),
  covariates: [],
  ...more,
})

const estimated = (effect: TreatmentEffect | undefined) => {
  if (effect?.type !== 'estimated') throw new Error('expected an estimate')
  return effect
}

const everyNumber = (value: unknown): number[] => {
  if (typeof value === 'number') return [value]
  if (value instanceof Float64Array) return [...value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(everyNumber)
  return []
}

describe('the count model', () => {
  test('answers any diary without NaN, infinity, or a chance of 0 or 1', () => {
    const anyNight = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 3 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 100 }) },
      { weight: 2, arbitrary: fc.constant(null) },
    )
    const anyDiary = fc
      .array(anyNight, { minLength: 1, maxLength: 60 })
      .filter((counts) => counts.some((c) => c !== null))
    fc.assert(
      fc.property(anyDiary, fc.integer({ min: 1, max: 14 }), (counts, unit) => {
        const fit = fitCounts(problem(counts, { treatments: alternating(counts.length, unit) }))
        for (const n of everyNumber(fit)) expect(Number.isFinite(n)).toBe(true)
        for (const effect of fit.treatments) {
          if (effect.type === 'not-testable') continue
          for (const chance of [effect.probHelps, effect.probWorthwhile]) {
            expect(chance).toBeGreaterThan(0)
            expect(chance).toBeLessThan(1)
          }
        }
      }),
      { seed: 21, numRuns: 60 },
    )
  })

  test('answers the extremes: one night, all quiet, all cramps, complete separation', () => {
    const extremes = [[0], [100], Array(84).fill(0), Array(84).fill(100), Array(84).fill(null).with(40, 2)]
    for (const counts of extremes) {
      for (const n of everyNumber(fitCounts(problem(counts)))) expect(Number.isFinite(n)).toBe(true)
    }
    const separated = fitCounts(problem(alternating(84, 7).map(([arm]) => (arm === 1 ? 0 : 3))))
    expect(estimated(separated.treatments[0]).logRatio.q975).toBeLessThan(-1)
  })

  test('draws from the joint posterior have its mean and spread', () => {
    const fit = fitCounts(problem(Array.from({ length: 84 }, (_, t) => (t * 7919) % 3)))
    expect(fit.draws).toHaveLength(200)
    const betas = fit.draws.map((draw) => draw.treatments[0]!)
    const mean = betas.reduce((a, b) => a + b, 0) / betas.length
    const sd = Math.sqrt(betas.reduce((sum, b) => sum + (b - mean) ** 2, 0) / betas.length)
    const { logRatio } = estimated(fit.treatments[0])
    expect(Math.abs(mean - logRatio.mean)).toBeLessThan(0.25 * logRatio.sd)
    expect(sd / logRatio.sd).toBeGreaterThan(0.8)
    expect(sd / logRatio.sd).toBeLessThan(1.25)
  })

  test('answers any design without NaN: several treatments, doses, covariates, priors', () => {
    const anyDesign = fc
      .record({
        nights: fc.integer({ min: 2, max: 90 }),
        treatments: fc.integer({ min: 0, max: 3 }),
        covariates: fc.integer({ min: 0, max: 2 }),
        sd: fc.double({ min: 0.01, max: 10, noNaN: true }),
        mean: fc.double({ min: -2, max: 2, noNaN: true }),
      })
      .chain((size) => {
        const rows = (width: number, value: fc.Arbitrary<number>) =>
          fc.array(fc.array(value, { minLength: width, maxLength: width }), {
            minLength: size.nights,
            maxLength: size.nights,
          })
        return fc.record({
          size: fc.constant(size),
          counts: fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { freq: 4 }), {
            minLength: size.nights,
            maxLength: size.nights,
          }),
          treatments: rows(size.treatments, fc.constantFrom(0, 0.25, 1)),
          covariates: rows(size.covariates, fc.double({ min: -30, max: 30, noNaN: true })),
        })
      })
      .filter(({ counts }) => counts.some((count) => count !== null))
    fc.assert(
      fc.property(anyDesign, ({ size, counts, treatments, covariates }) => {
        const treatmentPriors = Array.from({ length: size.treatments }, () => ({ mean: size.mean, sd: size.sd }))
        const fit = fitCounts({ nights: size.nights, counts, treatments, covariates, treatmentPriors })
        for (const n of everyNumber(fit)) expect(Number.isFinite(n)).toBe(true)
      }),
      { seed: 22, numRuns: 40 },
    )
  })

  test('a wide prior on a treatment that ended all cramps gives what Stan gives', () => {
    // Stan, 40,000 draws, the same 28 nights and prior N(0, 7^2): mean -8.4, sd 3.7.
    const counts = alternating(28, 7).map(([arm]) => (arm === 1 ? 0 : 3))
    const fit = fitCounts(problem(counts, { treatmentPriors: [{ mean: 0, sd: 7 }] }))
    const { mean, sd } = estimated(fit.treatments[0]).logRatio
    expect(Math.abs(mean + 8.4)).toBeLessThan(0.4)
    expect(Math.abs(sd - 3.7)).toBeLessThan(0.4)
  })

  test('twelve columns give the same answer whichever way round they stand', () => {
    const counts = Array.from({ length: 84 }, (_, t) => ((t * 7919) % 11 < 6 ? 0 : (t * 31) % 3))
    const treatments = counts.map((_, t) => Array.from({ length: 6 }, (_, k) => Number((t * 53) % 7 === k)))
    const covariates = counts.map((_, t) => Array.from({ length: 6 }, (_, j) => Math.sin(t * (j + 1.3))))
    const one = fitCounts(problem(counts, { treatments, covariates }))
    const turned = (rows: readonly number[][]) => rows.map((row) => [...row].reverse())
    const two = fitCounts(problem(counts, { treatments: turned(treatments), covariates: turned(covariates) }))
    one.treatments.forEach((effect, k) => {
      const { mean, sd } = estimated(effect).logRatio
      expect(Math.abs(mean - estimated(two.treatments[5 - k]).logRatio.mean) / sd).toBeLessThan(0.06)
    })
  })

  test('gives the same answer twice: it uses no chance', () => {
    const counts = [0, 1, 0, 0, 2, null, 0, 1, 1, 0, 0, 0, 3, 0]
    expect(fitCounts(problem(counts))).toEqual(fitCounts(problem(counts)))
  })

  test('a skipped night stays missing, never zero', () => {
    const skipped = fitCounts(problem([1, 1, null, 1, 1, null, 1, 1, 1, null, 1, 1, 1, 1]))
    const zeros = fitCounts(problem([1, 1, 0, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1]))
    expect(skipped.nightsMissing).toBe(3)
    expect(zeros.nightsMissing).toBe(0)
    expect(skipped.weeklyWithout.q50).toBeGreaterThan(zeros.weeklyWithout.q50)
  })

  test('does not care in which order treatments stand', () => {
    const counts = Array.from({ length: 84 }, (_, t) => (t * 7919) % 3)
    const arms = Array.from({ length: 84 }, (_, t) => Math.floor(t / 7) % 3)
    const one = fitCounts(problem(counts, { treatments: arms.map((a) => [Number(a === 1), Number(a === 2)]) }))
    const two = fitCounts(problem(counts, { treatments: arms.map((a) => [Number(a === 2), Number(a === 1)]) }))
    const sd = estimated(one.treatments[0]).logRatio.sd
    const gap = estimated(one.treatments[0]).logRatio.mean - estimated(two.treatments[1]).logRatio.mean
    expect(Math.abs(gap) / sd).toBeLessThan(0.03)
  })

  test('turns a treatment into its mirror when the arms are swapped', () => {
    const counts = Array.from({ length: 112 }, (_, t) => (t * 7919) % 4)
    const there = fitCounts(problem(counts))
    const back = fitCounts(problem(counts, { treatments: alternating(112, 7).map(([arm]) => [1 - arm!]) }))
    const { mean, sd } = estimated(there.treatments[0]).logRatio
    expect(Math.abs(mean + estimated(back.treatments[0]).logRatio.mean) / sd).toBeLessThan(0.15)
  })

  test('a treatment that never varies on recorded nights is not testable, and changes nothing else', () => {
    const counts = [0, 1, 0, 2, 0, 0, 1, null, null]
    const always = fitCounts(problem(counts, { treatments: counts.map(() => [1]) }))
    const onlyUnrecorded = fitCounts(problem(counts, { treatments: counts.map((count) => [Number(count === null)]) }))
    const none = fitCounts(problem(counts, { treatments: [] }))
    expect(always.treatments).toEqual([{ type: 'not-testable', because: 'never-varies' }])
    expect(onlyUnrecorded.treatments).toEqual([{ type: 'not-testable', because: 'never-varies' }])
    expect(always.alpha).toEqual(none.alpha)
  })

  test('a covariate that never varies has no coefficient', () => {
    const counts = [0, 1, 0, 2, 0, 0, 1]
    expect(fitCounts(problem(counts, { covariates: counts.map(() => [0.4]) })).covariates).toEqual([null])
  })

  test('takes many treatments and covariates at once', () => {
    const counts = Array.from({ length: 120 }, (_, t) => (t * 7919) % 3)
    const treatments = counts.map((_, t) => [0, 1, 2, 3].map((k) => Number(Math.floor(t / 3) % 5 === k)))
    const covariates = counts.map((_, t) => [Math.sin(t), Math.cos(t / 3)])
    const fit = fitCounts(problem(counts, { treatments, covariates }))
    expect(fit.treatments.map((effect) => effect.type)).toEqual(Array(4).fill('estimated'))
    for (const n of everyNumber(fit)) expect(Number.isFinite(n)).toBe(true)
  })

  test('a strong prior is what remains where the nights say nothing', () => {
    const counts = [null, null, 0, null, null, null, null, 0]
    const fit = fitCounts(problem(counts, { treatmentPriors: [{ mean: -0.5, sd: 0.1 }] }))
    const { mean, sd } = estimated(fit.treatments[0]).logRatio
    expect(mean).toBeCloseTo(-0.5, 1)
    expect(sd).toBeCloseTo(0.1, 2)
  })

  test('cramps a week are in the diary: without and with a treatment that halves them', () => {
    const treatments = alternating(280, 4)
    const counts = treatments.map(([arm], t) => (t % 2 === 0 ? (arm === 1 ? 1 : 2) : 0))
    const fit = fitCounts(problem(counts, { treatments }))
    expect(fit.weeklyWithout.q50).toBeGreaterThan(6)
    expect(fit.weeklyWithout.q50).toBeLessThan(8)
    const effect = estimated(fit.treatments[0])
    expect(effect.weeklyWith.q50 / fit.weeklyWithout.q50).toBeCloseTo(0.5, 1)
    expect(effect.nightsWith).toBe(140)
    expect(effect.nightsWithout).toBe(140)
  })

  test('the chance of a ratio below r grows with r, and agrees with the chances it names', () => {
    const effect = estimated(fitCounts(problem(Array.from({ length: 56 }, (_, t) => t % 2))).treatments[0])
    const chances = [0.2, 0.5, 0.75, 1, 1.5, 4].map((ratio) => probabilityRatioBelow(effect.density, ratio))
    expect(chances).toEqual([...chances].sort((a, b) => a - b))
    expect(chances[2]).toBeCloseTo(effect.probWorthwhile, 10)
    expect(chances[3]).toBeCloseTo(effect.probHelps, 10)
  })
})
