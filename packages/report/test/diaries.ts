import type { ReportCramp, ReportMeasured, ReportNight } from '@uncramp/report'
import fc from 'fast-check'
import { dateOf } from '../src/calendar.ts'

/** All property tests of this package start from here, so that a failure can be repeated. */
export const SEEDED = { seed: 20261128, numRuns: 200 }

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const AWKWARD = [
  ' a ',
  '=1+1',
  '+49',
  '-x',
  '@me',
  'tea; "hot", sweet',
  'magnésium',
  '100 %',
  '%u0041',
  'a\nb',
  '\u0000',
  '😴',
]
const RESERVED = ['__proto__', 'constructor', 'prototype']
const ids = fc
  .oneof(
    fc.constantFrom('stretching', ...AWKWARD),
    fc.string({ minLength: 1 }),
    fc.string({ minLength: 1, unit: 'binary' }),
  )
  .filter((id) => !RESERVED.includes(id))
const flags = fc.dictionary(ids, fc.boolean(), { maxKeys: 4, noNullPrototype: true })

/** 2026 or so: a gap of some years at most. */
export const dates = fc.integer({ min: 2_460_000, max: 2_461_000 }).map(dateOf)

const minutes = fc.integer({ min: 0, max: 1560 })
const measured: fc.Arbitrary<ReportMeasured> = fc.record(
  {
    source: ids,
    steps: fc.integer({ min: 0, max: 200_000 }),
    standHours: fc.integer({ min: 0, max: 24 }),
    standMinutes: minutes,
    exerciseMinutes: minutes,
    sedentaryMinutes: minutes,
    asleepMinutes: minutes,
    awakeMinutes: minutes,
    inBedMinutes: minutes,
  },
  { requiredKeys: ['source'] },
)

const nights: fc.Arbitrary<ReportNight> = fc.record(
  {
    date: dates,
    count: orNull(fc.integer({ min: 0, max: 100 })),
    sleepLost: orNull(fc.boolean()),
    exposures: flags,
    taken: flags,
    signs: fc.subarray(['swollen', 'weak', 'numb', 'skin']),
    measured,
  },
  { requiredKeys: ['date', 'count', 'sleepLost', 'exposures', 'taken'] },
)

const times = fc.tuple(
  dates,
  fc.constantFrom('00:00:00', '03:10:00', '23:59:59.123'),
  fc.constantFrom('Z', '+02:00', '-03:30', '+23:00'),
)

const cramps: fc.Arbitrary<ReportCramp> = fc.record(
  {
    id: ids,
    night: dates,
    start: orNull(times.map(([date, time, offset]) => `${date}T${time}${offset}`)),
    minutes: orNull(fc.double({ min: 0, max: 1440, noNaN: true }).map((minutes) => minutes + 0)),
    roughMinutes: fc.constantFrom('under-2', '2-to-10', 'over-10'),
    muscle: orNull(fc.constantFrom('calf', 'foot', 'front-thigh')),
    side: orNull(fc.constantFrom('left', 'right')),
    pain: orNull(fc.integer({ min: 0, max: 10 })),
    state: fc.constantFrom('running', 'over'),
  },
  { requiredKeys: ['id', 'night', 'start', 'minutes', 'muscle', 'side', 'pain', 'state'] },
)

export const diaries = fc.record({
  nights: fc.uniqueArray(nights, { selector: ({ date }) => date, maxLength: 10 }),
  cramps: fc.uniqueArray(cramps, { selector: ({ id }) => id, maxLength: 6 }),
})
