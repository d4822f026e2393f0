import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { poolCommonEffect, poolRandomEffects } from './pool.ts'
import type { Estimated } from './study.ts'

interface RandomReference {
  tauSquared: number
  iSquared: number
  hSquared: number
  normal: Estimated
  hartungKnapp: Estimated
  prediction: { lower: number; upper: number }
  weights: number[]
}

interface PoolReference {
  id: string
  yi: number[]
  vi: number[]
  reml: RandomReference
  paule_mandel: RandomReference
  common: Estimated & { iSquared: number; hSquared: number; q: number; qPValue: number; weights: number[] }
}

/** metafor's answers on its own data sets; fixtures/meta/make.R writes them. */
const folder = new URL('../../fixtures/meta/', import.meta.url)
const { pools }: { pools: PoolReference[] } = JSON.parse(readFileSync(new URL('pools.json', folder), 'utf8'))

/** Of the number itself, or of 1 where that is larger: an estimate in the tens is held to as many digits. */
const BAR = 1e-6

function expectEqual(ours: object, metafor: object): void {
  for (const [name, value] of Object.entries(metafor)) {
    const mine = (ours as Record<string, number>)[name]!
    expect(Math.abs(mine - value) / Math.max(1, Math.abs(value)), `${name}: ${mine}, metafor ${value}`).toBeLessThan(
      BAR,
    )
  }
}

test('the data sets hold two studies, no heterogeneity at all, and much of it', () => {
  expect(new Set(pools.map(({ id }) => id.split(',')[0])).size).toBeGreaterThanOrEqual(11)
  expect(pools.some(({ yi }) => yi.length === 2)).toBe(true)
  expect(pools.filter(({ reml }) => reml.tauSquared === 0).length).toBeGreaterThanOrEqual(3)
})

describe.each(pools)('$id', ({ yi, vi, common, ...references }) => {
  const studies = yi.map((estimate, i) => ({ estimate, variance: vi[i]! }))

  test.each(['reml', 'paule-mandel'] as const)('%s as metafor has it', (method) => {
    const reference = references[method === 'reml' ? 'reml' : 'paule_mandel']
    const ours = poolRandomEffects(studies, method)
    if (ours.type !== 'random-effects' || ours.hartungKnapp === null) throw new Error('expected a pool')
    const { tauSquared, iSquared, hSquared } = reference
    expectEqual({ ...ours.heterogeneity, ...ours }, { tauSquared, iSquared, hSquared })
    expectEqual(ours.pooled, reference.normal)
    expectEqual(ours.hartungKnapp, reference.hartungKnapp)
    expectEqual(ours.prediction, reference.prediction)
    expectEqual(ours.heterogeneity, { q: common.q, pValue: common.qPValue })
    expectEqual(
      ours.rows.map((row) => row.weight),
      reference.weights,
    )
    const width = ({ lower, upper }: Estimated) => upper - lower
    expect(ours.hartungKnapp.narrowerThanNormal).toBe(width(reference.hartungKnapp) < width(reference.normal))
  })

  test('the common effect as metafor has it', () => {
    const ours = poolCommonEffect(studies)
    if (ours.type !== 'common-effect') throw new Error('expected a pool')
    const { iSquared, hSquared, q, qPValue, weights, ...pooled } = common
    expectEqual(ours.pooled, pooled)
    expectEqual(ours.heterogeneity, { iSquared, hSquared, q, pValue: qPValue })
    expectEqual(
      ours.rows.map((row) => row.weight),
      weights,
    )
  })
})
