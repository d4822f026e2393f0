import type { RecordKind } from '@uncramp/diary'
import type { Page } from 'playwright-core'

/** Rows as they lie on the disk of the app's own database, past everything that checks them. */
export function rowsIn(page: Page, store: RecordKind): Promise<readonly unknown[]> {
  return page.evaluate(async (name) => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await result(indexedDB.open('uncramp'))
    const rows = await result(database.transaction(name).objectStore(name).getAll())
    database.close()
    return rows
  }, store)
}
