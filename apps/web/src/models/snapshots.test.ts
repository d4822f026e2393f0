import { parseDiary, StoreError, toNightDate } from '@uncramp/diary'
import { sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { createEarlier } from './earlier.ts'
import { openApp, settled, type TestDeps, testDeps } from './testDeps.ts'

const DAY = 24 * 60 * 60
const put = (date: string, count: number) => ({ type: 'put-night', night: sampleNight(date, { count }) }) as const

/** Long enough for a state to be kept. */
async function wait(deps: TestDeps): Promise<void> {
  await settled()
  deps.pass(60)
  await settled()
}
async function openWithTwoDays() {
  const deps = testDeps('2026-04-02T09:00:00')
  const app = await openApp(deps)
  await app.saving.save([put('2026-04-01', 1), put('2026-04-02', 2)])
  await wait(deps)
  deps.pass(DAY)
  return { deps, app }
}

test('the state after the first save of a day is kept, once a day, and is a copy of the diary', async () => {
  const { deps, app } = await openWithTwoDays()
  await app.saving.save([put('2026-04-03', 0)])
  await wait(deps)
  await app.saving.save([put('2026-03-01', 0)])
  await wait(deps)
  expect(await deps.snapshots.list()).toEqual([
    { date: '2026-04-03', nights: 3, cramps: 0 },
    { date: '2026-04-02', nights: 2, cramps: 0 },
  ])
  const copy = await deps.snapshots.read(toNightDate('2026-04-02'))
  expect(parseDiary(copy ?? '')).toMatchObject({ diary: { nights: [{ count: 1 }, { count: 2 }] } })
})

test('who saves and leaves at once finds that state all the same', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  const app = await openApp(deps)
  await app.saving.save([put('2026-04-02', 2)])
  deps.pass(6)
  deps.hide()
  await settled()
  expect(await deps.snapshots.list()).toEqual([{ date: '2026-04-02', nights: 1, cramps: 0 }])
})

test('what a page that was gone too soon did not keep is kept by the next one', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  await (await openApp(deps)).saving.save([put('2026-04-02', 2)])
  const tomorrow = { ...testDeps('2026-04-03T09:00:00'), store: deps.store, snapshots: deps.snapshots }
  await openApp(tomorrow)
  await wait(tomorrow)
  expect(await deps.snapshots.list()).toEqual([{ date: '2026-04-03', nights: 1, cramps: 0 }])
})

test('a day on which she only looks keeps nothing, and what she saves later that day is kept', async () => {
  const { deps } = await openWithTwoDays()
  const next = await openApp(deps)
  await wait(deps)
  deps.hide()
  await settled()
  expect(await deps.snapshots.list()).toMatchObject([{ date: '2026-04-02' }])
  await next.saving.save([put('2026-04-03', 0)])
  await wait(deps)
  expect(await deps.snapshots.list()).toMatchObject([{ date: '2026-04-03', nights: 3 }, { date: '2026-04-02' }])
})

test('nothing is kept while a cramp runs: its timer has the phone to itself', async () => {
  const deps = testDeps('2026-04-02T03:10:00')
  const app = await openApp(deps)
  app.cramp.start()
  await wait(deps)
  deps.hide()
  await settled()
  expect(await deps.snapshots.list()).toEqual([])
  app.cramp.letGo()
  app.cramp.leave('Saved.')
  await wait(deps)
  expect(await deps.snapshots.list()).toMatchObject([{ date: '2026-04-02', cramps: 1 }])
})

test('an emptied diary is not kept: what could fill it again stays', async () => {
  const { deps, app } = await openWithTwoDays()
  await app.saving.save([
    { type: 'delete-night', date: toNightDate('2026-04-01') },
    { type: 'delete-night', date: toNightDate('2026-04-02') },
  ])
  await wait(deps)
  expect(await deps.snapshots.list()).toHaveLength(1)
})

test('no room for past states does not make a save look failed', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  const keep = () => Promise.reject(new StoreError('store-full', 'no room'))
  const app = await openApp({ ...deps, snapshots: { ...deps.snapshots, keep } })
  expect(await app.saving.save([put('2026-04-01', 1)])).toBe(true)
  await wait(deps)
  expect(app.saving.state.value).toEqual({ type: 'saved' })
})

test('a night changed by mistake comes back from an earlier state after a look, and Undo takes that back', async () => {
  const { deps, app } = await openWithTwoDays()
  await app.saving.save([put('2026-04-01', 9), { type: 'delete-night', date: toNightDate('2026-04-02') }])
  const model = createEarlier(deps, app.saving, app.undo)
  await model.load()
  expect(model.list.value).toMatchObject([{ date: '2026-04-02', nights: 2 }])
  await model.look(toNightDate('2026-04-02'))
  expect(model.bringIn.step.value).toMatchObject({
    type: 'preview',
    found: 2,
    differing: [{ date: '2026-04-01', mine: 9, theirs: 1 }],
  })
  expect((await deps.store.nights()).map(({ count }) => count)).toEqual([9])
  await model.bringIn.confirm('theirs', String)
  expect((await deps.store.nights()).map(({ count }) => count)).toEqual([1, 2])
  await app.undo.undo('Undone.')
  expect((await deps.store.nights()).map(({ count }) => count)).toEqual([9])
})

test('a place that will not open is told, and the diary is untouched', async () => {
  const { deps, app } = await openWithTwoDays()
  const list = () => Promise.reject(new StoreError('store-unavailable', 'shut'))
  const model = createEarlier({ ...deps, snapshots: { ...deps.snapshots, list } }, app.saving, app.undo)
  await model.load()
  expect([model.failed.value, model.list.value]).toEqual([true, []])
  expect(await deps.store.nights()).toHaveLength(2)
})
