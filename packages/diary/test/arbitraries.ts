import {
  addNights,
  type Cramp,
  type Diary,
  EXPOSURES,
  MEASURES,
  type Measured,
  MUSCLES,
  type Night,
  type NightDate,
  ROUGH_MINUTES,
  SIDES,
  toNightDate,
} from '@uncramp/diary'
import fc from 'fast-check'

/** All property tests of the diary start from here, so that a failure can be repeated. */
export const SEEDED = { seed: 20260402, numRuns: 200 }

export const nightDates: fc.Arbitrary<NightDate> = fc
  .integer({ min: 0, max: 40_000 })
  .map((nights) => addNights(toNightDate('1960-01-01'), nights))

const ids = fc.oneof(fc.constantFrom('stretching', 'magnésium', 'her own "factor"'), fc.string({ minLength: 1 }))
const RESERVED = ['__proto__', 'constructor', 'prototype']
const freeIds = ids.filter((id) => !RESERVED.includes(id))
const flags = fc.dictionary(fc.oneof(fc.constantFrom(...EXPOSURES), freeIds), fc.boolean(), { noNullPrototype: true })
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const measures = Object.entries(MEASURES).map(([name, max]) => [name, fc.integer({ min: 0, max })] as const)
const measured = fc.record(
  { source: fc.string({ minLength: 1 }), ...Object.fromEntries(measures) },
  { requiredKeys: ['source'] },
) as fc.Arbitrary<Measured>

export const nightsOn = (date: fc.Arbitrary<NightDate>): fc.Arbitrary<Night> =>
  fc.record(
    {
      date,
      count: orNull(fc.integer({ min: 0, max: 100 })),
      sleepLost: orNull(fc.boolean()),
      exposures: flags,
      taken: flags,
      measured,
    },
    { requiredKeys: ['date', 'count', 'sleepLost', 'exposures', 'taken'] },
  )

const twoDigits = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'))
const starts = fc
  .tuple(nightDates, twoDigits(23), twoDigits(59), fc.constantFrom('Z', '+02:00', '-03:30'))
  .map(([date, hour, minute, offset]) => `${date}T${hour}:${minute}:00${offset}`)

export const crampsOn = (night: fc.Arbitrary<NightDate>): fc.Arbitrary<Cramp> =>
  fc.record(
    {
      id: fc.uuid(),
      night,
      start: orNull(starts),
      minutes: orNull(fc.double({ min: 0, max: 1440, noNaN: true }).map((minutes) => minutes + 0)),
      roughMinutes: fc.constantFrom(...ROUGH_MINUTES),
      muscle: orNull(fc.constantFrom(...MUSCLES)),
      side: orNull(fc.constantFrom(...SIDES)),
      pain: orNull(fc.integer({ min: 0, max: 10 })),
      state: fc.constantFrom('running', 'over'),
    },
    { requiredKeys: ['id', 'night', 'start', 'minutes', 'muscle', 'side', 'pain', 'state'] },
  )

/** Data as JSON can carry it: no negative zero, no reserved names. */
const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown)
const free = (value: unknown): boolean => !RESERVED.some((name) => JSON.stringify(value).includes(`"${name}":`))

/** Any diary a person could have; with `dates`, one whose nights are all among them. */
export function diaries(dates: fc.Arbitrary<NightDate> = nightDates): fc.Arbitrary<Diary> {
  return fc.record({
    nights: fc.uniqueArray(nightsOn(dates), { selector: ({ date }) => date, maxLength: 12 }),
    cramps: fc.uniqueArray(crampsOn(dates), { selector: ({ id }) => id, maxLength: 12 }),
    trials: fc.uniqueArray(fc.record({ id: ids, record: json.filter(free) }), {
      selector: ({ id }) => id,
      maxLength: 3,
    }),
    settings: fc.dictionary(freeIds, json.filter(free), { maxKeys: 4, noNullPrototype: true }),
  })
}
