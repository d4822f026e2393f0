import { exportDiary, type NightDate, nightCount, outlived, readDiary } from '@uncramp/diary'
import type { Deps } from './deps.ts'
import { today } from './nightClock.ts'

/** Long enough that nothing a person waits for is in its way. */
const WAIT_MS = 20_000

export interface Snapshots {
  /** The diary changed, or may have since the last visit: its state is kept soon, once a day. */
  noteChange(): void
}

/** Keeps past states of the diary. It fails in silence: the diary itself is saved, and a save says when it is not. */
export function createSnapshots({ store, snapshots, clock, platform }: Deps, isBusy: () => boolean): Snapshots {
  let keptOn: string | null = null
  let stop: (() => void) | null = null

  /** Resolves false when there was nothing to keep yet: a later change of the day is. */
  async function keep(date: NightDate): Promise<boolean> {
    const list = await snapshots.list()
    const [newest] = list
    if (list.some((snapshot) => snapshot.date === date)) return true
    const diary = await readDiary(store)
    const { nights, cramps } = diary
    // An emptied diary must not push out the states that could fill it again.
    if (nights.length === 0 && cramps.length === 0) return false
    const copy = exportDiary(diary)
    if (newest !== undefined && (await snapshots.read(newest.date)) === copy) return false
    const drop = outlived([date, ...list.map((snapshot) => snapshot.date)])
    await snapshots.keep({ date, nights: nightCount(diary), cramps: cramps.length }, copy, drop)
    return true
  }
  async function keepNow(): Promise<void> {
    if (stop === null || isBusy()) return
    stop()
    stop = null
    const date = today(clock)
    keptOn = date
    if (!(await keep(date))) keptOn = null
  }
  const tryToKeep = () => void keepNow().catch(() => undefined)
  // Who is quick has left before the wait is over, and the page may never run again.
  platform.onHidden(tryToKeep)
  return {
    noteChange() {
      if (stop === null && keptOn !== today(clock)) stop = clock.every(WAIT_MS, tryToKeep)
    },
  }
}
