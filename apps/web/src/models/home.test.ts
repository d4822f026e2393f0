import { toNightDate } from '@uncramp/diary'
import { sampleCramp, sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import type { AppModel } from './app.ts'
import { createHome, type Home } from './home.ts'
import { openApp, testDeps } from './testDeps.ts'
import { STRETCHING } from './trialRecord.ts'

const YESTERDAY = toNightDate('2026-04-02')
const AT_BREAKFAST = '2026-04-03T08:30:00'

async function openHome({ deps, saving, settings, undo }: AppModel): Promise<Home> {
  const home = createHome(deps.store, deps.clock, saving, settings, undo)
  await home.load()
  return home
}

test('a night with a logged cramp that was not checked is asked about, with its cramps', async () => {
  const deps = testDeps(AT_BREAKFAST)
  await deps.store.write([{ type: 'put-cramp', cramp: sampleCramp('a', YESTERDAY) }])
  const home = await openHome(await openApp(deps))
  expect(home.blank.value).toBe(YESTERDAY)
  expect(home.blankLogged.value).toBe(1)
})

test('a night marked as not known is not asked about again', async () => {
  const deps = testDeps(AT_BREAKFAST)
  await deps.store.write([
    { type: 'put-night', night: sampleNight('2026-04-01') },
    { type: 'put-night', night: sampleNight(YESTERDAY, { count: null }) },
  ])
  expect((await openHome(await openApp(deps))).blank.value).toBeNull()
})

test("the evening's answer about the stretch is taken over when the night is filled in a day later", async () => {
  const deps = testDeps('2026-04-01T22:00:00')
  await (await openApp(deps)).trials.tonightDone(true)
  deps.pass(34.5 * 3600)
  const home = await openHome(await openApp(deps))
  await home.fillBlank(2, 'Saved.')
  expect(await deps.store.nights()).toEqual([sampleNight(YESTERDAY, { count: 2, taken: { [STRETCHING]: true } })])
})

test('nothing is asked of last night while this one still goes on', async () => {
  expect((await openHome(await openApp(testDeps('2026-04-03T03:00:00')))).asks).toBe(false)
  expect((await openHome(await openApp(testDeps(AT_BREAKFAST)))).asks).toBe(true)
})

test('a blank night that was put off is not asked about again, and stays unknown', async () => {
  const deps = testDeps(AT_BREAKFAST)
  await deps.store.write([{ type: 'put-night', night: sampleNight('2026-04-01') }])
  const app = await openApp(deps)
  const home = await openHome(app)
  expect(home.blank.value).toBe(YESTERDAY)
  await home.putOffBlank()
  expect(home.blank.value).toBeNull()
  deps.pass(3600)
  expect((await openHome(await openApp(deps))).blank.value).toBeNull()
  expect(await deps.store.nights()).toHaveLength(1)
})

test('after ten missed mornings one night is asked about, not ten, and after a month none', async () => {
  const deps = testDeps('2026-04-12T08:30:00')
  await deps.store.write([{ type: 'put-night', night: sampleNight('2026-04-01') }])
  const app = await openApp(deps)
  expect((await openHome(app)).blank.value).toBe('2026-04-11')
  await (await openHome(app)).putOffBlank()
  expect((await openHome(app)).blank.value).toBeNull()
  deps.pass(30 * 86_400)
  expect((await openHome(app)).blank.value).toBeNull()
})

test('a diary is new until its first night or cramp, however long ago that was', async () => {
  const deps = testDeps(AT_BREAKFAST)
  const isNew = async () => (await openHome(await openApp(deps))).isNew.value
  expect(await isNew()).toBe(true)
  await deps.store.write([{ type: 'put-cramp', cramp: sampleCramp('a', '2025-06-01') }])
  expect(await isNew()).toBe(false)
})

test('a cramp by day is not offered as the number of the night before it', async () => {
  const deps = testDeps('2026-04-03T13:00:00')
  const start = `${YESTERDAY}T11:00:00+00:00`
  await deps.store.write([
    { type: 'put-cramp', cramp: sampleCramp('a', '2026-04-03', { start: '2026-04-03T11:00:00+00:00' }) },
    { type: 'put-cramp', cramp: sampleCramp('b', YESTERDAY, { start }) },
    { type: 'put-cramp', cramp: sampleCramp('c', YESTERDAY, { start: `${YESTERDAY}T03:00:00+00:00` }) },
  ])
  const home = await openHome(await openApp(deps))
  expect(home.cramps.value).toEqual([])
  expect(home.blankLogged.value).toBe(1)
})
