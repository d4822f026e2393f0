import { type Edit, targetOf } from '@uncramp/diary'
import { type Database, STORES } from './database.ts'

/**
 * All edits in one transaction, on disk when it resolves. `strict` because the default, `relaxed`, returns before
 * the operating system has the data: a phone that dies then would lose a cramp the person saw as saved.
 */
export async function writeEdits(database: Database, edits: readonly Edit[]): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' })
  const requests = edits.map((edit) => {
    const target = targetOf(edit)
    const store = transaction.objectStore(target.kind)
    return target.type === 'put' ? store.put(target.row) : store.delete(target.key)
  })
  // `done` carries the cause (no room left); a single request only says that its transaction was aborted.
  const failed = Promise.allSettled(requests)
  await transaction.done
  await failed
}
