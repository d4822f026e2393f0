import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../sqlite/tables.ts'
import { readHealthConnect } from './healthConnect.ts'

const bytes = new Uint8Array(readFileSync(new URL('../../fixtures/healthConnect.db', import.meta.url)))

describe('a database of Health Connect', () => {
  const measured = readHealthConnect(bytes)!
  const night = (date: string) => measured.nights.find((found) => found.date === date)

  test('gives the steps of the app that counted most, never those of two together', () => {
    // The watch: twelve half hours; the phone: six of 150.
    expect(night('2026-01-06')?.steps).toBe(12 * 100)
    expect(night('2026-01-08')?.steps).toBe(12 * 102)
  })

  test('goes by the clock on the wall: half past midnight is the next day', () => {
    expect(night('2026-01-07')?.steps).toBe(12 * 101 + 7)
  })

  test('gives the time asleep and awake of the app that saw most of it', () => {
    expect(night('2026-01-06')).toMatchObject({ asleepMinutes: 300, awakeMinutes: 60 })
  })

  test('puts together an app that writes a session a minute', () => {
    expect(night('2026-01-10')).toMatchObject({ asleepMinutes: 30 })
  })

  test('tells of every row, also of those left out', () => {
    const { rows } = measured
    expect(rows.rows).toBe(8 * 18 + 2 + 3 * 2 + 30 + 3 * 8 + 1)
    expect(rows.leftOut.map(({ reason, rows: count }) => [reason, count])).toEqual([
      ['other-kind', 6],
      ['broken', 1],
      ['odd-length', 1],
    ])
  })

  test('reads a text that goes on over several pages, and a column added later as empty', () => {
    const database = openDatabase(bytes)
    const [first] = [...database.rows('sleep_session_record_table')]
    expect(first?.('notes')).toBe('long '.repeat(400))
    const [step] = [...database.rows('steps_record_table')]
    expect(step?.('device_data_provider_id')).toBe(null)
    expect(step?.('no_such_column')).toBe(undefined)
    expect(step?.('row_id')).toBe(1)
  })
})

test('another database is none of Health Connect', () => {
  const other = bytes.slice()
  const text = new TextDecoder('latin1').decode(bytes)
  for (const name of ['steps_record_table', 'sleep_session_record_table'])
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) other[at] = 0x78
  expect(readHealthConnect(other)).toBe(null)
})
