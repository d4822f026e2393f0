import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lengthOf, lengthOutside, mergedSum, type Spread, union } from './intervals.ts'

const SEEDED = { seed: 20260402, numRuns: 500 }
const records: fc.Arbitrary<Spread[]> = fc.array(
  fc
    .tuple(fc.nat(100), fc.nat(30), fc.integer({ min: 0, max: 50 }))
    .map(([from, length, value]) => ({ from, to: from + length, value })),
  { maxLength: 8 },
)
const sum = (own: readonly Spread[]) => own.reduce((total, { value }) => total + value, 0)
const seconds = (all: readonly Spread[]) =>
  new Set(all.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))

describe('what several devices measured together', () => {
  test('lies between the largest alone and all added up', () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 4 }), (sources) => {
        const merged = mergedSum(sources)
        expect(merged).toBeGreaterThanOrEqual(Math.max(0, ...sources.map(sum)))
        expect(merged).toBeLessThanOrEqual(sum(sources.flat()) + 1e-9)
      }),
      SEEDED,
    )
  })

  test('is all added up when no two measured the same time', () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 4 }), (sources) => {
        const apart = sources.map((own, i) =>
          own.map(({ from, to, value }) => ({ from: from + 1000 * i, to: to + 1000 * i, value })),
        )
        expect(mergedSum(apart)).toBeCloseTo(sum(sources.flat()), 9)
      }),
      SEEDED,
    )
  })
})

test('intervals put together have the length of their seconds', () => {
  fc.assert(
    fc.property(records, records, (a, b) => {
      const [all, other] = [union([], a), union([], b)]
      expect(lengthOf(union(all, b))).toBe(seconds([...a, ...b]).size)
      expect(lengthOutside(all, other)).toBe([...seconds(a)].filter((second) => !seconds(b).has(second)).length)
    }),
    SEEDED,
  )
})
