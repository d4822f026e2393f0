import * as fc from 'fast-check'
import type { ProtocolInput, TrialNight } from '../src/index.ts'

/** The property holds for seeded examples; the smallest that breaks it is printed. */
export function holds<T>(property: fc.IProperty<T>, numRuns = 100): void {
  // biome-ignore lint/nursery/noFloatingPromises: a synchronous property; the rule takes the overload for asynchronous ones.
  fc.assert(property, { seed: 20260402, numRuns })
}

export const anySeed = fc.integer({ min: 0, max: 0xffffffff })

const PAIRS = { 1: [28, 91], 2: [14, 45], 7: [4, 13], 14: [4, 6] } as const

export const anyProtocol: fc.Arbitrary<ProtocolInput> = fc
  .constantFrom(1 as const, 2 as const, 7 as const, 14 as const)
  .chain((unitNights) =>
    fc.record({
      treatment: fc.constantFrom('stretching', 'magnesium', 'größere Wärme'),
      unitNights: fc.constant(unitNights),
      pairs: fc.integer({ min: PAIRS[unitNights][0], max: PAIRS[unitNights][1] }),
      baselineNights: fc.integer({ min: 0, max: 84 }),
      washoutNights: fc.integer({ min: 0, max: Math.min(13, unitNights - 1) }),
      firstNight: fc.constantFrom('2026-04-02', '2028-02-29'),
      worthwhileRatio: fc.constantFrom(0.5, 0.75, 0.9),
    }),
  )

export const anyNight: fc.Arbitrary<TrialNight> = fc.record({
  count: fc.option(fc.integer({ min: 0, max: 100 })),
  taken: fc.option(fc.boolean()),
})

/** Half of them stop early; half outlast every schedule (84 + 182 nights), so that looks come due. */
export const anyDiary = fc.oneof(
  fc.array(anyNight, { maxLength: 120, size: 'max' }),
  fc.array(anyNight, { minLength: 266, maxLength: 300 }),
)
