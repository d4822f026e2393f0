import { type NightDate, StoreError, toNightDate } from '@uncramp/diary'
import { expect, test } from 'vitest'
import type { AppModel } from './app.ts'
import { createMorning, type Morning } from './morning.ts'
import { openApp, settled, testDeps } from './testDeps.ts'
import { STRETCHING } from './trialRecord.ts'

const AT_BREAKFAST = '2026-04-02T08:30:00'
const LAST_NIGHT: NightDate = toNightDate('2026-04-02')

async function openMorning(app: AppModel, first: number | null = null): Promise<Morning> {
  const morning = createMorning(app.deps, app.saving, app.settings, app.undo, LAST_NIGHT, first)
  await morning.load()
  return morning
}

test('None and Save record zero cramps, and answer nothing that was not asked', async () => {
  const deps = testDeps(AT_BREAKFAST)
  const app = await openApp(deps)
  const morning = await openMorning(app, 0)
  expect(await morning.save('Saved.')).toBe(true)
  expect(await deps.store.nights()).toEqual([{ date: LAST_NIGHT, count: 0, sleepLost: null, exposures: {}, taken: {} }])
})

test('Undo makes a first check-in blank again, not zero', async () => {
  const deps = testDeps(AT_BREAKFAST)
  const app = await openApp(deps)
  await (await openMorning(app, 2)).save('Saved.')
  await app.undo.undo('Undone.')
  expect(await deps.store.nights()).toEqual([])
})

test("the night's own cramps are filled in already", async () => {
  const deps = testDeps('2026-04-02T03:10:00')
  const app = await openApp(deps)
  app.cramp.start()
  await settled()
  expect((await openMorning(app)).draft.value.count).toBe(1)
})

test('a count below the cramps written down is pointed out', async () => {
  const deps = testDeps('2026-04-02T03:10:00')
  const app = await openApp(deps)
  app.cramp.start()
  await settled()
  expect((await openMorning(app, 0)).tooFew.value).toBe(true)
})

test("the evening's answer about the stretch is taken over", async () => {
  const deps = testDeps('2026-04-01T22:00:00')
  const app = await openApp(deps)
  await app.trials.tonightDone(true)
  expect((await openMorning(app)).draft.value.taken).toEqual({ [STRETCHING]: true })
})

test('a cramp taken out in the morning leaves what was tapped, and comes back with Undo', async () => {
  const deps = testDeps('2026-04-02T03:10:00')
  const app = await openApp(deps)
  app.cramp.start()
  await settled()
  const morning = await openMorning(app, 0)
  await morning.deleteCramp('id-1', 'Deleted.')
  await morning.refreshCramps()
  expect(morning.tooFew.value).toBe(false)
  expect(morning.draft.value.count).toBe(0)
  await app.undo.undo('Undone.')
  expect(await deps.store.cramps()).toHaveLength(1)
})

test('a checked night can be changed with a cramp of the day after it', async () => {
  const deps = testDeps('2026-04-02T14:00:00')
  const app = await openApp(deps)
  await (await openMorning(app, 0)).save('Saved.')
  app.cramp.start()
  await settled()
  const morning = await openMorning(app)
  expect(morning.draft.value.count).toBe(0)
  expect(morning.tooFew.value).toBe(false)
})

test('where and how bad can be added for a cramp that was not logged, and goes with Undo', async () => {
  const deps = testDeps(AT_BREAKFAST)
  const app = await openApp(deps)
  const morning = await openMorning(app, 2)
  morning.recalled.add()
  morning.recalled.change('id-1', { muscle: 'calf', side: 'left', pain: 6 })
  await morning.save('Saved.')
  const recalled = { muscle: 'calf', side: 'left', pain: 6, start: null, minutes: null, state: 'over' }
  expect(await deps.store.cramps()).toEqual([{ id: 'id-1', night: LAST_NIGHT, ...recalled }])
  expect((await deps.store.nights())[0]?.count).toBe(2)
  await app.undo.undo('Undone.')
  expect([await deps.store.cramps(), await deps.store.nights()]).toEqual([[], []])
})

test('a cramp of which nothing is recalled stays a number in the count', async () => {
  const deps = testDeps(AT_BREAKFAST)
  const app = await openApp(deps)
  const morning = await openMorning(app, 1)
  morning.recalled.add()
  await morning.save('Saved.')
  expect(await deps.store.cramps()).toEqual([])
})

test('no more cramps are asked about than the count has beyond those logged', async () => {
  const deps = testDeps('2026-04-02T03:10:00')
  const app = await openApp(deps)
  app.cramp.start()
  await settled()
  const morning = await openMorning(app)
  expect(morning.recalled.unlogged.value).toBe(0)
  morning.choose(3)
  for (let tap = 0; tap < 5; tap++) morning.recalled.add()
  expect(morning.recalled.cramps.value).toHaveLength(2)
  for (const { id } of morning.recalled.cramps.value) morning.recalled.change(id, { pain: 4 })
  morning.choose(2)
  await morning.save('Saved.')
  expect(await deps.store.cramps()).toHaveLength(2)
})

test('saving twice after a failure writes a recalled cramp once', async () => {
  const deps = testDeps(AT_BREAKFAST)
  const app = await openApp(deps)
  const morning = await openMorning(app, 1)
  morning.recalled.add()
  morning.recalled.change(morning.recalled.cramps.value[0]!.id, { pain: 3 })
  await morning.save('Saved.')
  await morning.save('Saved.')
  expect(await deps.store.cramps()).toHaveLength(1)
})

test('a morning that found no room goes on at another try, with its way back; what was changed since stays on the form', async () => {
  const deps = testDeps(AT_BREAKFAST)
  let full = true
  const write: typeof deps.store.write = (...given) =>
    full ? Promise.reject(new StoreError('store-full', 'no room')) : deps.store.write(...given)
  const app = await openApp({ ...deps, store: { ...deps.store, write } })
  const morning = await openMorning(app, 2)
  let left = 0
  const leave = () => (left += 1)
  expect(await morning.save('Saved.', leave)).toBe(false)
  morning.choose(1)
  full = false
  await app.saving.retry()
  expect([left, app.undo.offer.value?.text, morning.draft.value.count]).toEqual([0, 'Saved.', 1])
  full = true
  await morning.save('Saved.', leave)
  full = false
  await app.saving.retry()
  expect(left).toBe(1)
  expect((await deps.store.nights()).map(({ count }) => count)).toEqual([1])
  await app.undo.undo('Undone.')
  expect(await deps.store.nights()).toEqual([])
})
