import { toNightDate } from '@uncramp/diary'
import { expect, test } from 'vitest'
import { createDiaryView } from './diary.ts'
import { testDeps } from './testDeps.ts'

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
  expect(view.weeks.value).toEqual([{ from: '2026-03-30', to: '2026-04-02', cramps: 2, known: 2, unknown: 2 }])
})

test('a diary looked at before it began is not called empty', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  await deps.store.write([night('2026-04-01', 2)])
  const view = createDiaryView(deps.store, deps.clock, toNightDate('2025-01-01'))
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
