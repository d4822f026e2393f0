import { sampleCramp } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { startAt } from './crampStart.ts'

const cramp = (start: string | null) => sampleCramp('a', '2026-03-02', { start })

test.each([
  ['20:10', '2026-03-01'],
  ['23:59', '2026-03-01'],
  ['00:00', '2026-03-02'],
  ['17:59', '2026-03-02'],
])('who sleeps at night: %s of the night of 2 March is on %s', (time, date) => {
  expect(startAt(cramp('2026-03-02T03:10:00+01:00'), time, 0)).toBe(`${date}T${time}:00+01:00`)
})

test.each([
  // Rises at nine in the evening: 14 hours later.
  [14, '20:10', '2026-03-02'],
  [14, '08:00', '2026-03-02'],
  [14, '07:50', '2026-03-03'],
  [14, '03:00', '2026-03-03'],
  // Rises at four in the morning.
  [-3, '15:30', '2026-03-01'],
  [-3, '14:30', '2026-03-02'],
])('who rises %i hours later: %s of the night of 2 March is on %s', (hours, time, date) => {
  expect(startAt(cramp(`2026-03-02T${hours < 0 ? '02' : '20'}:00:00+00:00`), time, hours)).toBe(
    `${date}T${time}:00+00:00`,
  )
})

test('a cramp of other hours than those she keeps now stays on its day when its time is put right', () => {
  expect(startAt(cramp('2026-03-02T20:00:00+00:00'), '20:10', 0)).toBe('2026-03-02T20:10:00+00:00')
  expect(startAt(cramp('2026-03-01T23:50:00+00:00'), '00:10', 14)).toBe('2026-03-02T00:10:00+00:00')
})

test('a time taken away is not known, and one given where there was none is in the night', () => {
  expect(startAt(cramp('2026-03-02T03:10:00+01:00'), '', 0)).toBeNull()
  expect(startAt(cramp(null), '23:10', 0)).toMatch(/^2026-03-01T23:10:00[+-]\d\d:\d\d$/)
})
