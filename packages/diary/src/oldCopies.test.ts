import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exportDiary, isSameDiary, parseDiary } from './index.ts'

/** One copy of each version that people ever saved. They are read for ever and never changed. */
const FIXTURES = new URL('../fixtures/', import.meta.url)
const files = readdirSync(FIXTURES).filter((name) => /^copy-v\d+\.json$/.test(name))

function diaryOf(name: string) {
  const read = parseDiary(readFileSync(new URL(name, FIXTURES)))
  if (read.type === 'refused') throw new Error(JSON.stringify(read.problem))
  return read.diary
}

describe('a copy saved by any Uncramp that was ever released', () => {
  test('has a fixture for each version up to the one written today', () => {
    const today = JSON.parse(exportDiary({ nights: [], cramps: [], trials: [], settings: {} })) as { version: number }
    expect(files).toEqual(Array.from({ length: today.version }, (_, i) => `copy-v${i + 1}.json`))
  })

  test.each(files)('%s is read, and saved anew it gives the same diary', (name) => {
    const diary = diaryOf(name)
    const again = parseDiary(exportDiary(diary))
    expect(again.type === 'read' && isSameDiary(again.diary, diary)).toBe(true)
  })

  test('version 1: every night, cramp, test and setting is there', () => {
    const { nights, cramps, trials, settings } = diaryOf('copy-v1.json')
    expect(nights.map(({ date, count }) => [date, count])).toEqual([
      ['2025-12-30', 2],
      ['2025-12-31', 0],
      ['2026-01-02', null],
      ['2026-01-03', 1],
      ['2026-01-04', 5],
    ])
    expect(nights[3]?.taken).toEqual({ stretching: true, magnésium: false })
    expect(cramps.map(({ minutes, roughMinutes, pain, state }) => [minutes, roughMinutes, pain, state])).toEqual([
      [3.5, undefined, 7, 'over'],
      [null, undefined, 4, 'over'],
      [null, '2-to-10', null, 'over'],
      [null, undefined, null, 'running'],
    ])
    expect(trials).toMatchObject([{ id: 'trial-1', record: { seed: 20260103 } }])
    expect(settings).toMatchObject({ text: 'xl', lastCopy: '2026-01-01' })
    expect(nights.every((night) => !('measured' in night))).toBe(true)
  })

  test('version 2: what was measured is there, and a night without stays without', () => {
    const { nights, cramps } = diaryOf('copy-v2.json')
    expect(nights.map(({ measured }) => measured)).toEqual([
      undefined,
      undefined,
      { source: 'fitbit', sedentaryMinutes: 610 },
      { source: 'apple-health', steps: 8421, standHours: 11, asleepMinutes: 402, awakeMinutes: 23 },
      undefined,
    ])
    expect(cramps).toEqual(diaryOf('copy-v1.json').cramps)
  })
})
