import { expect, test } from 'vitest'
import { dailyReminders, lastTestNight, type ReminderTimes, saveReminders } from './reminders.ts'
import { openApp, startTest, type TestDeps, testDeps } from './testDeps.ts'
import { planOfStretching } from './trial.ts'

const TIMES: ReminderTimes = { bedtime: '21:30', morning: '07:30' }

async function withTest(at: string) {
  const deps = testDeps(at)
  const app = await openApp(deps)
  await startTest(app, planOfStretching(1, 8))
  return { deps, app, active: app.trials.active.value! }
}

const on = (deps: TestDeps, times = TIMES) => dailyReminders(times, [], deps.clock, 'me')

test('without a test the bedtime reminder repeats until it is taken out', () => {
  const [evening, morning] = on(testDeps('2026-04-01T19:30:00'))
  expect(evening).toMatchObject({ firstDay: '2026-04-01', time: '21:30', days: null })
  expect(morning).toMatchObject({ firstDay: '2026-04-02', time: '07:30', days: null })
})

test('no reminder starts at a time that is past', () => {
  expect(on(testDeps('2026-04-01T22:00:00'))[0]).toMatchObject({ firstDay: '2026-04-02' })
  expect(on(testDeps('2026-04-01T06:00:00'))[1]).toMatchObject({ firstDay: '2026-04-01' })
  expect(on(testDeps('2026-04-01T08:00:00'))[1]).toMatchObject({ firstDay: '2026-04-02' })
})

test('a bedtime after midnight is on the day the night ends', () => {
  const late = { bedtime: '00:30', morning: null }
  expect(on(testDeps('2026-04-01T19:30:00'), late)).toMatchObject([{ firstDay: '2026-04-02', time: '00:30' }])
  // At one in the night that bedtime is past; the next one is a day later.
  expect(on(testDeps('2026-04-02T01:00:00'), late)).toMatchObject([{ firstDay: '2026-04-03' }])
})

test('with a test there is one for each of its nights, and one for each morning after', async () => {
  const { deps, active } = await withTest('2026-04-01T19:30:00')
  expect(lastTestNight([active])).toBe('2026-05-27')
  const [evening, morning] = dailyReminders(TIMES, [active], deps.clock, 'me')
  expect(evening).toMatchObject({ firstDay: '2026-04-01', days: 56 })
  expect(morning).toMatchObject({ firstDay: '2026-04-02', days: 56 })
})

test('made later in a test, they still end with its last night', async () => {
  const { deps, app } = await withTest('2026-04-01T19:30:00')
  deps.pass(54 * 24 * 3600 + 3 * 3600)
  await app.trials.load()
  const reminders = dailyReminders(TIMES, app.trials.going.value, deps.clock, 'me')
  // It is half past ten in the evening of 25 May: one bedtime is left.
  expect(reminders).toMatchObject([
    { firstDay: '2026-05-26', days: 1 },
    { firstDay: '2026-05-26', days: 2 },
  ])
})

test('every night of a test rings the same: the drawn order cannot be read from the file', async () => {
  const { deps, active } = await withTest('2026-04-01T19:30:00')
  const evenings = dailyReminders({ ...TIMES, morning: null }, [active], deps.clock, 'me')
  expect(evenings).toHaveLength(1)
  expect(JSON.stringify(evenings)).not.toMatch(/stretch|usual/i)
})

test('a second file carries the same reminders under the same ids, and a higher revision', async () => {
  const deps = testDeps('2026-04-01T19:30:00')
  const app = await openApp(deps)
  await saveReminders(app)
  deps.pass(3600)
  await app.settings.set('bedtimeAt', '22:15')
  await saveReminders(await openApp(deps))
  const [first, second] = deps.downloads.map(String).map((file) => ({
    uid: /UID:(.*)/.exec(file)?.[1],
    revision: Number(/SEQUENCE:(.*)/.exec(file)?.[1]),
    start: /DTSTART:(.*)/.exec(file)?.[1]?.trim(),
  }))
  expect(second?.uid).toBe(first?.uid)
  expect(second?.revision).toBeGreaterThan(first?.revision ?? 0)
  expect([first?.start, second?.start]).toEqual(['20260401T213000', '20260401T221500'])
})
