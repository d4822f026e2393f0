import { expect, test } from 'vitest'
import { addNights, type NightDate, outlived, toNightDate } from './index.ts'

/** A state kept each day, and dropped when its time is over. */
function keptAfter(days: number): readonly NightDate[] {
  let kept: readonly NightDate[] = []
  for (let day = 0; day < days; day++) {
    const all = [...kept, addNights(toNightDate('2024-01-01'), day)]
    const gone = outlived(all)
    kept = all.filter((date) => !gone.includes(date))
  }
  return kept
}

test('of a week every day is kept', () => {
  expect(outlived(keptAfter(7))).toEqual([])
  expect(keptAfter(7)).toHaveLength(7)
})

test('after two years of days there are the last 7, and before them the last of each of 12 months', () => {
  const kept = keptAfter(731)
  expect(kept.at(-1)).toBe('2025-12-31')
  expect(kept.slice(-7)).toEqual(Array.from({ length: 7 }, (_, i) => `2025-12-${25 + i}`))
  expect(kept.slice(0, -7)).toEqual([
    '2025-01-31',
    '2025-02-28',
    '2025-03-31',
    '2025-04-30',
    '2025-05-31',
    '2025-06-30',
    '2025-07-31',
    '2025-08-31',
    '2025-09-30',
    '2025-10-31',
    '2025-11-30',
    '2025-12-24',
  ])
})

test('who comes back after years still has the states of before', () => {
  const before = keptAfter(40)
  const after = [...before, toNightDate('2031-06-01')]
  const gone = outlived(after)
  expect(after.length - gone.length).toBeGreaterThanOrEqual(before.length)
})
