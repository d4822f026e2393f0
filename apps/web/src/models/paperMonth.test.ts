import { type NightDate, toNightDate } from '@uncramp/diary'
import { sampleCramp, sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { type PaperSource, paperMonth } from './paperMonth.ts'
import { createPaperMonths } from './paperMonths.ts'
import { testDeps } from './testDeps.ts'
import { stretchingOn } from './uncheckedNight.ts'

const MARCH = toNightDate('2026-03-01')
const source: PaperSource = {
  nights: [
    sampleNight('2026-03-03', { count: 0, exposures: { 'own-1': true, 'sat-a-lot': false, exercised: true } }),
    sampleNight('2026-03-05', { count: 3, sleepLost: true, taken: { stretching: true } }),
    sampleNight('2026-03-06', { count: null }),
  ],
  cramps: [
    sampleCramp('a', '2026-03-05', { muscle: 'foot', side: 'right', minutes: 2.5, pain: 4 }),
    sampleCramp('b', '2026-03-05', { muscle: 'calf', side: 'left', roughMinutes: '2-to-10', pain: 7 }),
    sampleCramp('c', '2026-03-05', { muscle: 'calf', side: 'right' }),
    sampleCramp('d', '2026-03-07', { muscle: null }),
  ],
  begun: toNightDate('2026-03-03'),
  last: toNightDate('2026-03-20'),
  armOf: (date: NightDate) => (date === '2026-03-05' ? 'treatment' : null),
  testedOn: stretchingOn,
}

test('a month on paper has every night of the calendar, each as what it is', () => {
  const { nights } = paperMonth(MARCH, source)
  expect(nights).toHaveLength(31)
  const kinds = nights.map(({ kind }) => kind)
  expect(kinds.slice(0, 8)).toEqual([
    'before',
    'before',
    'counted',
    'unknown',
    'counted',
    'unknown',
    'unchecked',
    'unknown',
  ])
  expect(kinds.slice(19, 22)).toEqual(['unknown', 'to-come', 'to-come'])
})

test('a night has its worst pain, every place and length, and what it was drawn for; what was not said stays unknown', () => {
  const { nights } = paperMonth(MARCH, source)
  expect(nights[4]).toMatchObject({
    count: 3,
    sleepLost: true,
    worstPain: 7,
    places: [
      { muscle: 'calf', left: true, right: true },
      { muscle: 'foot', left: false, right: true },
    ],
    minutes: [2.5, '2-to-10'],
    noted: null,
    plans: [{ arm: 'treatment', taken: true, isStretching: true }],
  })
  expect(nights[2]).toMatchObject({
    count: 0,
    worstPain: null,
    noted: ['own-1', 'exercised'],
    plans: [{ arm: null, taken: null, isStretching: true }],
  })
  expect(nights[6]).toMatchObject({ count: null, logged: 1, sleepLost: null, places: [], minutes: [] })
})

test('its sums count the nights of the diary alone, and what was noted comes in the usual order', () => {
  expect(paperMonth(MARCH, source)).toMatchObject({
    mark: { withCramps: 2, without: 1, unknown: 15 },
    cramps: 4,
    noted: ['exercised', 'own-1'],
    hasPlan: true,
  })
  expect(paperMonth(toNightDate('2026-02-01'), source)).toMatchObject({ mark: null, cramps: 0, hasPlan: false })
})

async function open() {
  const deps = testDeps('2026-04-02T09:00:00')
  const nights = ['2025-11-20', '2026-03-31', '2026-04-01'].map((date) => sampleNight(date, { count: 1 }))
  await deps.store.write(nights.map((night) => ({ type: 'put-night', night })))
  const paper = createPaperMonths(deps, () => null)
  await paper.load()
  return paper
}
const shown = ({ pages }: Awaited<ReturnType<typeof open>>) => pages.value.map(({ month }) => month.slice(0, 7))

test('this month is offered, and any months of the diary can be chosen; the end is never before the start', async () => {
  const paper = await open()
  expect([shown(paper), paper.count.value, paper.months.value.length]).toEqual([['2026-04'], 1, 6])
  await paper.choose('from', toNightDate('2025-12-01'))
  expect([shown(paper), paper.count.value]).toEqual([['2025-12'], 5])
  await paper.choose('to', toNightDate('2025-11-01'))
  expect([shown(paper), paper.count.value]).toEqual([['2025-11'], 1])
})

test('the pages are made from the first month to the last, and a choice made meanwhile stops them', async () => {
  const paper = await open()
  await paper.choose('from', toNightDate('2025-11-01'))
  await paper.make()
  expect(shown(paper)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'])
  expect(paper.step.value).toEqual({ type: 'made' })
  const making = paper.make()
  await paper.choose('from', toNightDate('2026-04-01'))
  await making
  expect([shown(paper), paper.step.value]).toEqual([['2026-04'], { type: 'choose' }])
})
