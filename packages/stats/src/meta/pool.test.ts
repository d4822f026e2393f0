import fc from 'fast-check'
import { expect, test } from 'vitest'
import { poolCommonEffect, poolRandomEffects, type RandomEffects } from './pool.ts'
import { readStudy, type StudyEffect } from './study.ts'

const random = (studies: readonly StudyEffect[]): RandomEffects => {
  const pool = poolRandomEffects(studies)
  if (pool.type !== 'random-effects') throw new Error('expected a pool')
  return pool
}

const anyStudy = fc.record({
  estimate: fc.double({ min: -5, max: 5, noNaN: true }),
  variance: fc.double({ min: 1e-4, max: 10, noNaN: true }),
})
const anyStudies = fc.array(anyStudy, { minLength: 2, maxLength: 12 })

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

test('no study and one study are not pooled, and the answer says so', () => {
  const one = { estimate: -0.5, variance: 0.04 }
  for (const pool of [poolRandomEffects, poolCommonEffect]) {
    expect(pool([])).toEqual({ type: 'not-poolable', because: 'no-study' })
    expect(pool([one])).toEqual({ type: 'not-poolable', because: 'one-study' })
  }
  expect(readStudy(one).lower).toBeCloseTo(-0.892, 3)
})

test('any studies give finite numbers, and no chance of 0 or 1', () => {
  fc.assert(
    fc.property(anyStudies, (studies) => {
      const pool = random(studies)
      expect(numbersIn(pool).every(Number.isFinite)).toBe(true)
      for (const p of [pool.pooled.pValue, pool.heterogeneity.pValue, pool.hartungKnapp?.pValue ?? 0.5]) {
        expect(p > 0 && p < 1).toBe(true)
      }
    }),
    { seed: 1, numRuns: 150 },
  )
})

test('the pooled effect lies among the studies, and the order of studies does not matter', () => {
  fc.assert(
    fc.property(anyStudies, (studies) => {
      const pool = random(studies)
      const estimates = studies.map(({ estimate }) => estimate)
      expect(pool.pooled.estimate).toBeGreaterThanOrEqual(Math.min(...estimates) - 1e-9)
      expect(pool.pooled.estimate).toBeLessThanOrEqual(Math.max(...estimates) + 1e-9)
      expect(random([...studies].reverse()).tauSquared).toBeCloseTo(pool.tauSquared, 6)
    }),
    { seed: 2, numRuns: 100 },
  )
})

test('studies that agree give no tau^2, and the interval that chance made too narrow is marked', () => {
  const studies = [0.1, 0.12, 0.09, 0.11].map((estimate) => ({ estimate, variance: 0.04 }))
  const pool = random(studies)
  expect(pool.tauSquared).toBe(0)
  expect(pool.hartungKnapp?.narrowerThanNormal).toBe(true)
})

test('equal estimates leave Hartung and Knapp nothing to measure: no interval rather than one without width', () => {
  const pool = random([1, 1, 1].map((estimate) => ({ estimate, variance: 0.25 })))
  expect(pool.hartungKnapp).toBe(null)
  expect(pool.prediction.upper - pool.prediction.lower).toBeGreaterThan(pool.pooled.upper - pool.pooled.lower)
})

/** Two precise studies that agree and three rough ones that do not: little tau^2 suits the first, much the others. */
const twoTops = (apart: number, variance: number): readonly StudyEffect[] => [
  { estimate: 0, variance: 0.0001 },
  { estimate: 0.02, variance: 0.0001 },
  { estimate: apart, variance },
  { estimate: -apart, variance },
  { estimate: apart + 1, variance },
]

test('of two tops of the restricted likelihood the higher one is taken, be it the near or the far one', () => {
  expect(random(twoTops(2, 1)).tauSquared).toBeCloseTo(0.0001, 5)
  expect(random(twoTops(2, 0.5)).tauSquared).toBeCloseTo(3.1228, 3)
})

test('a variance of 0 and an estimate that is no number are refused, by place', () => {
  const good = { estimate: 0, variance: 1 }
  expect(() => poolRandomEffects([good, { estimate: 1, variance: 0 }])).toThrow('study 2: variance must be above 0')
  expect(() => poolCommonEffect([{ estimate: Number.NaN, variance: 1 }, good])).toThrow('study 1: estimate NaN')
})
