import type { Page } from 'playwright-core'

/** The disk is full from now on, as a browser says it. */
export async function refuseWrites(page: Page): Promise<void> {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
}

/** A diary that a newer version wrote. */
export async function writeNewerDiary(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('uncramp', 99)
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      }),
  )
}

/** A note of the diary that does not fit its rules, as it lies on disk. */
export async function damageNight(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('uncramp')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const writing = request.result.transaction('nights', 'readwrite')
          writing.objectStore('nights').put({ date: '2026-02-30', count: -1 })
          writing.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
  )
}
