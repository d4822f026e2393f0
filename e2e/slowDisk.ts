import type { Page } from 'playwright-core'

/** From the next load on each write of this page lands only so many ms later: what is left before then is lost. */
export async function slowDown(page: Page, ms: number): Promise<void> {
  await page.addInitScript((late) => {
    const begin = IDBDatabase.prototype.transaction
    IDBDatabase.prototype.transaction = function (...given) {
      const transaction = begin.apply(this, given)
      if (transaction.mode !== 'readwrite') return transaction
      // It lands when nobody asks it anything more.
      const store = transaction.objectStore(transaction.objectStoreNames[0]!)
      let until: number | null = null
      const ask = () => {
        store.getKey('no such row').onsuccess = ({ timeStamp }) => {
          until ??= timeStamp + late
          if (timeStamp < until) ask()
        }
      }
      ask()
      return transaction
    }
  }, ms)
}
