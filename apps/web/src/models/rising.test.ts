import { expect, test } from 'vitest'
import { createHome } from './home.ts'
import { comingNight, isDark, lastNightOver, nightNow } from './nightClock.ts'
import { dailyReminders } from './reminders.ts'
import { laterBy, setRising } from './rising.ts'
import { openApp, settled, testDeps } from './testDeps.ts'

/** Who gets up at four in the afternoon, and sleeps from about eight. */
async function nightWorker(at: string, risesAt: number | null = 16) {
  const app = await openApp(testDeps(at))
  await setRising(app.settings, app.saving, risesAt)
  return app
}

test.each([
  ['at work, in the middle of her day', '2026-05-03T01:00', '2026-05-02', '2026-05-02'],
  ['at work, before she goes to bed', '2026-05-03T05:00', '2026-05-02', '2026-05-03'],
  ['asleep by day', '2026-05-03T10:00', '2026-05-02', '2026-05-03'],
  ['up, in the afternoon', '2026-05-03T16:30', '2026-05-03', '2026-05-03'],
  ['on her way to work', '2026-05-03T21:00', '2026-05-03', '2026-05-03'],
])('who sleeps by day has one night a day, of the date she gets up: %s', async (_, at, over, ofACramp) => {
  const { clock } = (await nightWorker(at)).deps
  expect(lastNightOver(clock)).toBe(over)
  expect(nightNow(clock)).toBe(ofACramp)
})

test('her night is dark, and her morning asks: not the other way round', async () => {
  const asleep = (await nightWorker('2026-05-03T10:00')).deps.clock
  const up = (await nightWorker('2026-05-03T17:00')).deps.clock
  const working = (await nightWorker('2026-05-03T23:30')).deps.clock
  expect([asleep, up, working].map(isDark)).toEqual([true, false, false])
  const asks = async (at: string) => {
    const { deps, saving, settings, undo } = await nightWorker(at)
    return createHome(deps.store, deps.clock, saving, settings, undo).asks
  }
  expect(await asks('2026-05-03T12:00')).toBe(false)
  expect(await asks('2026-05-03T17:00')).toBe(true)
})

test('a cramp in her sleep is stored on that night, at the hour the clock showed', async () => {
  const app = await nightWorker('2026-05-03T10:00:00Z')
  app.cramp.start()
  await settled()
  const [cramp] = await app.deps.store.cramps()
  expect(cramp).toMatchObject({ night: '2026-05-03' })
  expect(Date.parse(cramp!.start!)).toBe(Date.parse('2026-05-03T10:00:00Z'))
})

test('who goes back to sleeping at night has no night twice', async () => {
  const app = await nightWorker('2026-05-03T17:00')
  expect(comingNight(app.deps.clock)).toBe('2026-05-04')
  await setRising(app.settings, app.saving, null)
  expect(lastNightOver(app.deps.clock)).toBe('2026-05-03')
  expect(comingNight(app.deps.clock)).toBe('2026-05-04')
})

test('reminders move with her day, and ring on the right date', async () => {
  const app = await nightWorker('2026-05-03T17:00')
  await app.settings.set('morningAt', '16:30')
  const { bedtimeAt, morningAt } = app.settings.data.value
  expect(bedtimeAt).toBe('06:30')
  const made = dailyReminders({ bedtime: bedtimeAt, morning: morningAt }, [], app.deps.clock, 'me')
  expect(made).toMatchObject([
    { firstDay: '2026-05-04', time: '06:30' },
    { firstDay: '2026-05-04', time: '16:30' },
  ])
  await setRising(app.settings, app.saving, null)
  expect(app.settings.data.value).toMatchObject({ bedtimeAt: '21:30', morningAt: '07:30' })
})

test('who gets up at nine in the evening goes to bed on the date of her night', async () => {
  const app = await nightWorker('2026-05-03T09:00', 21)
  const [evening] = dailyReminders({ bedtime: '13:00', morning: null }, [], app.deps.clock, 'me')
  expect(evening).toMatchObject({ firstDay: '2026-05-03' })
  const late = dailyReminders({ bedtime: '13:00', morning: '00:30' }, [], app.deps.clock, 'me')[1]
  // Half past midnight is still the morning after the night of the 3rd.
  expect(late).toMatchObject({ firstDay: '2026-05-04', time: '00:30' })
})

test('a time of day moves across midnight and back', () => {
  expect(laterBy('21:30', 9)).toBe('06:30')
  expect(laterBy('06:30', -9)).toBe('21:30')
})
