import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { nightDates, SEEDED } from '../test/arbitraries.ts'
import { addNights, isNightDate, nightOf, nightsBetween, toNightDate } from './nightDate.ts'

describe('a night date', () => {
  test('is a day of the calendar, exactly when Temporal says so', () => {
    const anyDay = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(14), fc.nat(33))
    fc.assert(
      fc.property(anyDay, ([year, month, day]) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        expect(isNightDate(text)).toBe(existsForTemporal(text))
      }),
      { ...SEEDED, numRuns: 2000 },
    )
  })

  test.each(['', '2026-4-2', '2026-04-02T00:00', ' 2026-04-02', '02/04/2026', 20260402, null])('is never %j', (value) =>
    expect(isNightDate(value)).toBe(false),
  )

  test('that does not exist is thrown back with its text', () => {
    expect(() => toNightDate('2026-02-31')).toThrow('not a calendar date: "2026-02-31"')
  })

  test('differs from another by the nights Temporal counts, and adding them leads there', () => {
    fc.assert(
      fc.property(nightDates, nightDates, (a, b) => {
        const nights = nightsBetween(a, b)
        expect(nights).toBe(Temporal.PlainDate.from(a).until(b).days)
        expect(addNights(a, nights)).toBe(b)
      }),
      SEEDED,
    )
  })
})

function existsForTemporal(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

describe('the night of a time', () => {
  test.each([
    ['2026-04-02T03:10:00', '2026-04-02'],
    ['2026-04-02T17:59:59', '2026-04-02'],
    ['2026-04-02T18:00:00', '2026-04-03'],
    ['2026-12-31T23:30:00', '2027-01-01'],
    ['2026-04-02T03:10:00+02:00', '2026-04-02'],
    ['2026-04-02T00:30:00Z', '2026-04-02'],
  ])('%s is the night of %s', (time, night) => expect(nightOf(time)).toBe(night))

  test('goes by the clock on the wall, whatever its offset', () => {
    expect(nightOf('2026-04-02T23:00:00-11:00')).toBe(nightOf('2026-04-02T23:00:00+14:00'))
  })
})
