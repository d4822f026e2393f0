import { expect, test } from 'vitest'
import { amount, betweenOfTen, chance, events, ofTen, perWeek } from './words.ts'

test('a chance is never none and never certain', () => {
  expect([0.000001, 0.0101, 0.5, 0.9899, 0.999999].map(chance)).toEqual([
    'less than 1 in 100',
    '1 in 100',
    '50 in 100',
    '99 in 100',
    'more than 99 in 100',
  ])
})

test('a rate is never said to be none', () => {
  expect([0.0001, 0.06, 4.96, 12.4].map(amount)).toEqual(['less than 0.1', '0.1', '5.0', '12'])
})

test('a ratio reads as so many for every ten', () => {
  expect([0.01, 0.07, 0.62, 1.3].map(ofTen)).toEqual(['fewer than 1', 'about 1', 'about 6', 'about 13'])
  expect(betweenOfTen({ q025: 0.38, q50: 0.6, q975: 0.91 })).toBe('between 4 and 9')
})

test('what is counted goes by the name of its column', () => {
  const diary = { yesNo: false, numberedBy: null, counts: [], treatments: [] }
  expect(events({ ...diary, countColumn: 'Leg cramps' })).toBe('cramps')
  expect(events({ ...diary, countColumn: 'seizures' })).toBe('of "seizures"')
  expect(perWeek(4.96, { ...diary, countColumn: 'y', numberedBy: 'month' })).toBe('5.0 of "y" in 7 steps of "month"')
})
