import { createMemoryStore } from '@uncramp/diary-memory'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crampsOn, diaries, nightsOn, SEEDED } from '../test/arbitraries.ts'
import { type Edit, invertEdits, putsOf, withEdits } from './edits.ts'
import { toNightDate } from './nightDate.ts'
import { readDiary } from './store.ts'

/** Few dates and ids, so that edits meet. */
const dates = fc.constantFrom(...['2026-04-01', '2026-04-02', '2026-04-03'].map(toNightDate))
const ids = fc.constantFrom('a', 'b', 'c')
const edits: fc.Arbitrary<Edit> = fc.oneof(
  nightsOn(dates).map((night): Edit => ({ type: 'put-night', night })),
  dates.map((date): Edit => ({ type: 'delete-night', date })),
  fc.tuple(crampsOn(dates), ids).map(([cramp, id]): Edit => ({ type: 'put-cramp', cramp: { ...cramp, id } })),
  ids.map((id): Edit => ({ type: 'delete-cramp', id })),
  ids.map((id): Edit => ({ type: 'put-trial', trial: { id, record: { seed: 1 } } })),
  ids.map((id): Edit => ({ type: 'delete-trial', id })),
  fc.tuple(ids, fc.boolean()).map(([key, value]): Edit => ({ type: 'put-setting', key, value })),
  ids.map((key): Edit => ({ type: 'delete-setting', key })),
)

describe('undo', () => {
  test('gives back the diary as it was, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(diaries(dates), fc.array(edits, { maxLength: 12 }), async (diary, done) => {
        const store = createMemoryStore()
        await store.write(putsOf(diary))
        const before = await readDiary(store)
        await store.write(done)
        await store.write(invertEdits(done, before))
        expect(await readDiary(store)).toEqual(before)
      }),
      SEEDED,
    )
  })

  test('of a new night deletes it, of a deleted one brings it back', () => {
    const night = { date: toNightDate('2026-04-02'), count: 1, sleepLost: null, exposures: {}, taken: {} }
    const put: Edit = { type: 'put-night', night }
    const remove: Edit = { type: 'delete-night', date: night.date }
    expect(invertEdits([put], {})).toEqual([remove])
    expect(invertEdits([remove], { nights: [night] })).toEqual([put])
  })
})

test('a diary with edits laid over it is the one that a store would hold', async () => {
  await fc.assert(
    fc.asyncProperty(diaries(dates), fc.array(edits, { maxLength: 12 }), async (diary, done) => {
      const store = createMemoryStore()
      await store.write(putsOf(diary))
      const laid = withEdits(await readDiary(store), done)
      await store.write(done)
      expect(laid).toEqual(await readDiary(store))
    }),
    SEEDED,
  )
})
