import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diaries, SEEDED } from '../test/arbitraries.ts'
import type { Diary } from './diary.ts'
import { checkCopy, exportDiary, isSameDiary, parseDiary, toNightDate } from './index.ts'

const night = (date: string, count: number) => ({
  date: toNightDate(date),
  count,
  sleepLost: null,
  exposures: {},
  taken: {},
})
const EMPTY: Diary = { nights: [], cramps: [], trials: [], settings: {} }
const two: Diary = { ...EMPTY, nights: [night('2026-04-01', 1), night('2026-04-02', 0)] }

test('a copy read back is the same diary, and says so', () => {
  fc.assert(
    fc.property(diaries(), (diary) => {
      const read = parseDiary(exportDiary(diary))
      if (read.type !== 'read') throw new Error('refused')
      expect(isSameDiary(diary, read.diary)).toBe(true)
      expect(checkCopy(diary, read.diary)).toEqual({
        lacking: 0,
        differing: 0,
        extra: 0,
        sameTests: true,
        sameSettings: true,
      })
    }),
    SEEDED,
  )
})

test('a diary with one thing more or other is not the same', () => {
  const others: readonly Diary[] = [
    { ...two, nights: two.nights.slice(1) },
    { ...two, nights: [night('2026-04-01', 2), night('2026-04-02', 0)] },
    { ...two, trials: [{ id: 'a', record: 1 }] },
    { ...two, settings: { text: 'xl' } },
  ]
  for (const other of others) expect(isSameDiary(two, other)).toBe(false)
  expect(isSameDiary(two, { ...two, nights: two.nights.toReversed() })).toBe(true)
})

test('an older copy is told by the nights it lacks, has otherwise, or has alone', () => {
  const copy = { ...two, nights: [night('2026-03-30', 0), night('2026-04-01', 3)] }
  expect(checkCopy(two, copy)).toEqual({ lacking: 1, differing: 1, extra: 1, sameTests: true, sameSettings: true })
})

test('a test that went on since the copy is told, and so is a setting that does not come and go by itself', () => {
  const diary = { ...two, trials: [{ id: 'a', record: { looks: 2 } }], settings: { lastCopy: '2026-04-02' } }
  const copy = { ...two, trials: [{ id: 'a', record: { looks: 1 } }] }
  const same = { lacking: 0, differing: 0, extra: 0 }
  expect(checkCopy(diary, copy, ['lastCopy'])).toEqual({ ...same, sameTests: false, sameSettings: true })
  expect(checkCopy({ ...two, settings: { text: 'xl' } }, two, ['lastCopy'])).toEqual({
    ...same,
    sameTests: true,
    sameSettings: false,
  })
})
