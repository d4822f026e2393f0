import { readDiary, StoreError, toNightDate } from '@uncramp/diary'
import { createMemoryPlace, createMemoryStore } from '@uncramp/diary-memory'
import { sampleCramp, sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { AFTER_DELETE, deleteAll } from './deleteAll.ts'
import { openApp, startTest, testDeps } from './testDeps.ts'
import { planOfStretching } from './trial.ts'

const AT = '2026-04-02T10:00:00'

async function filled() {
  const place = createMemoryPlace()
  const deps = { ...testDeps(AT), store: createMemoryStore(place) }
  const app = await openApp(deps)
  await deps.store.write([
    { type: 'put-night', night: sampleNight('2026-04-01') },
    { type: 'put-cramp', cramp: sampleCramp('a', '2026-04-01') },
  ])
  await app.settings.set('text', 'xl')
  await startTest(app, planOfStretching(1, 12))
  return { deps, place }
}

test('nights, cramps, tests and settings go, then all the device keeps, and the app starts anew', async () => {
  const { deps, place } = await filled()
  expect(await deleteAll(deps)).toBe(true)
  expect(await readDiary(createMemoryStore(place))).toEqual({ nights: [], cramps: [], trials: [], settings: {} })
  expect([deps.erased(), deps.starts]).toEqual([1, [AFTER_DELETE]])
})

test('an empty diary is erased too: what cannot be read may still be there', async () => {
  const deps = testDeps(AT)
  expect(await deleteAll(deps)).toBe(true)
  expect(deps.erased()).toBe(1)
})

test('when it fails it is not said to be done', async () => {
  const { deps } = await filled()
  const shut = { ...deps.store, write: () => Promise.reject(new StoreError('store-lost', 'gone')) }
  const shutApp = await openApp({ ...deps, store: shut })
  expect(await deleteAll(shutApp.deps)).toBe(false)
  expect(deps.erased()).toBe(0)
  const refusing = { ...deps, platform: { ...deps.platform, eraseAll: () => Promise.reject(new Error('no')) } }
  expect(await deleteAll(refusing)).toBe(false)
  expect(deps.starts).toEqual([])
})

test('where the browser leaves some, the diary still takes a night, and another try', async () => {
  const { deps, place } = await filled()
  const refusing = { ...deps, platform: { ...deps.platform, eraseAll: () => Promise.reject(new Error('no')) } }
  expect(await deleteAll(refusing)).toBe(false)
  await deps.store.write([{ type: 'put-night', night: sampleNight('2026-04-02') }])
  expect(await createMemoryStore(place).nights()).toHaveLength(1)
  expect(await deleteAll(deps)).toBe(true)
  expect(await createMemoryStore(place).nights()).toEqual([])
})

test('a diary that is lost, or of a newer app, is told before the earlier states are gone', async () => {
  const { deps } = await filled()
  await deps.snapshots.keep({ date: toNightDate('2026-04-01'), nights: 1, cramps: 1 }, '{}', [])
  const nights = () => Promise.reject(new StoreError('store-newer', 'newer'))
  expect(await deleteAll({ ...deps, store: { ...deps.store, nights } })).toBe(false)
  expect(await deps.snapshots.list()).toHaveLength(1)
  expect(deps.erased()).toBe(0)
})

test('a deletion that failed is not done with the next answer she saves', async () => {
  const { deps } = await filled()
  let shut = true
  const write: typeof deps.store.write = (...given) =>
    shut ? Promise.reject(new StoreError('store-full', 'no room')) : deps.store.write(...given)
  const app = await openApp({ ...deps, store: { ...deps.store, write } })
  expect(await deleteAll(app.deps)).toBe(false)
  shut = false
  await app.saving.save([{ type: 'put-night', night: sampleNight('2026-04-02') }])
  expect(await deps.store.nights()).toHaveLength(2)
})
