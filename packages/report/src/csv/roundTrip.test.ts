import { fromCsv, toCsv } from '@uncramp/report'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diaries, SEEDED } from '../../test/diaries.ts'
import { fromCell, toCell } from './names.ts'

function back(tables: { readonly nights: string; readonly cramps: string }) {
  const read = fromCsv(tables)
  if (read.type === 'refused') throw new Error(JSON.stringify(read.problem))
  return { nights: read.nights.map(({ record }) => record), cramps: read.cramps.map(({ record }) => record) }
}

/** What the bytes of a file can carry. */
const throughFile = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text))

test('a diary leaves as two tables and comes back the same', () => {
  fc.assert(
    fc.property(diaries, (diary) => {
      const { nights, cramps } = toCsv(diary)
      expect(back({ nights: throughFile(nights), cramps: throughFile(cramps) })).toEqual(diary)
    }),
    SEEDED,
  )
})

test('a spreadsheet may put another delimiter, a byte order mark, other line ends and its own yes and no', () => {
  const night = { date: '2026-04-02', count: 0, sleepLost: false, exposures: { a: true }, taken: { b: false } }
  const { nights, cramps } = toCsv({ nights: [night], cramps: [] })
  const resaved = nights
    .replaceAll(',', ';')
    .replaceAll('yes', 'TRUE')
    .replaceAll('no', 'FALSE')
    .replaceAll('\n', '\r\n')
  expect(back({ nights: `\uFEFF${resaved};;;;\r\n`, cramps }).nights).toEqual([night])
})

test('a night that is not known keeps an empty cell, and a date without a row stays without one', () => {
  const known = { sleepLost: null, exposures: {}, taken: {} }
  const nights = [
    { date: '2026-04-02', count: 0, ...known },
    { date: '2026-04-04', count: null, ...known },
  ]
  expect(toCsv({ nights, cramps: [] }).nights).toBe('date,count,sleep_lost\n2026-04-02,0,\n2026-04-04,,\n')
})

test('no name becomes a formula of a spreadsheet, and every name comes back', () => {
  const names = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=A1', '\tx', ' ', '%u003d', '\ud800'))
  fc.assert(
    fc.property(names, (name) => {
      expect(fromCell(toCell(name))).toBe(name)
      expect(toCell(name)).not.toMatch(/^[=+\-@\s]|\s$/)
    }),
    SEEDED,
  )
})
