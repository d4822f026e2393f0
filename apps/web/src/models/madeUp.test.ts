import { nightsBetween, readDiary } from '@uncramp/diary'
import { expect, test } from 'vitest'
import { createDiaryView } from './diary.ts'
import { createHome } from './home.ts'
import { enterMadeUp, leaveMadeUp, madeUpSession } from './madeUp.ts'
import { madeUpDeps } from './madeUpDiary.ts'
import { holdsMadeUp } from './madeUpRecords.ts'
import { openApp, settled, testDeps } from './testDeps.ts'

const BY_DAY = '2026-04-02T10:00:00'
const SESSION = { since: Date.parse(BY_DAY), settings: { text: 'xl' } } as const

test('looking around lasts half an hour at most, or until it is left', async () => {
  const deps = testDeps(BY_DAY)
  const app = await openApp(deps)
  expect(madeUpSession(deps)).toBeNull()
  enterMadeUp(deps, app.settings.data.value)
  expect(madeUpSession(deps)?.settings.text).toBe('m')
  leaveMadeUp(deps)
  expect(madeUpSession(deps)).toBeNull()
  enterMadeUp(deps, app.settings.data.value)
  deps.pass(31 * 60)
  expect(madeUpSession(deps)).toBeNull()
  expect(deps.starts).toEqual(['/diary', '/', '/diary'])
})

test('a made-up diary left open goes back to the real one by itself', async () => {
  const deps = testDeps(BY_DAY)
  enterMadeUp(deps, (await openApp(deps)).settings.data.value)
  await openApp(await madeUpDeps(deps, SESSION))
  deps.pass(31 * 60)
  expect(deps.starts.at(-1)).toBe('/')
})

test('it has twelve weeks of nights, some not known, with cramps that fit their counts, and a test on its way', async () => {
  const app = await openApp(await madeUpDeps(testDeps(BY_DAY), SESSION))
  const { nights, cramps } = await readDiary(app.deps.store)
  const view = createDiaryView(app.deps.store, app.deps.clock)
  await view.load()
  expect(nightsBetween(view.begun.value!, view.last)).toBe(84)
  expect(nights.length).toBeLessThan(84)
  const logged = (date: string) => cramps.filter(({ night }) => night === date).length
  expect(nights.filter(({ date, count }) => logged(date) > (count ?? 0))).toEqual([])
  expect(cramps.length).toBeGreaterThan(20)
  expect(app.trials.active.value?.record.standing).toBe('running')
  expect(app.trials.resultOpen.value).toBe(false)
})

test('there is a morning to try: last night is not answered yet, and nothing older is asked', async () => {
  const app = await openApp(await madeUpDeps(testDeps(BY_DAY), SESSION))
  const { deps, saving, settings, undo } = app
  const home = createHome(deps.store, deps.clock, saving, settings, undo)
  await home.load()
  expect([home.night.value, home.blank.value]).toEqual([null, null])
  expect((await deps.store.nights()).at(-1)?.date).toBe('2026-04-01')
})

test('nothing done in it reaches the real diary, and a copy of it says that it is made up', async () => {
  const real = testDeps(BY_DAY)
  const names: string[] = []
  const download = (name: string) => names.push(name)
  const before = await readDiary(real.store)
  const app = await openApp(await madeUpDeps({ ...real, platform: { ...real.platform, download } }, SESSION))
  app.cramp.start()
  await app.settings.set('theme', 'night')
  await settled()
  app.deps.platform.download('uncramp.json', 'application/json', '{}')
  expect(await readDiary(real.store)).toEqual(before)
  expect(names).toEqual(['made-up-uncramp.json'])
})

test('a copy of it is known by what it holds, and one of her own diary is not taken for it', async () => {
  const made = await openApp(await madeUpDeps(testDeps(BY_DAY), SESSION))
  expect(holdsMadeUp(await readDiary(made.deps.store))).toBe(true)
  const real = await openApp(testDeps(BY_DAY))
  real.cramp.start()
  await settled()
  const hers = await readDiary(real.deps.store)
  expect(hers.cramps).toHaveLength(1)
  expect(holdsMadeUp(hers)).toBe(false)
})

test('her own text size is taken along', async () => {
  const app = await openApp(await madeUpDeps(testDeps(BY_DAY), SESSION))
  expect(app.settings.data.value.text).toBe('xl')
})
