import { type NightDate, toNightDate } from '@uncramp/diary'
import { expect, test } from 'vitest'
import { marksOf, stripRange } from './monthStrip.ts'
import { cellsOf } from './nights.ts'

const date = (text: string): NightDate => toNightDate(text)
const cell = (text: string, count: number | null, logged = 0) => ({ date: date(text), count, logged })

test('a month is split into nights with cramps, nights without, and nights not known', () => {
  const cells = [cell('2026-03-01', 2), cell('2026-03-02', 0), cell('2026-03-03', null), cell('2026-03-04', null, 1)]
  expect(marksOf(cells, date('2026-03-01'), date('2026-03-31'))).toEqual([
    { month: '2026-03-01', withCramps: 2, without: 1, unknown: 1, soFar: false },
  ])
})

test('nights before the diary and nights to come are in no part of a month', () => {
  const cells = cellsOf(date('2026-02-01'), date('2026-04-30'), [], [])
  expect(marksOf(cells, date('2026-03-30'), date('2026-04-02'))).toEqual([
    { month: '2026-03-01', withCramps: 0, without: 0, unknown: 2, soFar: false },
    { month: '2026-04-01', withCramps: 0, without: 0, unknown: 2, soFar: true },
  ])
})

test('the strip ends with this month, and an older month is shown in whole years before it', () => {
  expect(stripRange(date('2026-04-20'), date('2026-04-02'))).toEqual({ from: '2025-05-01', to: '2026-04-30' })
  expect(stripRange(date('2025-05-01'), date('2026-04-02'))).toEqual({ from: '2025-05-01', to: '2026-04-30' })
  expect(stripRange(date('2025-04-30'), date('2026-04-02'))).toEqual({ from: '2024-05-01', to: '2025-04-30' })
  expect(stripRange(date('2016-02-29'), date('2026-12-31'))).toEqual({ from: '2016-01-01', to: '2016-12-31' })
})

test('weeks that reach into the next month belong to the latest strip', () => {
  expect(stripRange(date('2027-01-02'), date('2026-12-31'))).toEqual({ from: '2026-01-01', to: '2026-12-31' })
})
