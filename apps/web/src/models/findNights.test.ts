import { addNights, toNightDate } from '@uncramp/diary'
import { sampleCramp, sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { createFindNights, PAGE } from './findNights.ts'
import { ANY_NIGHT, pagesIn } from './nightFilter.ts'
import { testDeps } from './testDeps.ts'

const putNight = (date: string, count: number, exposures: Readonly<Record<string, boolean>> = {}) =>
  ({ type: 'put-night', night: sampleNight(date, { count, exposures }) }) as const
const noArm = () => null

test('the whole diary is searched, nights without a record too, the newest first', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  const cramp = sampleCramp('a', '2026-03-30')
  await deps.store.write([putNight('2026-04-01', 0), { type: 'put-cramp', cramp }])
  const find = createFindNights(deps, noArm, ANY_NIGHT)
  await find.load()
  expect(find.found.value.map(({ date }) => date)).toEqual(['2026-04-02', '2026-04-01', '2026-03-31', '2026-03-30'])
  find.ask({ count: 'some' })
  expect(find.found.value.map(({ date }) => date)).toEqual(['2026-03-30'])
})

test('a page at a time is shown, and a new question begins on the first page', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  const first = addNights(toNightDate('2026-04-02'), -3 * PAGE)
  await deps.store.write([putNight(first, 1)])
  const find = createFindNights(deps, noArm, ANY_NIGHT)
  await find.load()
  expect(find.shown.value).toHaveLength(PAGE)
  find.more()
  expect(find.shown.value).toHaveLength(2 * PAGE)
  const again = createFindNights(deps, noArm, ANY_NIGHT, pagesIn(`count=some&pages=${find.pages.value}`))
  await again.load()
  expect(again.shown.value).toHaveLength(2 * PAGE)
  expect(['', 'pages=0', 'pages=-1', 'pages=2.5'].map(pagesIn)).toEqual([1, 1, 1, 1])
  find.ask({ count: 'unknown' })
  expect([find.found.value.length, find.shown.value.length]).toEqual([3 * PAGE, PAGE])
})

test('her own factors can be asked for, beside the usual ones', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  await deps.store.write([putNight('2026-04-01', 0, { 'new-shoes': false, 'sat-a-lot': true })])
  const find = createFindNights(deps, noArm, ANY_NIGHT)
  await find.load()
  expect(find.exposures.value).toEqual([
    'stood-a-lot',
    'sat-a-lot',
    'exercised',
    'drank-alcohol',
    'slept-on-front',
    'heavy-covers',
    'new-shoes',
  ])
  expect(find.years.value).toEqual([2026])
})

test('an empty diary has nothing to find', async () => {
  const find = createFindNights(testDeps('2026-04-02T09:00:00'), noArm, ANY_NIGHT)
  await find.load()
  expect([find.empty.value, find.found.value]).toEqual([true, []])
})
