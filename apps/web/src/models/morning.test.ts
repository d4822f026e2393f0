import { type NightDate, StoreError, toNightDate } from '@uncramp/diary'
import { sampleCramp, sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import type { AppModel } from './app.ts'
import { ON_THE_DAY, toggled } from './exposures.ts'
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
  await morning.load()
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

test('a cramp by day before the check-in is not taken for one of the night, and None is an answer', async () => {
  const deps = testDeps('2026-04-02T11:00:00')
  const app = await openApp(deps)
  app.cramp.start()
  await settled()
  const morning = await openMorning(app)
  expect(morning.draft.value.count).toBeNull()
  morning.choose(0)
  expect(morning.tooFew.value).toBe(false)
  morning.choose(1)
  expect(morning.recalled.unlogged.value).toBe(1)
  morning.choose(0)
  expect(await morning.save('Saved.')).toBe(true)
  expect((await deps.store.nights())[0]?.count).toBe(0)
  expect(await deps.store.cramps()).toHaveLength(1)
})

test('a cramp in bed at half past five is one of the night', async () => {
  const deps = testDeps('2026-04-02T05:30:00')
  const app = await openApp(deps)
  app.cramp.start()
  await settled()
  const morning = await openMorning(app)
  expect(morning.draft.value.count).toBe(1)
  morning.choose(0)
  expect(morning.tooFew.value).toBe(true)
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

test('what another page answered meanwhile stays, and Undo leads back to it', async () => {
  const deps = testDeps(AT_BREAKFAST)
  const app = await openApp(deps)
  const morning = await openMorning(app, 3)
  morning.noteExposures(toggled(morning.draft.value.exposures, 'stood-a-lot', ON_THE_DAY))
  morning.noteSigns(['swollen'])
  const elsewhere = sampleNight(LAST_NIGHT, { count: null, exposures: { exercised: true }, signs: ['numb'] })
  await deps.store.write([{ type: 'put-night', night: elsewhere }])
  await morning.save('Saved.', 'Saved. Changed elsewhere too.')
  const [night] = await deps.store.nights()
  expect(night?.count).toBe(3)
  expect(night?.exposures).toMatchObject({ 'stood-a-lot': true, exercised: true, 'drank-alcohol': false })
  expect(night?.signs).toEqual(['numb', 'swollen'])
  expect(app.undo.offer.value?.text).toBe('Saved.')
  await app.undo.undo('Undone.')
  expect(await deps.store.nights()).toEqual([elsewhere])
})

test('an answer that another page gave otherwise gives way to what was tapped here, and that is said', async () => {
  const deps = testDeps(AT_BREAKFAST)
  const app = await openApp(deps)
  const morning = await openMorning(app, 3)
  await deps.store.write([{ type: 'put-night', night: sampleNight(LAST_NIGHT, { count: 1 }) }])
  await morning.save('Saved.', 'Saved. Changed elsewhere too.')
  expect((await deps.store.nights())[0]?.count).toBe(3)
  expect(app.undo.offer.value?.text).toBe('Saved. Changed elsewhere too.')
})

test('a cramp that another page wrote down meanwhile is not passed over by a lower count', async () => {
  const deps = testDeps(AT_BREAKFAST)
  const app = await openApp(deps)
  const morning = await openMorning(app, 0)
  await deps.store.write([{ type: 'put-cramp', cramp: sampleCramp('a', LAST_NIGHT) }])
  expect(await morning.save('Saved.')).toBe(false)
  expect(morning.tooFew.value).toBe(true)
  expect(await deps.store.nights()).toEqual([])
})

test('a count in an old address does not stand in for the one saved since', async () => {
  const deps = testDeps(AT_BREAKFAST)
  const app = await openApp(deps)
  await (await openMorning(app, 2)).save('Saved.')
  const morning = await openMorning(app, 1)
  expect(morning.draft.value.count).toBe(2)
})

test('what was tapped is there again after another screen, a sign without a count too, and says that it is not saved', async () => {
  const deps = testDeps(AT_BREAKFAST)
  const morning = await openMorning(await openApp(deps))
  morning.noteSigns(['swollen'])
  expect(morning.isKept.value).toBe(false)
  await morning.comeBack()
  expect(morning.draft.value.signs).toEqual(['swollen'])
  expect(morning.isKept.value).toBe(true)
  morning.choose(1)
  await morning.save('Saved.')
  await morning.comeBack()
  expect(morning.isKept.value).toBe(false)
  expect((await deps.store.nights())[0]?.signs).toEqual(['swollen'])
})

test('an answer saved elsewhere while she was on another screen is not covered by an older one', async () => {
  const deps = testDeps(AT_BREAKFAST)
  const morning = await openMorning(await openApp(deps), 3)
  morning.answerSlept(true)
  await deps.store.write([{ type: 'put-night', night: sampleNight(LAST_NIGHT, { count: 1 }) }])
  await morning.comeBack()
  expect(morning.draft.value).toMatchObject({ count: 1, sleepLost: true })
})

test('a recalled cramp is kept on the way past another screen, and gone once it is written down', async () => {
  const deps = testDeps(AT_BREAKFAST)
  const app = await openApp(deps)
  const morning = await openMorning(app, 1)
  morning.recalled.add()
  morning.recalled.change('id-1', { pain: 3 })
  await morning.comeBack()
  expect(morning.recalled.cramps.value).toMatchObject([{ pain: 3 }])
  await morning.save('Saved.')
  await app.undo.undo('Undone.')
  await morning.comeBack()
  expect(morning.recalled.cramps.value).toEqual([])
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
  expect(await morning.save('Saved.', undefined, leave)).toBe(false)
  morning.choose(1)
  full = false
  await app.saving.retry()
  expect([left, app.undo.offer.value?.text, morning.draft.value.count]).toEqual([0, 'Saved.', 1])
  full = true
  await morning.save('Saved.', undefined, leave)
  full = false
  await app.saving.retry()
  expect(left).toBe(1)
  expect((await deps.store.nights()).map(({ count }) => count)).toEqual([1])
  await app.undo.undo('Undone.')
  expect((await deps.store.nights()).map(({ count }) => count)).toEqual([2])
})
