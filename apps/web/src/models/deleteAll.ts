import { invertEdits, putsOf, readDiary } from '@uncramp/diary'
import type { Deps } from './deps.ts'
import type { Saving } from './saving.ts'

/** The query that tells the app started anew to say so. */
export const AFTER_DELETE = '/?deleted'

/**
 * Everything, for good: first the rows, so that other tabs see them go, then all the app keeps on this device, what
 * cannot be read included. Starts the app anew. Resolves false when it failed: the rows that are left are still there.
 */
export async function deleteAll({ store, snapshots, platform }: Deps, saving: Saving): Promise<boolean> {
  try {
    // First: with the diary gone and these left, all of it could be brought back.
    await snapshots.clear()
  } catch {
    return false
  }
  const edits = invertEdits(putsOf(await readDiary(store)), {})
  if (edits.length > 0 && !(await saving.save(edits))) return false
  await store.close()
  try {
    await platform.eraseAll()
  } catch {
    return false
  }
  platform.startAgain(AFTER_DELETE)
  return true
}
