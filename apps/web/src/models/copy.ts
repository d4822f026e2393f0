import { type Diary, isSameDiary, readDiary } from '@uncramp/diary'
import { plainCopy } from '../locker/plainCopy.ts'
import { later } from '../words/later.ts'
import type { Deps } from './deps.ts'
import { today } from './nightClock.ts'
import type { Settings } from './settings.ts'

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

/** Hands the whole diary over as one JSON file that has been read back, and notes when. */
export function saveCopy(deps: Deps, settings: Settings): Promise<CopyResult> {
  return handOver(deps, settings, async (diary) => {
    // Years of nights would hold up the screen. A copy must be had all the same when the worker cannot be loaded.
    const copy = await deps.locker.copy(diary).catch(() => plainCopy(diary))
    return { name: later.copies.fileName(today(deps.clock)), type: 'application/json', ...copy }
  })
}

/** The same as a file that only the passphrase opens. The passphrase is kept nowhere. */
export function saveLockedCopy(deps: Deps, settings: Settings, passphrase: string): Promise<CopyResult> {
  return handOver(deps, settings, async (diary) => {
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

async function handOver(
  deps: Deps,
  settings: Settings,
  make: (diary: Diary) => Promise<CopyFile>,
): Promise<CopyResult> {
  try {
    const [diary, damaged] = await Promise.all([readDiary(deps.store), deps.store.damaged()])
    const { name, type, bytes, whole } = await make(diary)
    if (!whole) return { type: 'failed' }
    deps.platform.download(name, type, bytes)
    await settings.set('lastCopy', today(deps.clock))
    return { type: 'checked', nights: diary.nights.length, leftOut: damaged.length }
  } catch {
    // A store that shut or a device without the memory for the lock: nothing was handed over.
    return { type: 'failed' }
  }
}
