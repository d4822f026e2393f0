import { expect, test } from 'vitest'
import { recheck } from './index.ts'

test('"anything new?" is asked once a week, also across months, leap days and years', () => {
  expect(recheck('2026-11-20', [], '2026-11-26')).toBeNull()
  expect(recheck('2026-11-20', [], '2026-11-27')).toEqual({ screens: [2, 3, 4], because: 'a-week-ago' })
  expect(recheck('2028-02-25', [], '2028-03-02')).toBeNull()
  expect(recheck('2028-02-25', [], '2028-03-03')?.because).toBe('a-week-ago')
  expect(recheck('2026-12-28', [], '2027-01-03')).toBeNull()
  expect(recheck('2026-12-28', [], '2027-01-04')?.because).toBe('a-week-ago')
})

test('a worse night asks at once, whatever was waved away before', () => {
  const asks = (night: object) => recheck('2026-11-20', [{ date: '2026-11-21', ...night }], '2026-11-21')?.because
  expect(asks({ minutes: 11 })).toBe('worse-night')
  expect(asks({ minutes: 10 })).toBeUndefined()
  expect(asks({ swelling: true })).toBe('worse-night')
  expect(asks({ weakness: true })).toBe('worse-night')
  expect(recheck('2026-11-22', [{ date: '2026-11-21', swelling: true }], '2026-11-22')).toBeNull()
})

test('a night that was marked after the question was answered asks again, be it of that day or of one before', () => {
  const asks = (night: object) => recheck('2026-11-22', [{ date: '2026-11-22', ...night }], '2026-11-22')?.because
  expect(asks({ swelling: true })).toBeUndefined()
  expect(asks({ swelling: true, since: true })).toBe('worse-night')
  expect(asks({ date: '2026-11-20', weakness: true, since: true })).toBe('worse-night')
  expect(asks({ minutes: 10, since: true })).toBeUndefined()
  expect(asks({ date: '2026-11-23', swelling: true, since: true })).toBeUndefined()
})

test('never asked is asked now, and a clock set back silences nothing', () => {
  expect(recheck(null, [], '2026-11-21')?.because).toBe('never-asked')
  expect(recheck('2026-12-20', [], '2026-11-21')?.because).toBe('a-week-ago')
})

test('what is no date is refused with its value', () => {
  expect(() => recheck('20.11.2026', [], '2026-11-21')).toThrow('20.11.2026')
})
