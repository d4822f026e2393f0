import { isNightDate, nightOf } from '@uncramp/diary'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY, dateOfDay, dayOf, instantOf, nightDayOf, parseIso } from './wallTime.ts'

const SEEDED = { seed: 20260402, numRuns: 2000 }
const text = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

describe('a day', () => {
  test('exists exactly when the diary says so, and counts back to its date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2099 }), fc.nat(13), fc.nat(32), (year, month, day) => {
        const number = dayOf(year, month, day)
        expect(Number.isNaN(number)).toBe(!isNightDate(text(year, month, day)))
        if (!Number.isNaN(number)) expect(dateOfDay(number)).toBe(text(year, month, day))
      }),
      SEEDED,
    )
  })

  test('has the night that the diary gives it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 631_152_000, max: 4_000_000_000 }),
        fc.integer({ min: -14, max: 14 }),
        (local, hours) => {
          const instant = instantOf({ local, offset: 60 * hours })
          expect(nightOf(instant)).toBe(dateOfDay(nightDayOf(local)))
          expect(parseIso(instant)).toEqual({ local, offset: 60 * hours })
        },
      ),
      SEEDED,
    )
  })
})

test.each([
  '',
  '2026-02-30',
  '2026-1-5',
  '1026-01-05',
  '2026-01-05T24:00:00Z',
  '2026-01-05T10:00:00+99:00',
  '2026-01-05x',
])('%j is no time', (found) => expect(parseIso(found)).toBe(null))

test('a date alone is its midnight, without an offset', () => {
  expect(parseIso('1990-01-02')).toEqual({ local: 7306 * DAY, offset: null })
})
