import { addNights, type Night, type NightRange, toNightDate } from '@uncramp/diary'
import { assertEqual } from '../assert.ts'
import { sampleNight } from '../samples.ts'
import { onOneStore } from './storeCase.ts'

const FULL = sampleNight('2026-04-02', {
  count: 3,
  sleepLost: true,
  exposures: { 'stood-a-lot': true, 'drank-alcohol': false },
  taken: { stretching: true },
})

const put = (...nights: readonly Night[]) => nights.map((night) => ({ type: 'put-night', night }) as const)

export const nightCases = [
  onOneStore('a new diary knows no night', async (store) => {
    assertEqual(await store.nights(), [], 'nights')
  }),
  onOneStore('a night is read back as it was saved', async (store) => {
    await store.write(put(FULL))
    assertEqual(await store.nights(), [FULL], 'nights')
  }),
  onOneStore('a night the person does not recall is read as unknown, not as zero', async (store) => {
    await store.write(put(sampleNight('2026-04-02', { count: null })))
    assertEqual((await store.nights())[0]?.count, null, 'count')
  }),
  onOneStore('saving a night twice keeps the later edit', async (store) => {
    await store.write(put(FULL))
    await store.write(put(sampleNight('2026-04-02', { count: 1 })))
    assertEqual(await store.nights(), [sampleNight('2026-04-02', { count: 1 })], 'nights')
  }),
  onOneStore('a deleted night is unknown again', async (store) => {
    await store.write(put(FULL, sampleNight('2026-04-03')))
    await store.write([{ type: 'delete-night', date: FULL.date }])
    assertEqual(await store.nights(), [sampleNight('2026-04-03')], 'nights')
  }),
  onOneStore('deleting a night nobody recorded changes nothing', async (store) => {
    await store.write(put(FULL))
    await store.write([{ type: 'delete-night', date: toNightDate('2020-01-01') }])
    assertEqual(await store.nights(), [FULL], 'nights')
  }),
  onOneStore('nights come ordered by date, however they were saved', async (store) => {
    await store.write(put(sampleNight('2026-04-10'), sampleNight('2025-12-31'), sampleNight('2026-04-02')))
    assertEqual(await datesOf(store), ['2025-12-31', '2026-04-02', '2026-04-10'], 'dates')
  }),
  onOneStore('a range of nights includes both its ends and nothing else', async (store) => {
    const first = toNightDate('2026-04-01')
    await store.write(put(...[0, 1, 2, 3, 4].map((i) => sampleNight(addNights(first, i)))))
    const [from, to] = [addNights(first, 1), addNights(first, 3)]
    assertEqual(await datesOf(store, { from, to }), ['2026-04-02', '2026-04-03', '2026-04-04'], 'from and to')
    assertEqual(await datesOf(store, { from: to }), ['2026-04-04', '2026-04-05'], 'from only')
    assertEqual(await datesOf(store, { to: from }), ['2026-04-01', '2026-04-02'], 'to only')
    assertEqual(await datesOf(store, { from: to, to: from }), [], 'a range that ends before it begins')
  }),
]

interface NightReader {
  nights(range?: NightRange): Promise<readonly Night[]>
}

async function datesOf(store: NightReader, range?: NightRange): Promise<readonly string[]> {
  return (await store.nights(range)).map(({ date }) => date)
}
