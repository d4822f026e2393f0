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

/** Puts a row on that disk, past everything that would refuse it. */
export function putRow(page: Page, store: RecordKind, row: unknown): Promise<void> {
  return page.evaluate(
    ([name, value]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('uncramp')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const writing = request.result.transaction(name, 'readwrite')
          writing.objectStore(name).put(value)
          writing.onabort = () => reject(writing.error)
          writing.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
    [store, row] as const,
  )
}

/** The database as a newer app would leave it. */
export function raiseVersion(page: Page, version: number): Promise<void> {
  return page.evaluate(
    (newer) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('uncramp', newer)
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      }),
    version,
  )
}

/** Puts a past state of the diary beside it, as the app does after some time. Its database must have been opened. */
export function putState(page: Page, date: string, copy: string): Promise<void> {
  return page.evaluate(
    ([day, text]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('uncramp-earlier')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const writing = request.result.transaction(['list', 'copies'], 'readwrite')
          writing.objectStore('list').put({ date: day, nights: 300, cramps: 0 })
          writing.objectStore('copies').put(text, day)
          writing.onabort = () => reject(writing.error)
          writing.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
    [date, copy] as const,
  )
}
