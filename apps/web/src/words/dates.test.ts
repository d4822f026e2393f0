import { toNightDate } from '@uncramp/diary'
import { afterEach, expect, test } from 'vitest'
import { dateSpan, dayMonth, dayMonthYear, fullDate, longDate, monthFirst, shortDate, weekdayLetter } from './dates.ts'

const DAY = toNightDate('2026-04-02')
const BEFORE = toNightDate('2025-12-28')

afterEach(() => {
  monthFirst.value = false
})

test('the day stands first, as most of the world writes it', () => {
  expect([dayMonth(DAY), dayMonthYear(DAY)]).toEqual(['2 April', '2 April 2026'])
  expect([shortDate(DAY), longDate(DAY), fullDate(DAY)]).toEqual([
    'Thu 2 April',
    'Thursday 2 April',
    'Thursday 2 April 2026',
  ])
  expect(dateSpan(BEFORE, DAY, 2026)).toBe('28 December 2025 to 2 April 2026')
})

test('where the month comes first it does so in every date, with its commas', () => {
  monthFirst.value = true
  expect([dayMonth(DAY), dayMonthYear(DAY)]).toEqual(['April 2', 'April 2, 2026'])
  expect([shortDate(DAY), longDate(DAY), fullDate(DAY)]).toEqual([
    'Thu, April 2',
    'Thursday, April 2',
    'Thursday, April 2, 2026',
  ])
  expect(dateSpan(BEFORE, DAY, 2026)).toBe('December 28, 2025 to April 2, 2026')
})

test('a span within this year needs no year, and one within another year needs one', () => {
  expect(dateSpan(toNightDate('2026-03-01'), DAY, 2026)).toBe('1 March to 2 April')
  expect(dateSpan(toNightDate('2026-03-01'), DAY, 2027)).toBe('1 March to 2 April 2026')
})

test('a weekday has its own letter', () => {
  expect(weekdayLetter(DAY)).toBe('T')
})
