import { toNightDate } from '@uncramp/diary'
import { afterEach, expect, test } from 'vitest'
import {
  clockTime,
  dayMonth,
  dayMonthYear,
  fullDate,
  longDate,
  monthName,
  monthYear,
  nightName,
  shortDate,
  shortMonth,
  spanEnds,
  timeOfDay,
  weekdayLetter,
} from './dates.ts'
import { type Habits, habits, usualClock } from './locale.ts'
import { decimal, plain, whole } from './numbers.ts'

const DAY = toNightDate('2026-04-02')
const BEFORE = toNightDate('2025-12-28')
const usual = habits.value
/** In any language `Intl` knows, so that the rules hold before its words are there. */
const live = (some: Partial<Omit<Habits, 'language'>> & { readonly language?: string }) => {
  habits.value = { ...usual, ...some } as Habits
}

afterEach(() => {
  habits.value = usual
})

test('the day stands first, as most of the world writes it', () => {
  expect([dayMonth(DAY), dayMonthYear(DAY)]).toEqual(['2 April', '2 April 2026'])
  expect([shortDate(DAY), longDate(DAY), fullDate(DAY)]).toEqual([
    'Thu 2 April',
    'Thursday 2 April',
    'Thursday 2 April 2026',
  ])
  expect([monthYear(DAY), spanEnds(BEFORE, DAY, 2026)]).toEqual(['April 2026', ['28 December 2025', '2 April 2026']])
})

test('where the month comes first it does so in every date, with its commas', () => {
  live({ monthFirst: true })
  expect([dayMonth(DAY), dayMonthYear(DAY)]).toEqual(['April 2', 'April 2, 2026'])
  expect([shortDate(DAY), longDate(DAY), fullDate(DAY)]).toEqual([
    'Thu, April 2',
    'Thursday, April 2',
    'Thursday, April 2, 2026',
  ])
  expect(spanEnds(BEFORE, DAY, 2026)).toEqual(['December 28, 2025', 'April 2, 2026'])
})

test('a span within this year needs no year, and one within another year needs one', () => {
  expect(spanEnds(toNightDate('2026-03-01'), DAY, 2026)).toEqual(['1 March', '2 April'])
  expect(spanEnds(toNightDate('2026-03-01'), DAY, 2027)).toEqual(['1 March', '2 April 2026'])
})

test('a weekday has its own letter, and a month a short name', () => {
  expect([weekdayLetter(DAY), shortMonth(toNightDate('2026-09-01')), monthName(9)]).toEqual(['T', 'Sep', 'September'])
})

test('Spanish and German have their own names and order of a date, wherever months come first in English', () => {
  live({ language: 'es', country: 'US', monthFirst: true })
  expect([dayMonth(DAY), fullDate(DAY)]).toEqual(['2 de abril', 'jueves, 2 de abril de 2026'])
  expect([weekdayLetter(DAY), monthName(4)]).toEqual(['J', 'Abril'])
  live({ language: 'de', country: 'DE' })
  expect([dayMonth(DAY), fullDate(DAY)]).toEqual(['2.\u00a0April', 'Donnerstag, 2.\u00a0April 2026'])
  expect(weekdayLetter(DAY)).toBe('D')
  live({ language: 'de', country: 'AT' })
  expect(monthName(1)).toBe('Jänner')
})

test('a time is written by the clock that is chosen', () => {
  expect([clockTime('2026-04-02T03:12:00+02:00'), timeOfDay('00:05'), timeOfDay('12:00')]).toEqual([
    '3:12 am',
    '12:05 am',
    '12:00 pm',
  ])
  live({ monthFirst: true })
  expect(timeOfDay('21:30')).toBe('9:30 pm')
  live({ clock: 24 })
  expect([timeOfDay('21:30'), timeOfDay('03:12'), timeOfDay('00:05')]).toEqual(['21:30', '03:12', '00:05'])
  live({ language: 'de', country: 'DE', clock: 24 })
  expect(timeOfDay('21:30')).toBe('21:30')
})

test('English is read by am and pm, unless it is read where nobody does; German by 24 hours', () => {
  const clockOf = (language: string, country: string | null) => usualClock(language as 'en', country)
  expect(['GB', 'US', 'IE', 'AU', 'ZA', null].map((country) => clockOf('en', country))).toEqual(Array(6).fill(12))
  expect(['DE', 'NL', 'SE'].map((country) => clockOf('en', country))).toEqual([24, 24, 24])
  expect([clockOf('de', 'DE'), clockOf('de', null), clockOf('es', 'ES'), clockOf('es', null)]).toEqual([24, 24, 24, 24])
  expect(clockOf('es', 'US')).toBe(12)
})

test('a number has the decimal sign of the language and the country', () => {
  expect([decimal(2.6, 1), decimal(0.04, 2), whole(2000)]).toEqual(['2.6', '0.04', '2,000'])
  live({ country: 'DE' })
  expect(decimal(2.6, 1)).toBe('2.6')
  live({ language: 'de', country: 'DE' })
  expect([decimal(2.6, 1), whole(2000)]).toEqual(['2,6', '2.000'])
  expect([plain(3), plain(2.5), plain(0.05)]).toEqual(['3', '2,5', '0,05'])
  live({ language: 'es', country: 'ES' })
  expect(decimal(2.6, 1)).toBe('2,6')
  live({ language: 'es', country: 'MX' })
  expect(decimal(2.6, 1)).toBe('2.6')
})

test('a night of another year has its year', () => {
  const of2016 = toNightDate('2016-03-20')
  expect(nightName(DAY, toNightDate('2026-12-31'))).toBe('Thursday 2 April')
  expect(nightName(of2016, DAY)).toBe('Sunday 20 March 2016')
})
