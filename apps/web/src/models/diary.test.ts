import { toNightDate } from '@uncramp/diary'
import { sampleCramp } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { createDiaryView } from './diary.ts'
import { openApp, settled, testDeps } from './testDeps.ts'

const night = (date: string, count: number) =>
  ({
    type: 'put-night',
    night: { date: toNightDate(date), count, sleepLost: null, exposures: {}, taken: {} },
  }) as const

test('the five weeks shown end with this week, and weeks before the diary began are not its', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  await deps.store.write([night('2026-03-30', 0), night('2026-04-01', 2)])
  const view = createDiaryView(deps.store, deps.clock)
  await view.load()
  expect([view.from.value, view.to.value]).toEqual(['2026-03-01', '2026-04-04'])
  expect(view.begun.value).toBe('2026-03-30')
  expect(view.weeks.value).toEqual([
    { from: '2026-03-30', to: '2026-04-02', cramps: 2, known: 2, unknown: 2, soFar: true },
  ])
})

test('where weeks begin on Monday, the five weeks shown do too', async () => {
  const deps = testDeps('2026-04-05T09:00:00')
  const view = createDiaryView(deps.store, deps.clock, { firstDay: 1 })
  await view.load()
  expect([view.from.value, view.to.value]).toEqual(['2026-03-02', '2026-04-05'])
})

test('a diary looked at before it began is not called empty', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  await deps.store.write([night('2026-04-01', 2)])
  const view = createDiaryView(deps.store, deps.clock, { shownTo: toNightDate('2025-01-01') })
  await view.load()
  expect(view.empty.value).toBe(false)
  expect(view.weeks.value).toEqual([])
})

test('there is nothing later than this week', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  const view = createDiaryView(deps.store, deps.clock)
  await view.load()
  expect(view.empty.value).toBe(true)
  view.later()
  expect(view.to.value).toBe('2026-04-04')
  view.goTo(2019, 2)
  expect(view.to.value).toBe('2019-03-02')
})

test('the weeks she goes to are told, the latest as such, and an address leads to its own', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  await deps.store.write([night('2025-11-30', 1)])
  const told: (string | null)[] = []
  const view = createDiaryView(deps.store, deps.clock, { onGo: (to) => told.push(to) })
  await view.load()
  view.earlier()
  view.goTo(2025, 12)
  view.showTo(toNightDate('2026-01-01'))
  expect(view.to.value).toBe('2026-01-03')
  view.showTo(null)
  expect(view.to.value).toBe('2026-04-04')
  view.earlier()
  view.later()
  expect(told).toEqual(['2026-02-28', '2026-01-03', '2026-02-28', null])
})

test('weeks that are still to come cannot be asked for', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  const view = createDiaryView(deps.store, deps.clock, { shownTo: toNightDate('2031-01-01') })
  await view.load()
  expect(view.to.value).toBe('2026-04-04')
  view.showTo(toNightDate('2031-01-01'))
  expect(view.to.value).toBe('2026-04-04')
})

test('months are totalled whole, whichever weeks are shown, and the running one is "so far"', async () => {
  const deps = testDeps('2026-04-20T09:00:00')
  await deps.store.write([
    night('2025-03-05', 1),
    night('2026-03-02', 2),
    night('2026-03-30', 3),
    night('2026-04-01', 4),
  ])
  const view = createDiaryView(deps.store, deps.clock, { shownTo: toNightDate('2026-03-07') })
  await view.load()
  expect(view.months.value.at(-1)).toMatchObject({ from: '2026-03-01', to: '2026-03-31', cramps: 5, soFar: false })
  view.later()
  await expect.poll(() => view.months.value.at(-1)).toMatchObject({ from: '2026-04-01', to: '2026-04-20', soFar: true })
})

test('only months of the diary are offered, and its first month shows its first night', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  await deps.store.write([night('2025-11-30', 1)])
  const view = createDiaryView(deps.store, deps.clock)
  await view.load()
  expect(view.years.value).toEqual([2026, 2025])
  expect([view.monthsIn(2025), view.monthsIn(2026)]).toEqual([
    [11, 12],
    [1, 2, 3, 4],
  ])
  view.goTo(2025, 11)
  expect(view.to.value >= '2025-11-30').toBe(true)
})

test("tonight's cramp is in the diary before the night is over, even when it begins a new week", async () => {
  const deps = testDeps('2026-04-05T03:10:00')
  const app = await openApp(deps)
  app.cramp.start()
  await settled()
  const view = createDiaryView(deps.store, deps.clock)
  await view.load()
  expect(view.last).toBe('2026-04-04')
  expect(view.lastShown.value).toBe('2026-04-05')
  expect(view.cells.value.find(({ date }) => date === '2026-04-05')).toMatchObject({ count: null, logged: 1 })
})

test('without a cramp the night still going on is not shown', async () => {
  const deps = testDeps('2026-04-05T03:10:00')
  const view = createDiaryView(deps.store, deps.clock)
  await view.load()
  expect([view.lastShown.value, view.to.value]).toEqual(['2026-04-04', '2026-04-04'])
})

test('a diary begins with its first cramp, checked or not, however long ago', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  const cramp = sampleCramp('a', '2025-06-01')
  await deps.store.write([{ type: 'put-cramp', cramp }, night('2026-04-01', 2)])
  const view = createDiaryView(deps.store, deps.clock)
  await view.load()
  expect(view.begun.value).toBe('2025-06-01')
})

test('a cramp by day says nothing of the night before it, which stays unknown', async () => {
  const deps = testDeps('2026-04-02T20:00:00')
  const night = toNightDate('2026-04-02')
  await deps.store.write([
    { type: 'put-cramp', cramp: sampleCramp('by-day', night, { start: '2026-04-02T14:00:00+02:00' }) },
    { type: 'put-cramp', cramp: sampleCramp('by-night', '2026-04-01') },
  ])
  const view = createDiaryView(deps.store, deps.clock)
  await view.load()
  const shown = view.cells.value.filter(({ date }) => date === night || date === '2026-04-01')
  expect(shown.map(({ count, logged }) => [count, logged])).toEqual([
    [null, 1],
    [null, 0],
  ])
})
