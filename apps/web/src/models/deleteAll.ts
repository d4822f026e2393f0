import { invertEdits, putsOf, readDiary } from '@uncramp/diary'
import type { Deps } from './deps.ts'

/** The query that tells the app started anew to say so. */
export const AFTER_DELETE = '/?deleted'

/**
 * Everything, for good: first the rows, so that other tabs see them go, then all the app keeps on this device, what
 * cannot be read included. Starts the app anew. Resolves false when it failed: the rows that are left are still there.
 */
export async function deleteAll({ store, snapshots, platform }: Deps): Promise<boolean> {
  try {
    // A diary that will not open is found out before anything is gone.
    const edits = invertEdits(putsOf(await readDiary(store)), {})
    // Before the rows: with the diary gone and these left, all of it could be brought back.
    await snapshots.clear()
    // Past `saving`: a deletion that failed must not wait there, to be done with the next answer she saves.
    await store.write(edits)
    await platform.eraseAll()
    // Not before: where some is left she stays, and the page takes cramps and another try.
    await store.close()
  } catch {
    return false
  }
  platform.startAgain(AFTER_DELETE)
  return true
}
