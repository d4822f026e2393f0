import { type DiaryStore, StoreError, toNightDate } from '@uncramp/diary'
import { createMemoryStore } from '@uncramp/diary-memory'
import { expect, test } from 'vitest'
import { createSaving } from './saving.ts'

const put = (date: string) =>
  ({
    type: 'put-night',
    night: { date: toNightDate(date), count: 1, sleepLost: null, exposures: {}, taken: {} },
  }) as const

/** A real store on a disk that is full until told otherwise. */
function fullStore(): { store: DiaryStore; makeRoom: () => void } {
  const memory = createMemoryStore()
  let full = true
  const write: DiaryStore['write'] = (...given) =>
    full ? Promise.reject(new StoreError('store-full', 'no room')) : memory.write(...given)
  return { store: { ...memory, write }, makeRoom: () => (full = false) }
}

test('nothing is called saved that the store refused, and the answer waits for another try', async () => {
  const { store, makeRoom } = fullStore()
  const saving = createSaving(store, () => {})
  expect(await saving.save([put('2026-04-01')])).toBe(false)
  expect(saving.state.value).toEqual({ type: 'failed', fault: 'store-full' })
  makeRoom()
  expect(await saving.retry()).toBe(true)
  expect(await store.nights()).toHaveLength(1)
})

test('a later save takes along what could not be saved before', async () => {
  const { store, makeRoom } = fullStore()
  const saving = createSaving(store, () => {})
  await saving.save([put('2026-04-01')])
  makeRoom()
  await saving.save([put('2026-04-02')])
  expect(await store.nights()).toHaveLength(2)
})

test('a save that failed is not forgotten because another, begun at the same moment, worked', async () => {
  const { store, makeRoom } = fullStore()
  const write: DiaryStore['write'] = (...given) => {
    const written = store.write(...given)
    makeRoom()
    return written
  }
  const saving = createSaving({ ...store, write }, () => {})
  const [first, second] = [saving.save([put('2026-04-01')]), saving.save([put('2026-04-02')])]
  expect([await first, await second]).toEqual([false, true])
  expect(await store.nights()).toHaveLength(2)
})

test('a write that is only wanted under a condition keeps its condition while it waits', async () => {
  const { store, makeRoom } = fullStore()
  const saving = createSaving(store, () => {})
  await saving.save([{ type: 'put-trial', trial: { id: 'mine', record: 1 } }], (trials) => trials.length === 0)
  makeRoom()
  await store.write([{ type: 'put-trial', trial: { id: 'theirs', record: 2 } }])
  expect(await saving.retry()).toBe(false)
  expect((await store.trials()).map(({ id }) => id)).toEqual(['theirs'])
})

test('what comes after a save comes when it is written, also by another try', async () => {
  const { store, makeRoom } = fullStore()
  const saving = createSaving(store, () => {})
  const came: string[] = []
  await saving.save([put('2026-04-01')], undefined, () => came.push('first'))
  expect(came).toEqual([])
  makeRoom()
  await saving.retry()
  await saving.save([put('2026-04-02')], undefined, () => came.push('second'))
  expect(came).toEqual(['first', 'second'])
})

test('what comes after a save does not come behind a later one, whose way back it would take along', async () => {
  const { store, makeRoom } = fullStore()
  const saving = createSaving(store, () => {})
  const came: string[] = []
  await saving.save([put('2026-04-01')], undefined, () => came.push('first'))
  makeRoom()
  await saving.save([put('2026-04-02')], undefined, () => came.push('second'))
  expect(came).toEqual(['second'])
})
