import { toNightDate } from '@uncramp/diary'
import { expect, test } from 'vitest'
import { watchAlerts } from './alerts.ts'
import { openApp, settled, startTest, testDeps } from './testDeps.ts'
import { planOfStretching } from './trial.ts'

async function ringing(at: string) {
  const deps = testDeps(at)
  const app = await openApp(deps)
  await app.settings.set('bedtimeAt', '21:30')
  await app.settings.set('morningAt', '07:30')
  const stop = watchAlerts(app)
  /** Lets time pass as a page that is awake sees it: in small steps. */
  const minutes = async (count: number) => {
    for (let step = 0; step < count * 2; step++) deps.pass(30)
    await settled()
  }
  return { deps, app, stop, minutes, rang: () => deps.alerts.map(({ tag }) => tag) }
}

test('rings once at bedtime and once in the morning', async () => {
  const { minutes, rang } = await ringing('2026-04-01T21:20:00')
  await minutes(5)
  expect(rang()).toEqual([])
  await minutes(10)
  expect(rang()).toEqual(['bedtime'])
  await minutes(10 * 60)
  expect(rang()).toEqual(['bedtime', 'morning'])
})

test('does not ask again for what is answered, nor disturb a cramp', async () => {
  const answered = await ringing('2026-04-01T21:20:00')
  await answered.app.settings.evenings.tell(() => ({ [toNightDate('2026-04-02')]: true }))
  await answered.deps.store.write([
    {
      type: 'put-night',
      night: { date: toNightDate('2026-04-02'), count: 0, sleepLost: null, exposures: {}, taken: {} },
    },
  ])
  await answered.minutes(11 * 60)
  expect(answered.rang()).toEqual([])

  const cramped = await ringing('2026-04-01T21:25:00')
  await cramped.app.cramp.start()
  await cramped.minutes(20)
  expect(cramped.rang()).toEqual([])
})

test('a device that slept through the hour by more than half an hour stays quiet', async () => {
  const soon = await ringing('2026-04-01T21:00:00')
  soon.deps.pass(50 * 60)
  expect(soon.rang()).toEqual(['bedtime'])
  const late = await ringing('2026-04-01T21:00:00')
  late.deps.pass(90 * 60)
  expect(late.rang()).toEqual([])
})

test('says the same on every night of a test', async () => {
  const { app, deps, minutes } = await ringing('2026-04-01T19:30:00')
  await startTest(app, planOfStretching(1, 8))
  await minutes(3 * 24 * 60)
  const said = deps.alerts.filter(({ tag }) => tag === 'bedtime').map(({ title, note }) => `${title} ${note}`)
  expect(said).toHaveLength(3)
  expect(new Set(said).size).toBe(1)
  expect(said[0]).not.toMatch(/stretch|usual/i)
})
