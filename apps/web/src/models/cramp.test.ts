import { expect, test } from 'vitest'
import { openApp, settled, testDeps } from './testDeps.ts'

const AT_NIGHT = '2026-04-02T03:10:00'
const LEFT_CALF = { muscle: 'calf', side: 'left' } as const

test('the start of a cramp is in the store from the first press', async () => {
  const deps = testDeps(AT_NIGHT)
  const app = await openApp(deps)
  app.cramp.start()
  await settled()
  const [cramp] = await deps.store.cramps()
  expect(cramp).toMatchObject({ night: '2026-04-02', state: 'running', minutes: null })
  expect(app.saving.state.value).toEqual({ type: 'saved' })
})

test('a cramp that let go keeps its place, its minutes and its pain, and raises the count of its night', async () => {
  const deps = testDeps(AT_NIGHT)
  const app = await openApp(deps)
  app.cramp.start()
  app.cramp.place(LEFT_CALF)
  deps.pass(200)
  app.cramp.letGo()
  app.cramp.rate(6)
  await settled()
  const [cramp] = await deps.store.cramps()
  expect(cramp).toMatchObject({ ...LEFT_CALF, state: 'over', pain: 6 })
  expect(cramp?.minutes).toBeCloseTo(200 / 60)
  expect((await deps.store.nights())[0]?.count).toBe(1)
})

test('the last place is offered at the next cramp', async () => {
  const deps = testDeps(AT_NIGHT)
  const app = await openApp(deps)
  app.cramp.start()
  app.cramp.place(LEFT_CALF)
  await settled()
  expect((await openApp(deps)).settings.data.value.lastPlace).toEqual(LEFT_CALF)
})

test('a place not known leaves the last known place alone', async () => {
  const deps = testDeps(AT_NIGHT)
  const app = await openApp(deps)
  app.cramp.start()
  app.cramp.place(LEFT_CALF)
  app.cramp.place(null)
  await settled()
  expect(app.settings.data.value.lastPlace).toEqual(LEFT_CALF)
  expect((await deps.store.cramps())[0]?.muscle).toBeNull()
})

test('a cramp left running is asked about on the next open, and only in words of an hour later after an hour', async () => {
  const deps = testDeps(AT_NIGHT)
  const app = await openApp(deps)
  app.cramp.start()
  await settled()
  deps.pass(300)
  const again = await openApp(deps)
  expect(again.cramp.leftOpen.value?.state).toBe('running')
  expect(again.cramp.leftOpenIsOld.value).toBe(false)
  deps.pass(3600)
  expect(again.cramp.leftOpenIsOld.value).toBe(true)
})

test('a cramp closed without knowing how long has no minutes, not zero', async () => {
  const deps = testDeps(AT_NIGHT)
  const app = await openApp(deps)
  app.cramp.start()
  await settled()
  const again = await openApp(deps)
  again.cramp.close(null)
  await settled()
  expect((await deps.store.cramps())[0]).toMatchObject({ state: 'over', minutes: null })
})

test('a cramp pressed by mistake is gone, its night unknown again, and Undo brings it back as over', async () => {
  const deps = testDeps(AT_NIGHT)
  const app = await openApp(deps)
  app.cramp.start()
  await settled()
  app.cramp.mistake('taken out')
  await settled()
  expect(await deps.store.cramps()).toEqual([])
  expect(await deps.store.nights()).toEqual([])
  await app.undo.undo()
  expect((await deps.store.cramps())[0]?.state).toBe('over')
  expect((await deps.store.nights())[0]?.count).toBe(1)
})

test('a cramp of the evening belongs to the night that ends the next morning', async () => {
  const deps = testDeps('2026-04-01T23:40:00')
  const app = await openApp(deps)
  app.cramp.start()
  await settled()
  expect((await deps.store.cramps())[0]?.night).toBe('2026-04-02')
})

test('Back in the middle of a cramp loses nothing: Home asks whether it is still there', async () => {
  const deps = testDeps(AT_NIGHT)
  const app = await openApp(deps)
  app.cramp.start()
  app.cramp.leave()
  expect(app.cramp.current.value).toBeNull()
  expect(app.cramp.leftOpen.value?.state).toBe('running')
  app.cramp.resume()
  expect(app.cramp.current.value?.state).toBe('running')
})

test('a press is not called stored before its own write has come back', async () => {
  const deps = testDeps(AT_NIGHT)
  const app = await openApp(deps)
  app.cramp.start()
  await settled()
  expect(app.cramp.stored.value).toBe(true)
  app.cramp.letGo()
  expect(app.cramp.stored.value).toBe(false)
  await settled()
  expect(app.cramp.stored.value).toBe(true)
})
