import { toNightDate } from '@uncramp/diary'
import { expect, test } from 'vitest'
import { endOfWeek } from './diary.ts'
import { cellsOf, weeksOf } from './nights.ts'

const sunday = toNightDate('2026-03-01')
const saturday = toNightDate('2026-03-07')
const night = (date: string, count: number | null) => ({
  date: toNightDate(date),
  count,
  sleepLost: null,
  exposures: {},
  taken: {},
})

test('a night without a record is unknown, never zero', () => {
  const cells = cellsOf(sunday, saturday, [night('2026-03-02', 0), night('2026-03-03', null)], [])
  expect(cells.map(({ count }) => count)).toEqual([null, 0, null, null, null, null, null])
})

test("a week's total counts the known nights, and says how many are not known", () => {
  const cells = cellsOf(sunday, saturday, [night('2026-03-01', 2), night('2026-03-05', 1)], [])
  expect(weeksOf(cells, sunday, saturday)).toEqual([
    { from: sunday, to: saturday, cramps: 3, known: 2, unknown: 5, soFar: false },
  ])
})

test('nights before the diary began and nights to come are not held against a week', () => {
  const cells = cellsOf(sunday, saturday, [night('2026-03-03', 1)], [])
  const [week] = weeksOf(cells, toNightDate('2026-03-03'), toNightDate('2026-03-04'))
  expect(week).toMatchObject({ known: 1, unknown: 1, soFar: true })
})

test('weeks end on Saturday', () => {
  expect(endOfWeek(sunday)).toBe(saturday)
  expect(endOfWeek(saturday)).toBe(saturday)
  expect(endOfWeek(toNightDate('2016-02-29'))).toBe('2016-03-05')
})
