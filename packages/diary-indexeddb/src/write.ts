import { type Edit, type OnlyIf, type StoredTrial, targetOf } from '@uncramp/diary'
import { type Database, WRITTEN } from './database.ts'
import { damagedRow, goodRows } from './rows.ts'

/**
 * All edits in one transaction, on disk when it resolves. `strict` because the default, `relaxed`, returns before
 * the operating system has the data: a phone that dies then would lose a cramp the person saw as saved.
 * What cannot be read is kept apart before anything is written in its place.
 */
export async function writeEdits(database: Database, edits: readonly Edit[], onlyIf?: OnlyIf): Promise<boolean> {
  const transaction = database.transaction(WRITTEN, 'readwrite', { durability: 'strict' })
  // Awaited below, where an answer of its own has not failed before.
  transaction.done.catch(() => undefined)
  // Nothing else may be awaited here: the transaction would close, and another tab could write in between.
  if (onlyIf !== undefined) {
    const trials = goodRows<StoredTrial>('trials', await transaction.objectStore('trials').getAll())
    if (!onlyIf(trials)) return false
  }
  const apart = transaction.objectStore('apart')
  const requests = edits.flatMap((edit) => {
    const target = targetOf(edit)
    const store = transaction.objectStore(target.kind)
    // Asked before the write, so it answers with what was there.
    const kept = store.get(target.key).then((row) => {
      const rows = row === undefined ? [] : damagedRow(target.kind, target.key, row)
      return Promise.all(rows.map((each) => apart.add(each)))
    })
    return [kept, target.type === 'put' ? store.put(target.row) : store.delete(target.key)]
  })
  const outcomes = await Promise.allSettled([transaction.done, ...requests])
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
  // The cause, such as no room left: Chromium tells it by the transaction, Firefox by the one request. The rest only
  // say that all was aborted.
  if (failures.length > 0) throw failures.find(({ name }) => name !== 'AbortError') ?? failures[0]
  return true
}
