import { type Cramp, toNightDate } from '@uncramp/diary'
import { assertEqual } from '../assert.ts'
import { sampleCramp } from '../samples.ts'
import { onOneStore } from './storeCase.ts'

const FULL = sampleCramp('a', '2026-04-02', {
  start: '2026-04-02T03:10:00+02:00',
  minutes: 4.5,
  muscle: 'foot',
  side: 'left',
  pain: 7,
})

const put = (...cramps: readonly Cramp[]) => cramps.map((cramp) => ({ type: 'put-cramp', cramp }) as const)
const idsOf = (cramps: readonly Cramp[]) => cramps.map(({ id }) => id)

export const crampCases = [
  onOneStore('a cramp is read back as it was saved', async (store) => {
    await store.write(put(FULL))
    assertEqual(await store.cramps(), [FULL], 'cramps')
  }),
  onOneStore('a running cramp is still running when it is read', async (store) => {
    const running = sampleCramp('b', '2026-04-02', { start: '2026-04-02T03:10:00+02:00', state: 'running' })
    await store.write(put(running))
    assertEqual(await store.cramps(), [running], 'cramps')
  }),
  onOneStore('a cramp moved to another night leaves the first one', async (store) => {
    await store.write(put(FULL))
    await store.write(put({ ...FULL, night: toNightDate('2026-04-03') }))
    const first = toNightDate('2026-04-02')
    assertEqual(await store.cramps({ from: first, to: first }), [], 'cramps of the first night')
    assertEqual(idsOf(await store.cramps()), ['a'], 'all cramps')
  }),
  onOneStore('cramps come ordered by night, then true time, unknown times last', async (store) => {
    await store.write(
      put(
        sampleCramp('unknown', '2026-10-25'),
        sampleCramp('after the clocks changed', '2026-10-25', { start: '2026-10-25T02:10:00+01:00' }),
        sampleCramp('before the clocks changed', '2026-10-25', { start: '2026-10-25T02:50:00+02:00' }),
        sampleCramp('later night', '2026-10-26'),
        sampleCramp('earlier night', '2026-10-24', { start: '2026-10-24T05:00:00+02:00' }),
      ),
    )
    const expected = [
      'earlier night',
      'before the clocks changed',
      'after the clocks changed',
      'unknown',
      'later night',
    ]
    assertEqual(idsOf(await store.cramps()), expected, 'order')
  }),
  onOneStore('a range of cramps goes by their night', async (store) => {
    await store.write(put(...['2026-04-01', '2026-04-02', '2026-04-03'].map((night) => sampleCramp(night, night))))
    const range = { from: toNightDate('2026-04-02'), to: toNightDate('2026-04-03') }
    assertEqual(idsOf(await store.cramps(range)), ['2026-04-02', '2026-04-03'], 'cramps')
  }),
  onOneStore('a deleted cramp is gone, and only that one', async (store) => {
    await store.write(put(FULL, sampleCramp('b', '2026-04-02')))
    await store.write([{ type: 'delete-cramp', id: 'a' }])
    assertEqual(idsOf(await store.cramps()), ['b'], 'cramps')
  }),
]
