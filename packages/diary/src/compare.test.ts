import { createMemoryStore } from '@uncramp/diary-memory'
import { sampleCramp, sampleNight } from '@uncramp/testkit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diaries, SEEDED } from '../test/arbitraries.ts'
import { compareDiaries, mergeEdits } from './compare.ts'
import type { Diary } from './diary.ts'
import { putsOf } from './edits.ts'
import { toNightDate } from './nightDate.ts'
import { readDiary } from './store.ts'

const EMPTY: Diary = { nights: [], cramps: [], trials: [], settings: {} }
const MINE: Diary = {
  nights: [sampleNight('2026-04-01'), sampleNight('2026-04-02', { count: 1 }), sampleNight('2026-04-03', { count: 2 })],
  cramps: [sampleCramp('a', '2026-04-02'), sampleCramp('b', '2026-04-03')],
  trials: [{ id: 't', record: { seed: 1 } }],
  settings: { theme: 'day' },
}
const THEIRS: Diary = {
  nights: [sampleNight('2026-04-02', { count: 1 }), sampleNight('2026-04-03', { count: 5 }), sampleNight('2026-04-04')],
  cramps: [sampleCramp('a', '2026-04-02'), sampleCramp('c', '2026-04-03'), sampleCramp('d', '2026-04-04')],
  trials: [
    { id: 't', record: { seed: 2 } },
    { id: 'u', record: null },
  ],
  settings: { theme: 'night', name: 'Ada' },
}

async function merged(mine: Diary, theirs: Diary, prefer: 'mine' | 'theirs'): Promise<Diary> {
  const store = createMemoryStore()
  await store.write(putsOf(mine))
  await store.write(mergeEdits(mine, theirs, prefer))
  return readDiary(store)
}

/** As a store gives it back. */
const stored = (diary: Diary) => merged(diary, EMPTY, 'mine')

describe('comparing a copy with the diary', () => {
  test('counts new, same and different nights', () => {
    const different = [toNightDate('2026-04-03')]
    expect(compareDiaries(MINE, THEIRS)).toEqual({ found: 3, newNights: 1, sameNights: 1, differentNights: different })
  })

  test('calls a night different when only its cramps differ', () => {
    const theirs = { ...MINE, cramps: [sampleCramp('a', '2026-04-02', { pain: 9 }), sampleCramp('b', '2026-04-03')] }
    expect(compareDiaries(MINE, theirs).differentNights).toEqual(['2026-04-02'])
  })

  test('finds a diary the same as itself, in any order of records and fields', () => {
    const backwards = (diary: Diary): Diary => ({
      ...diary,
      nights: diary.nights.toReversed().map((night) => {
        const fields = Object.entries(night).toReversed()
        return Object.fromEntries(fields) as typeof night
      }),
      cramps: diary.cramps.toReversed(),
    })
    fc.assert(
      fc.property(diaries(), (diary) => {
        expect(compareDiaries(diary, backwards(diary))).toMatchObject({ newNights: 0, differentNights: [] })
      }),
      SEEDED,
    )
  })
})

describe('bringing a copy in', () => {
  test('into an empty diary gives the copy', async () => {
    await fc.assert(
      fc.asyncProperty(diaries(), fc.constantFrom('mine', 'theirs'), async (diary, prefer) => {
        expect(await merged(EMPTY, diary, prefer)).toEqual(await stored(diary))
      }),
      SEEDED,
    )
  })

  test('of my own diary changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(diaries(), fc.constantFrom('mine', 'theirs'), async (diary, prefer) => {
        expect(await merged(diary, diary, prefer)).toEqual(await stored(diary))
      }),
      SEEDED,
    )
  })

  test('"Keep mine" adds what is new and touches nothing that is mine', async () => {
    const diary = await merged(MINE, THEIRS, 'mine')
    expect(diary.nights).toEqual([...MINE.nights, THEIRS.nights[2]])
    expect(diary.cramps.map(({ id }) => id)).toEqual(['a', 'b', 'd'])
    expect(diary.trials).toEqual([MINE.trials[0], THEIRS.trials[1]])
    expect(diary.settings).toEqual({ theme: 'day', name: 'Ada' })
  })

  test('"Use the file" replaces different nights whole, and keeps nights only mine has', async () => {
    const diary = await merged(MINE, THEIRS, 'theirs')
    expect(diary.nights).toEqual([MINE.nights[0], ...THEIRS.nights])
    expect(diary.cramps.map(({ id }) => id)).toEqual(['a', 'c', 'd'])
    expect(diary.trials.map(({ id }) => id)).toEqual(['t', 'u'])
    expect(diary.settings).toEqual(THEIRS.settings)
  })

  test('keeps a test that is here as it is, whatever is preferred, and adds those only the copy has', async () => {
    const ended = { id: 't', record: { seed: 1, looks: [{ ending: 'helps' }] } }
    const older = { id: 't', record: { seed: 1, looks: [] } }
    const other = { id: 'u', record: { seed: 2 } }
    for (const prefer of ['mine', 'theirs'] as const) {
      const diary = await merged({ ...EMPTY, trials: [ended] }, { ...EMPTY, trials: [older, other] }, prefer)
      expect(diary.trials).toEqual([ended, other])
    }
  })

  test('"Keep mine" leaves a cramp on my night when the copy has it on another', async () => {
    const theirs = { ...EMPTY, nights: [sampleNight('2026-04-09')], cramps: [sampleCramp('a', '2026-04-09')] }
    const diary = await merged(MINE, theirs, 'mine')
    expect(diary.cramps).toContainEqual(sampleCramp('a', '2026-04-02'))
  })
})
