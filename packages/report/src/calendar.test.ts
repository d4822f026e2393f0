import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, datesBetween } from './calendar.ts'

test('days are added as the calendar has them', () => {
  const days = fc.tuple(fc.integer({ min: -30_000, max: 60_000 }), fc.integer({ min: -5000, max: 5000 }))
  const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
  fc.assert(
    fc.property(days, ([day, more]) => {
      expect(addDays(iso(day), more)).toBe(iso(day + more))
    }),
    { seed: 20260402, numRuns: 500 },
  )
})

test('a stretch of nights has every date, over the end of February too', () => {
  expect(datesBetween('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01'])
  expect(datesBetween('2026-04-02', '2026-04-02')).toEqual(['2026-04-02'])
})
