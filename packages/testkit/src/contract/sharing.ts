import type { DiaryStore } from '@uncramp/diary'
import { assertEqual, assertRejects, assertTrue } from '../assert.ts'
import { sampleNight } from '../samples.ts'
import { type OpenStore, onOneStore, type StoreCase } from './storeCase.ts'

const NIGHT = sampleNight('2026-04-02', { count: 2 })
const write = (store: DiaryStore) => store.write([{ type: 'put-night', night: NIGHT }])

/** Resolves at the first change the store tells of; never resolves when it tells none. */
const nextChange = (store: DiaryStore) => new Promise<void>((resolve) => store.onChange(resolve))

async function onTwoStores(open: OpenStore, check: (a: DiaryStore, b: DiaryStore) => Promise<void>): Promise<void> {
  const [a, b] = [await open(), await open()]
  try {
    await check(a, b)
  } finally {
    await Promise.all([a.close(), b.close()])
  }
}

export const sharingCases: readonly StoreCase[] = [
  {
    promise: 'reopening a diary gives the same',
    async check(open) {
      const first = await open()
      await write(first)
      await first.close()
      const again = await open()
      assertEqual(await again.nights(), [NIGHT], 'nights after reopening')
      await again.close()
    },
  },
  onOneStore('a listener hears of a write', async (store) => {
    const heard = nextChange(store)
    await write(store)
    await heard
  }),
  onOneStore('a listener that left hears no more', async (store) => {
    let heard = 0
    const leave = store.onChange(() => {
      heard += 1
    })
    leave()
    const other = nextChange(store)
    await write(store)
    await other
    assertEqual(heard, 0, 'times heard')
  }),
  onOneStore('a refused write is told to nobody', async (store) => {
    let heard = 0
    store.onChange(() => {
      heard += 1
    })
    await assertRejects(store.write([{ type: 'put-night', night: { ...NIGHT, count: -1 } }]), 'write')
    assertEqual(heard, 0, 'times heard')
    const next = nextChange(store)
    await write(store)
    await next
    assertEqual(heard, 1, 'times heard after a good write')
  }),
  {
    promise: 'a write in one tab is heard and seen in another',
    check: (open) =>
      onTwoStores(open, async (a, b) => {
        const heard = nextChange(b)
        await write(a)
        await heard
        assertEqual(await b.nights(), [NIGHT], 'nights in the other tab')
      }),
  },
  {
    promise: 'writes of two tabs at the same time all land',
    check: (open) =>
      onTwoStores(open, async (a, b) => {
        const dates = Array.from({ length: 28 }, (_, i) => `2026-02-${String(i + 1).padStart(2, '0')}`)
        await Promise.all(
          dates.map((date, i) => (i % 2 ? a : b).write([{ type: 'put-night', night: sampleNight(date) }])),
        )
        assertEqual(
          (await a.nights()).map(({ date }) => date),
          dates,
          'dates',
        )
      }),
  },
  {
    promise: 'of two tabs that write at the same time, each only if there is no test, one writes',
    check: (open) =>
      onTwoStores(open, async (a, b) => {
        const rounds = Array.from({ length: 20 }, (_, i) => i)
        for (const round of rounds) {
          const start = (store: DiaryStore, id: string) =>
            store.write([{ type: 'put-trial', trial: { id, record: round } }], (trials) => trials.length === 0)
          const written = await Promise.all(round % 2 ? [start(a, 'a'), start(b, 'b')] : [start(b, 'b'), start(a, 'a')])
          assertEqual(written.filter(Boolean).length, 1, `writes that landed in round ${round}`)
          const trials = await a.trials()
          assertEqual(trials.length, 1, `tests after round ${round}`)
          await b.write([{ type: 'delete-trial', id: trials[0]!.id }])
        }
      }),
  },
  {
    promise: 'a closed diary says so instead of losing a write',
    async check(open) {
      const store = await open()
      await store.close()
      const error = await assertRejects(write(store), 'write after close')
      assertTrue(String(error).includes('closed'), `expected to read "closed" in: ${String(error)}`)
    },
  },
]
