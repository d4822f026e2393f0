import { type Cramp, type Night, toNightDate } from '@uncramp/diary'
import { sampleCramp, sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { ANY_NIGHT, type DiaryNight, findNights, fromQuery, type NightFilter, toQuery } from './nightFilter.ts'

const on = (date: string, night: Partial<Night> | null, cramps: readonly Partial<Cramp>[] = []): DiaryNight => ({
  date: toNightDate(date),
  night: night === null ? null : sampleNight(date, { sleepLost: null, exposures: {}, taken: {}, ...night }),
  cramps: cramps.map((cramp, i) => sampleCramp(`${date}-${i}`, date, cramp)),
  arm: null,
})
const dates = (nights: readonly DiaryNight[], filter: Partial<NightFilter>) =>
  findNights(nights, { ...ANY_NIGHT, ...filter }).map(({ date }) => date.slice(8))

test('nothing asked finds every night', () => {
  expect(dates([on('2026-03-01', null), on('2026-03-02', { count: 2 })], {})).toEqual(['01', '02'])
})

test('a night nobody counted is not a night without cramps', () => {
  const nights = [
    on('2026-03-01', { count: 0 }),
    on('2026-03-02', { count: null }),
    on('2026-03-03', null),
    on('2026-03-04', null, [{}]),
    on('2026-03-05', { count: 3 }),
  ]
  expect(dates(nights, { count: 'none' })).toEqual(['01'])
  expect(dates(nights, { count: 'some' })).toEqual(['04', '05'])
  expect(dates(nights, { count: 'many' })).toEqual(['05'])
  expect(dates(nights, { count: 'unknown' })).toEqual(['02', '03', '04'])
})

test('muscle, side and pain are asked of one and the same cramp', () => {
  const nights = [
    on('2026-03-01', { count: 2 }, [
      { muscle: 'calf', side: 'left', pain: 2 },
      { muscle: 'foot', side: 'right', pain: 9 },
    ]),
    on('2026-03-02', { count: 1 }, [{ muscle: 'calf', side: 'left', pain: 8 }]),
    on('2026-03-03', { count: 1 }, [{ muscle: 'calf', side: 'left', pain: null }]),
  ]
  expect(dates(nights, { muscle: 'calf', side: 'left', painFrom: 7 })).toEqual(['02'])
  expect(dates(nights, { muscle: 'calf', side: 'right' })).toEqual([])
  expect(dates(nights, { painFrom: 2 })).toEqual(['01', '02'])
})

test('a question that was not asked is neither yes nor no', () => {
  const nights = [
    on('2026-03-01', { sleepLost: true, exposures: { 'new-shoes': true } }),
    on('2026-03-02', { sleepLost: false, exposures: { 'new-shoes': false } }),
    on('2026-03-03', { sleepLost: null, exposures: {} }),
    on('2026-03-04', null),
  ]
  expect(dates(nights, { sleep: 'badly' })).toEqual(['01'])
  expect(dates(nights, { sleep: 'well' })).toEqual(['02'])
  expect(dates(nights, { exposure: 'new-shoes' })).toEqual(['01'])
})

test('a month without a year is that month of every year', () => {
  const nights = [on('2025-03-01', null), on('2026-03-02', null), on('2026-04-03', null)]
  expect(dates(nights, { month: 3 })).toEqual(['01', '02'])
  expect(dates(nights, { year: 2026 })).toEqual(['02', '03'])
  expect(dates(nights, { year: 2026, month: 3 })).toEqual(['02'])
})

test('nights of a test are found by what they were drawn for', () => {
  const nights = [{ ...on('2026-03-01', null), arm: 'treatment' as const }, on('2026-03-02', null)]
  expect(dates(nights, { arm: 'treatment' })).toEqual(['01'])
  expect(dates(nights, { arm: 'control' })).toEqual([])
})

test('an address brings the same question back, and one that makes no sense asks for nothing', () => {
  const filter = { ...ANY_NIGHT, muscle: 'back-thigh', painFrom: 7, exposure: 'tea & cake', month: 2 } as const
  expect(fromQuery(toQuery(filter))).toEqual(filter)
  expect(toQuery(ANY_NIGHT)).toBe('')
  expect(fromQuery('muscle=ear&painFrom=11&month=0&year=x&count=few&exposure=')).toEqual(ANY_NIGHT)
})
