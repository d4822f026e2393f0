import { exportDiary, outlived, readDiary } from '@uncramp/diary'
import type { Deps } from './deps.ts'
import { today } from './nightClock.ts'

/** Long enough that nothing a person waits for is in its way. */
const WAIT_MS = 20_000

export interface Snapshots {
  /** The diary changed: its state of today is kept soon, once a day. */
  noteChange(): void
}

/** Keeps past states of the diary. It fails in silence: the diary itself is saved, and a save says when it is not. */
export function createSnapshots({ store, snapshots, clock }: Deps, isBusy: () => boolean): Snapshots {
  let keptOn: string | null = null
  let stop: (() => void) | null = null

  async function keep(): Promise<void> {
    const date = today(clock)
    keptOn = date
    const list = await snapshots.list()
    if (list.some((snapshot) => snapshot.date === date)) return
    const diary = await readDiary(store)
    const { nights, cramps } = diary
    // An emptied diary must not push out the states that could fill it again.
    if (nights.length === 0 && cramps.length === 0) return
    const drop = outlived([date, ...list.map((snapshot) => snapshot.date)])
    await snapshots.keep({ date, nights: nights.length, cramps: cramps.length }, exportDiary(diary), drop)
  }
  return {
    noteChange() {
      if (stop !== null || keptOn === today(clock)) return
      stop = clock.every(WAIT_MS, () => {
        if (isBusy()) return
        stop?.()
        stop = null
        void keep().catch(() => undefined)
      })
    },
  }
}
