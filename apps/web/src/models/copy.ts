import { type Diary, isSameDiary, nightCount, readDiary, withEdits } from '@uncramp/diary'
import { plainCopy } from '../locker/plainCopy.ts'
import { later } from '../words/later.ts'
import type { AppModel } from './app.ts'
import { today } from './nightClock.ts'
import type { Saving } from './saving.ts'

export type CopyResult =
  /** Handed over; its bytes were read back before and gave the same diary. */
  | {
      readonly type: 'checked'
      readonly nights: number
      /** Damaged records: they stay in the diary, and the copy does not hold them. */
      readonly leftOut: number
    }
  /** Not handed over: the diary could not be read, or the bytes did not give it back. */
  | { readonly type: 'failed' }

type Kept = Pick<AppModel, 'deps' | 'settings' | 'saving'>

/** Hands the whole diary over as one JSON file that has been read back, and notes when. */
export function saveCopy(app: Kept): Promise<CopyResult> {
  const { deps } = app
  return handOver(app, async (diary) => {
    // Years of nights would hold up the screen. A copy must be had all the same when the worker cannot be loaded.
    const copy = await deps.locker.copy(diary).catch(() => plainCopy(diary))
    return { name: later.copies.fileName(today(deps.clock)), type: 'application/json', ...copy }
  })
}

/** The same as a file that only the passphrase opens. The passphrase is kept nowhere. */
export function saveLockedCopy(app: Kept, passphrase: string): Promise<CopyResult> {
  const { deps } = app
  return handOver(app, async (diary) => {
    const bytes = new Uint8Array(await deps.locker.lock(diary, passphrase))
    const name = later.copies.lockedName(today(deps.clock))
    const back = await deps.locker.open(bytes, passphrase)
    const whole = back.type === 'read' && isSameDiary(diary, back.diary)
    return { name, type: 'application/octet-stream', bytes, whole }
  })
}

interface CopyFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Its bytes, read as a person would later, gave the same diary. */
  readonly whole: boolean
}

/** What found no room yet is hers too: a copy may be the only place it gets to. */
const withWaiting = (diary: Diary, saving: Saving): Diary =>
  saving
    .waiting()
    .reduce(
      (now, { edits, onlyIf }) => (onlyIf === undefined || onlyIf(now.trials) ? withEdits(now, edits()) : now),
      diary,
    )

async function handOver(
  { deps, settings, saving }: Kept,
  make: (diary: Diary) => Promise<CopyFile>,
): Promise<CopyResult> {
  try {
    const [stored, damaged] = await Promise.all([readDiary(deps.store), deps.store.damaged()])
    const diary = withWaiting(stored, saving)
    const { name, type, bytes, whole } = await make(diary)
    if (!whole) return { type: 'failed' }
    deps.platform.download(name, type, bytes)
    // Where nothing can be saved, the note of the day would stand in line behind her answer.
    if (saving.waiting().length === 0) await settings.set('lastCopy', today(deps.clock))
    return { type: 'checked', nights: nightCount(diary), leftOut: damaged.length }
  } catch {
    // A store that shut or a device without the memory for the lock: nothing was handed over.
    return { type: 'failed' }
  }
}
