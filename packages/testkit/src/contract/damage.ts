import { type DamagedRow, type DiaryStore, type Edit, toNightDate } from '@uncramp/diary'
import { assertEqual } from '../assert.ts'
import { sampleNight } from '../samples.ts'
import type { StoreCase } from './storeCase.ts'

const DATE = '2026-04-03'
const ROW = { date: DATE, count: 'three', sleepLost: null, exposures: {}, taken: {} }
const CRAMP = { id: 'odd', night: DATE, felt: 'bad' }
const GOOD: Edit = { type: 'put-night', night: sampleNight(DATE, { count: 0 }) }
const GONE: Edit = { type: 'delete-night', date: toNightDate(DATE) }

const named = (rows: readonly DamagedRow[]) =>
  rows.map(({ store, key, row, apart }) => [store, key, row, apart === true])

function onDamaged(promise: string, check: (store: DiaryStore) => Promise<void>): StoreCase {
  return {
    promise,
    async check(open, putRaw) {
      const store = await open()
      await putRaw('nights', DATE, ROW)
      await putRaw('cramps', 'odd', CRAMP)
      await check(store)
      await store.close()
    },
  }
}

export const damageCases: readonly StoreCase[] = [
  onDamaged('what cannot be read is left out of the reads and told, and stays', async (store) => {
    assertEqual([await store.nights(), await store.cramps()], [[], []], 'reads')
    const both = [
      ['nights', DATE, ROW, false],
      ['cramps', 'odd', CRAMP, false],
    ]
    assertEqual(named(await store.damaged()), both, 'damaged')
  }),
  onDamaged('what cannot be read is kept apart when something is written in its place', async (store) => {
    await store.write([GOOD])
    assertEqual(
      (await store.nights()).map(({ count }) => count),
      [0],
      'counts',
    )
    const after = [
      ['cramps', 'odd', CRAMP, false],
      ['nights', DATE, ROW, true],
    ]
    assertEqual(named(await store.damaged()), after, 'damaged')
    await store.write([GOOD])
    await store.write([GONE])
    assertEqual(named(await store.damaged()), after, 'damaged after the next writes')
  }),
  onDamaged('what cannot be read is kept apart when it is deleted', async (store) => {
    await store.write([GONE, { type: 'delete-cramp', id: 'odd' }, GOOD])
    const after = [
      ['nights', DATE, ROW, true],
      ['cramps', 'odd', CRAMP, true],
    ]
    assertEqual(named(await store.damaged()), after, 'damaged')
  }),
  onDamaged('a write that is refused keeps nothing apart', async (store) => {
    await store.write([GOOD], () => false)
    assertEqual(
      (await store.damaged()).map(({ apart }) => apart === true),
      [false, false],
      'kept apart',
    )
  }),
]
