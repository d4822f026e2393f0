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
  const write: DiaryStore['write'] = (edits) =>
    full ? Promise.reject(new StoreError('store-full', 'no room')) : memory.write(edits)
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
