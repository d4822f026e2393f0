import { readDiary, StoreError } from '@uncramp/diary'
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
  return { deps, app, place }
}

test('nights, cramps, tests and settings go, then all the device keeps, and the app starts anew', async () => {
  const { deps, app, place } = await filled()
  expect(await deleteAll(deps, app.saving)).toBe(true)
  expect(await readDiary(createMemoryStore(place))).toEqual({ nights: [], cramps: [], trials: [], settings: {} })
  expect([deps.erased(), deps.starts]).toEqual([1, [AFTER_DELETE]])
})

test('an empty diary is erased too: what cannot be read may still be there', async () => {
  const deps = testDeps(AT)
  const app = await openApp(deps)
  expect(await deleteAll(deps, app.saving)).toBe(true)
  expect(deps.erased()).toBe(1)
})

test('when it fails it is not said to be done', async () => {
  const { deps, app } = await filled()
  const shut = { ...deps.store, write: () => Promise.reject(new StoreError('store-lost', 'gone')) }
  const shutApp = await openApp({ ...deps, store: shut })
  expect(await deleteAll(shutApp.deps, shutApp.saving)).toBe(false)
  expect(deps.erased()).toBe(0)
  const refusing = { ...deps, platform: { ...deps.platform, eraseAll: () => Promise.reject(new Error('no')) } }
  expect(await deleteAll(refusing, app.saving)).toBe(false)
  expect(deps.starts).toEqual([])
})
