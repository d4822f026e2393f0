import { type Edit, type Night, readDiary } from '@uncramp/diary'
import { assertEqual, assertRejects, assertTrue } from '../assert.ts'
import { sampleCramp, sampleNight } from '../samples.ts'
import { onOneStore } from './storeCase.ts'

const GOOD: Edit = { type: 'put-night', night: sampleNight('2026-04-02', { count: 1 }) }
const BAD: readonly (readonly [string, Edit])[] = [
  ['a negative count', { type: 'put-night', night: sampleNight('2026-04-03', { count: -1 }) }],
  ['a fractional count', { type: 'put-night', night: sampleNight('2026-04-03', { count: 1.5 }) }],
  [
    'a date that does not exist',
    { type: 'put-night', night: { ...sampleNight('2026-04-03'), date: '2026-02-31' as never } },
  ],
  ['an unknown field', { type: 'put-night', night: { ...sampleNight('2026-04-03'), mood: 3 } as Night }],
  ['a pain of 11', { type: 'put-cramp', cramp: sampleCramp('a', '2026-04-03', { pain: 11 }) }],
  [
    'a start on 31 February',
    { type: 'put-cramp', cramp: sampleCramp('a', '2026-04-03', { start: '2026-02-31T03:00:00Z' }) },
  ],
  ['a setting that JSON cannot carry', { type: 'put-setting', key: 'when', value: Number.NaN }],
  ['a setting with a reserved name', { type: 'put-setting', key: '__proto__', value: 1 }],
]
const EMPTY = { nights: [], cramps: [], trials: [], settings: {} }

export const writeCases = [
  onOneStore('edits of one write are done in order', async (store) => {
    await store.write([GOOD, { type: 'delete-night', date: sampleNight('2026-04-02').date }])
    assertEqual(await store.nights(), [], 'saved, then deleted')
    await store.write([{ type: 'delete-night', date: sampleNight('2026-04-02').date }, GOOD])
    assertEqual((await store.nights()).length, 1, 'deleted, then saved')
  }),
  onOneStore('a write touches nights, cramps, trials and settings at once', async (store) => {
    const diary = {
      nights: [sampleNight('2026-04-02', { count: 1 })],
      cramps: [sampleCramp('a', '2026-04-02')],
      trials: [{ id: 't', record: { seed: 1 } }],
      settings: { theme: 'day' },
    }
    await store.write([
      GOOD,
      { type: 'put-cramp', cramp: diary.cramps[0]! },
      { type: 'put-trial', trial: diary.trials[0]! },
      { type: 'put-setting', key: 'theme', value: 'day' },
    ])
    assertEqual(await readDiary(store), diary, 'diary')
  }),
  ...BAD.map(([what, edit]) =>
    onOneStore(`all edits of one write land or none: ${what} stops them all`, async (store) => {
      const error = await assertRejects(store.write([GOOD, edit]), 'write')
      assertTrue(error instanceof RangeError, `expected a RangeError, got ${String(error)}`)
      assertEqual(await readDiary(store), EMPTY, 'diary')
    }),
  ),
  onOneStore(
    'a write is asked for by the tests stored at that moment, and one that is refused changes nothing',
    async (store) => {
      const trial = { id: 't', record: { seed: 1 } }
      await store.write([{ type: 'put-trial', trial }])
      const seen: unknown[] = []
      const refused = await store.write([GOOD], (trials) => {
        seen.push(trials)
        return false
      })
      assertEqual([refused, seen], [false, [[trial]]], 'a refused write')
      assertEqual(await store.nights(), [], 'nights after it')
      assertEqual(await store.write([GOOD], () => true), true, 'an allowed write')
      assertEqual((await store.nights()).length, 1, 'nights after that')
    },
  ),
  onOneStore('a write of nothing is fine', async (store) => {
    await store.write([])
    assertEqual(await readDiary(store), EMPTY, 'diary')
  }),
  onOneStore('what is read cannot be changed from outside', async (store) => {
    await store.write([GOOD])
    const read = (await store.nights()) as Night[]
    read[0]!.count = 99
    read.pop()
    assertEqual((await store.nights())[0]?.count, 1, 'count')
  }),
  onOneStore('what was written cannot be changed from outside', async (store) => {
    const night = sampleNight('2026-04-02', { count: 1, taken: { stretching: true } })
    await store.write([{ type: 'put-night', night }])
    night.taken.stretching = false
    assertEqual((await store.nights())[0]?.taken, { stretching: true }, 'taken')
  }),
  onOneStore('ten years of nights and 10,000 cramps are all there', async (store) => {
    const dates = Array.from({ length: 3650 }, (_, i) => dateOf(i))
    await store.write(dates.map((date) => ({ type: 'put-night', night: sampleNight(date, { count: 2 }) })))
    await store.write(
      Array.from({ length: 10_000 }, (_, i) => ({ type: 'put-cramp', cramp: sampleCramp(`c${i}`, dates[i % 3650]!) })),
    )
    assertEqual([(await store.nights()).length, (await store.cramps()).length], [3650, 10_000], 'rows')
  }),
  onOneStore('a healthy diary has no damaged rows', async (store) => {
    await store.write([GOOD])
    assertEqual(await store.damaged(), [], 'damaged')
  }),
]

/** 3,650 different dates: 28 days a month, twelve months a year. */
function dateOf(i: number): string {
  const month = Math.floor(i / 28)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${2016 + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two((i % 28) + 1)}`
}
