import { createMemoryPlace, createMemoryStore } from '@uncramp/diary-memory'
import { sampleNight } from '@uncramp/testkit'
import { describe, expect, test } from 'vitest'
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

test('a cramp that let go keeps its place, its minutes and its pain, and leaves its night to be checked', async () => {
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
  expect(await deps.store.nights()).toEqual([])
})

test('"It let go" taken back runs on from the same start, and the minutes count from there', async () => {
  const deps = testDeps(AT_NIGHT)
  const app = await openApp(deps)
  app.cramp.start()
  app.cramp.place(LEFT_CALF)
  deps.pass(120)
  app.cramp.letGo()
  app.cramp.notOver()
  await settled()
  const [running] = await deps.store.cramps()
  expect(running).toMatchObject({ ...LEFT_CALF, state: 'running', minutes: null })
  deps.pass(60)
  app.cramp.letGo()
  await settled()
  const cramps = await deps.store.cramps()
  expect(cramps).toHaveLength(1)
  expect(cramps[0]?.minutes).toBeCloseTo(3)
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
  await app.undo.undo('Undone.')
  expect((await deps.store.cramps())[0]?.state).toBe('over')
  expect(await deps.store.nights()).toEqual([])
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
  app.cramp.leave('Saved.')
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

test('a cramp at two in the afternoon is kept with its time, and the count confirmed that morning stays', async () => {
  const deps = testDeps('2026-04-02T14:00:00')
  const checked = sampleNight('2026-04-02', { count: 0 })
  await deps.store.write([{ type: 'put-night', night: checked }])
  const app = await openApp(deps)
  app.cramp.start()
  app.cramp.letGo()
  await settled()
  expect((await deps.store.cramps())[0]?.start).toMatch(/^2026-04-02T14:00/)
  expect(await deps.store.nights()).toEqual([checked])
  expect(app.cramp.countStays.value).toBe(true)
  app.cramp.mistake('taken out')
  await settled()
  expect(await deps.store.nights()).toEqual([checked])
})

test('a cramp of before four, remembered after the check-in, raises the count of its night', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  await deps.store.write([{ type: 'put-night', night: sampleNight('2026-04-02', { count: 0 }) }])
  const app = await openApp(deps)
  app.cramp.passed(deps.clock.now() - 6 * 3600_000)
  await settled()
  expect((await deps.store.nights())[0]?.count).toBe(1)
  expect(app.cramp.countStays.value).toBe(false)
})

test('the button goes on with a cramp left open a moment ago instead of starting a second one', async () => {
  const deps = testDeps(AT_NIGHT)
  const app = await openApp(deps)
  app.cramp.start()
  app.cramp.leave('Saved.')
  deps.pass(60)
  app.cramp.start()
  await settled()
  expect(app.cramp.current.value?.id).toBe('id-1')
  expect(app.cramp.leftOpen.value).toBeNull()
  expect(await deps.store.cramps()).toHaveLength(1)
})

test('the button starts a new cramp when the one left open was long ago; that one is still asked about', async () => {
  const deps = testDeps(AT_NIGHT)
  const app = await openApp(deps)
  app.cramp.start()
  app.cramp.leave('Saved.')
  deps.pass(2 * 3600)
  app.cramp.start()
  await settled()
  expect(await deps.store.cramps()).toHaveLength(2)
  expect(app.cramp.leftOpen.value?.id).toBe('id-1')
})

test('a rough answer is kept as it was given, with no minutes made up for it', async () => {
  const deps = testDeps(AT_NIGHT)
  const app = await openApp(deps)
  app.cramp.start()
  await settled()
  const again = await openApp(deps)
  again.cramp.close('2-to-10')
  await settled()
  expect((await deps.store.cramps())[0]).toMatchObject({ state: 'over', minutes: null, roughMinutes: '2-to-10' })
  again.cramp.fixLength(null)
  await settled()
  expect((await deps.store.cramps())[0]).not.toHaveProperty('roughMinutes')
})

test('a cramp is said to have let go only when it was running', async () => {
  const app = await openApp(testDeps(AT_NIGHT))
  app.cramp.passed(app.deps.clock.now())
  app.cramp.fixLength(4)
  expect(app.cramp.sawItGo.value).toBe(false)
  app.cramp.start()
  app.cramp.letGo()
  expect(app.cramp.sawItGo.value).toBe(true)
})

/** A cramp is running, stored, and its screen was left. */
async function withOneLeftOpen() {
  const deps = testDeps(AT_NIGHT)
  const app = await openApp(deps)
  app.cramp.start()
  await settled()
  app.cramp.leave('Saved.')
  return { deps, app }
}

test('a cramp left open and then deleted is not asked about, and nothing takes the "no cramps" confirmed since', async () => {
  const { deps, app } = await withOneLeftOpen()
  const none = sampleNight('2026-04-02', { count: 0 })
  await app.saving.save([
    { type: 'delete-cramp', id: 'id-1' },
    { type: 'put-night', night: none },
  ])
  await settled()
  expect(app.cramp.leftOpen.value).toBeNull()
  app.cramp.mistake('taken out')
  app.cramp.close('2-to-10')
  await settled()
  expect(await deps.store.cramps()).toEqual([])
  expect(await deps.store.nights()).toEqual([none])
})

test('a cramp left open and then written down in the diary is not asked about, and the diary’s word stands', async () => {
  const { deps, app } = await withOneLeftOpen()
  const [cramp] = await deps.store.cramps()
  const edited = { ...cramp!, muscle: 'foot', side: 'right', minutes: 5, pain: 8, state: 'over' } as const
  await app.saving.save([{ type: 'put-cramp', cramp: edited }])
  await settled()
  expect(app.cramp.leftOpen.value).toBeNull()
  app.cramp.close(null)
  await settled()
  expect(await deps.store.cramps()).toEqual([edited])
})

test('what was changed of a cramp left open is kept when it is closed', async () => {
  const { deps, app } = await withOneLeftOpen()
  const [cramp] = await deps.store.cramps()
  await app.saving.save([{ type: 'put-cramp', cramp: { ...cramp!, ...LEFT_CALF, pain: 8 } }])
  await settled()
  app.cramp.close('2-to-10')
  await settled()
  expect(await deps.store.cramps()).toMatchObject([{ ...LEFT_CALF, pain: 8, roughMinutes: '2-to-10', state: 'over' }])
})

test('two cramps left open are asked about one after the other, the last one first', async () => {
  const deps = testDeps('2026-04-02T02:00:00')
  const app = await openApp(deps)
  app.cramp.start()
  app.cramp.leave('Saved.')
  deps.pass(2.5 * 3600)
  app.cramp.start()
  app.cramp.leave('Saved.')
  await settled()
  expect(app.cramp.leftOpen.value?.id).toBe('id-2')
  expect((await openApp(deps)).cramp.leftOpen.value?.id).toBe('id-2')
  app.cramp.close('2-to-10')
  app.cramp.leave('Saved.')
  await settled()
  expect(app.cramp.leftOpen.value?.id).toBe('id-1')
  app.cramp.mistake('taken out')
  await settled()
  expect(app.cramp.leftOpen.value).toBeNull()
  expect(await deps.store.cramps()).toMatchObject([{ id: 'id-2', state: 'over' }])
})

test('a cramp taken out leaves another one open, to be asked about', async () => {
  const deps = testDeps('2026-04-02T02:00:00')
  const app = await openApp(deps)
  app.cramp.start()
  app.cramp.leave('Saved.')
  deps.pass(2 * 3600)
  app.cramp.start()
  app.cramp.mistake('taken out')
  expect(app.cramp.leftOpen.value?.id).toBe('id-1')
})

/** Two tabs of one diary, at one time. */
async function openTwice(at: string) {
  const place = createMemoryPlace()
  const deps = { ...testDeps(at), store: createMemoryStore(place) }
  const other = await openApp({ ...deps, store: createMemoryStore(place), newId: () => 'id-of-other-tab' })
  return { deps, app: await openApp(deps), other }
}

test('a cramp begun in one tab is gone on with in another, not begun twice', async () => {
  const { deps, app, other } = await openTwice(AT_NIGHT)
  app.cramp.start()
  await settled()
  expect(other.cramp.leftOpen.value?.id).toBe('id-1')
  other.cramp.start()
  other.cramp.place(LEFT_CALF)
  await settled()
  expect(app.cramp.current.value).toMatchObject({ ...LEFT_CALF, state: 'running' })
  expect(await deps.store.cramps()).toMatchObject([{ id: 'id-1', ...LEFT_CALF }])
})

test('a cramp that let go in one tab is over in another, whether it is on the screen there or asked about', async () => {
  const { deps, app, other } = await openTwice(AT_NIGHT)
  app.cramp.start()
  await settled()
  deps.pass(120)
  app.cramp.letGo()
  await settled()
  expect(other.cramp.leftOpen.value).toBeNull()
  app.cramp.notOver()
  await settled()
  other.cramp.resume()
  deps.pass(60)
  app.cramp.letGo()
  await settled()
  expect(other.cramp.current.value).toMatchObject({ state: 'over', minutes: 3 })
  app.cramp.mistake('taken out')
  await settled()
  expect(other.cramp.current.value).toBeNull()
  expect(await deps.store.cramps()).toEqual([])
})

test('a cramp that begins ten minutes after one left open is a new one; the first is gone on with only when told so', async () => {
  const deps = testDeps('2026-04-02T02:00:00')
  const app = await openApp(deps)
  app.cramp.start()
  app.cramp.leave('Saved.')
  deps.pass(50 * 60)
  app.cramp.start()
  await settled()
  expect(app.cramp.current.value?.id).toBe('id-2')
  expect(app.cramp.seconds.value).toBe(0)
  app.cramp.letGo()
  app.cramp.leave('Saved.')
  await settled()
  expect(app.cramp.leftOpen.value?.id).toBe('id-1')
  app.cramp.resume()
  expect(app.cramp.seconds.value).toBe(50 * 60)
})

test('a cramp that she slept in has no minutes until she says how long; one of under an hour is measured', async () => {
  const deps = testDeps('2026-04-02T02:00:00')
  const app = await openApp(deps)
  app.cramp.start()
  deps.pass(330 * 60)
  app.cramp.letGo()
  await settled()
  expect(app.cramp.asksLength.value).toBe(true)
  expect(await deps.store.cramps()).toMatchObject([{ state: 'over', minutes: null }])
  app.cramp.fixLength('2-to-10')
  await settled()
  expect(await deps.store.cramps()).toMatchObject([{ state: 'over', minutes: null, roughMinutes: '2-to-10' }])
  app.cramp.notOver()
  await settled()
  expect(await deps.store.cramps()).toMatchObject([{ state: 'running', minutes: null }])
  app.cramp.leave('Saved.')
  app.cramp.closeNow()
  expect(app.cramp.asksLength.value).toBe(true)
  app.cramp.start()
  deps.pass(59 * 60)
  app.cramp.letGo()
  expect(app.cramp.current.value?.minutes).toBe(59)
  expect(app.cramp.asksLength.value).toBe(false)
})

const HOUR_MS = 3600_000

test('another time for a cramp just noted corrects it: one cramp, with its place, on the night it was', async () => {
  const deps = testDeps('2026-04-02T14:00:00')
  const none = sampleNight('2026-04-02', { count: 0 })
  await deps.store.write([{ type: 'put-night', night: none }])
  const app = await openApp(deps)
  app.cramp.passed(deps.clock.now() - 11 * HOUR_MS)
  await settled()
  expect(await deps.store.nights()).toMatchObject([{ count: 1 }])
  app.cramp.place(LEFT_CALF)
  app.cramp.passed(deps.clock.now())
  await settled()
  expect(await deps.store.cramps()).toMatchObject([{ ...LEFT_CALF, start: expect.stringContaining('02T14:00') }])
  expect(await deps.store.nights()).toEqual([none])
  app.cramp.passed(deps.clock.now() - 12 * HOUR_MS)
  await settled()
  expect(await deps.store.cramps()).toMatchObject([{ ...LEFT_CALF, start: expect.stringContaining('02T02:00') }])
  expect(await deps.store.nights()).toMatchObject([{ count: 1 }])
})

test('a cramp noted as passed and left before its place was asked says that it is saved, with a way back', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  const none = sampleNight('2026-04-02', { count: 0 })
  await deps.store.write([{ type: 'put-night', night: none }])
  const app = await openApp(deps)
  app.cramp.passed(deps.clock.now() - 6 * HOUR_MS)
  app.cramp.passed(deps.clock.now() - 7 * HOUR_MS)
  app.cramp.leave('Saved.')
  await settled()
  expect(app.undo.offer.value?.text).toBe('Saved.')
  expect(await deps.store.cramps()).toHaveLength(1)
  await app.undo.undo('Undone.')
  await settled()
  expect(await deps.store.cramps()).toEqual([])
  expect(await deps.store.nights()).toEqual([none])
})

test('a cramp whose last page was seen leaves without another word, and the next one noted is another one', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  const app = await openApp(deps)
  app.cramp.passed(deps.clock.now())
  app.cramp.place(null)
  app.cramp.leave('Saved.')
  await settled()
  expect(app.undo.offer.value).toBeNull()
  app.cramp.passed(deps.clock.now())
  await settled()
  expect(await deps.store.cramps()).toHaveLength(2)
})

test('what was answered to the questions stays with its cramp: gone on with, it is known; the next one begins anew', async () => {
  const app = await openApp(testDeps(AT_NIGHT))
  const check = { long: false, given: [{ id: 'breath', answer: 'yes' }], stopsStretch: true } as const
  app.cramp.start()
  app.cramp.keepCheck(check)
  app.cramp.leave('Saved.')
  expect(app.cramp.check.value).toBeNull()
  app.cramp.resume()
  expect(app.cramp.check.value).toEqual(check)
  app.cramp.letGo()
  app.cramp.leave('Saved.')
  app.cramp.start()
  expect(app.cramp.check.value).toBeNull()
})

describe('what was answered outlives a dead battery', () => {
  const check = { long: false, given: [{ id: 'breath', answer: 'yes' }], stopsStretch: true } as const
  async function closedInACramp() {
    const deps = testDeps(AT_NIGHT)
    const app = await openApp(deps)
    app.cramp.start()
    app.cramp.keepCheck(check)
    await settled()
    return deps
  }

  test('the cramp is gone on with, and no stretch is offered against it', async () => {
    const app = await openApp(await closedInACramp())
    // Home takes leave of the cramp on the screen: there is none yet.
    app.cramp.leave('Saved.')
    app.cramp.resume()
    expect(app.cramp.check.value).toEqual(check)
  })

  test('past ten minutes too: where an answer forbids the stretch, a press is no other cramp that leads to it', async () => {
    const deps = await closedInACramp()
    deps.pass(12 * 60)
    const app = await openApp(deps)
    app.cramp.start()
    expect(app.cramp.check.value).toEqual(check)
    await settled()
    expect(await deps.store.cramps()).toHaveLength(1)
  })

  test('and another cramp that is noted as passed takes nothing of it away', async () => {
    const app = await openApp(await closedInACramp())
    app.cramp.passed(app.deps.clock.now())
    app.cramp.leave('Saved.')
    await settled()
    app.cramp.resume()
    expect(app.cramp.check.value).toEqual(check)
  })

  test('but not its cramp: over, as another tab may say too, it is forgotten at the next start', async () => {
    const deps = await closedInACramp()
    const [cramp] = await deps.store.cramps()
    await deps.store.write([{ type: 'put-cramp', cramp: { ...cramp!, state: 'over' } }])
    await openApp(deps)
    await settled()
    expect((await deps.store.settings()).crampCheck).toBeNull()
  })

  test('and another tab may change it', async () => {
    const deps = await closedInACramp()
    const [one, other] = [await openApp(deps), await openApp(deps)]
    one.cramp.resume()
    other.cramp.resume()
    const free = { ...check, given: [{ id: 'breath', answer: 'no' }], stopsStretch: false } as const
    one.cramp.keepCheck(free)
    await settled()
    other.cramp.keepCheck(check)
    await settled()
    expect(one.cramp.check.value).toEqual(check)
  })
})

test('an answer given while the one before is read again is not lost', async () => {
  const deps = testDeps(AT_NIGHT)
  const app = await openApp(deps)
  const first = { long: false, given: [{ id: 'breath', answer: 'no' }], stopsStretch: false } as const
  const second = { ...first, given: [...first.given, { id: 'cold-leg', answer: 'no' }] } as const
  app.cramp.start()
  app.cramp.keepCheck(first)
  await settled()
  const reading = app.settings.load(deps.store)
  app.cramp.keepCheck(second)
  await reading
  expect(app.cramp.check.value).toEqual(second)
})

test('what was answered is stored no longer than its cramp lasts', async () => {
  const deps = testDeps(AT_NIGHT)
  const check = { long: false, given: [{ id: 'breath', answer: 'no' }], stopsStretch: false } as const
  const kept = async () => (await deps.store.settings()).crampCheck
  const app = await openApp(deps)
  for (const end of [() => app.cramp.letGo(), () => app.cramp.mistake('Taken out.')]) {
    app.cramp.start()
    app.cramp.keepCheck(check)
    await settled()
    expect(await kept()).toMatchObject({ check })
    end()
    app.cramp.leave('Saved.')
    await settled()
    expect(await kept()).toBeNull()
  }
})

test.each([
  'yes',
  { id: 7, check: {} },
  { id: 'a', check: { long: false, given: [{ id: 'breath', answer: 'perhaps' }], stopsStretch: true } },
  { id: 'a', check: { long: false, given: 'none', stopsStretch: true } },
])('answers that another version stored otherwise are not known: %j', async (stored) => {
  const deps = testDeps(AT_NIGHT)
  await deps.store.write([{ type: 'put-setting', key: 'crampCheck', value: stored }])
  expect((await openApp(deps)).settings.data.value.crampCheck).toBeNull()
})
