import { type Snapshot, type SnapshotStore, toNightDate } from '@uncramp/diary'
import { assertEqual } from './assert.ts'

/** Opens past states. The first call of a case finds none; further calls open the same again. */
export type OpenSnapshots = () => Promise<SnapshotStore>

export interface SnapshotCase {
  /** The promise in plain words: the name of the test. */
  readonly promise: string
  /** @throws when the promise is broken */
  check(open: OpenSnapshots): Promise<void>
}

const of = (date: string, nights = 3): Snapshot => ({ date: toNightDate(date), nights, cramps: 2 * nights })
const A = of('2026-04-01')
const B = of('2026-04-02', 4)

/** What every place for past states promises. Runs in Node and inside a page alike. */
export const snapshotContract: readonly SnapshotCase[] = [
  {
    promise: 'what was kept is listed newest first, and read back as it was, also after reopening',
    async check(open) {
      const store = await open()
      await store.keep(B, '{"é": 2}', [])
      await store.keep(A, '{"a": 1}', [])
      const again = await open()
      assertEqual(await again.list(), [B, A], 'list')
      assertEqual(await again.read(B.date), '{"é": 2}', 'copy')
    },
  },
  {
    promise: 'a day that was not kept reads as none',
    async check(open) {
      const store = await open()
      assertEqual([await store.list(), await store.read(A.date)], [[], null], 'an empty place')
    },
  },
  {
    promise: 'a second state of a day takes the place of the first',
    async check(open) {
      const store = await open()
      await store.keep(A, 'first', [])
      await store.keep({ ...A, nights: 9 }, 'second', [])
      assertEqual(await store.list(), [{ ...A, nights: 9 }], 'list')
      assertEqual(await store.read(A.date), 'second', 'copy')
    },
  },
  {
    promise: 'those to drop are gone, list and copy, and the others stay',
    async check(open) {
      const store = await open()
      await store.keep(A, 'a', [])
      await store.keep(B, 'b', [A.date, toNightDate('2020-01-01')])
      assertEqual([await store.list(), await store.read(A.date), await store.read(B.date)], [[B], null, 'b'], 'left')
    },
  },
  {
    promise: 'cleared, nothing is left',
    async check(open) {
      const store = await open()
      await store.keep(A, 'a', [])
      await store.clear()
      const again = await open()
      assertEqual([await again.list(), await again.read(A.date)], [[], null], 'left')
    },
  },
]
