import { readDiary, StoreError } from '@uncramp/diary'
import { openIndexedDbStore } from '@uncramp/diary-indexeddb'
import { sampleCramp, sampleNight, storeContract } from '@uncramp/testkit'

/** What the tests call inside the page. Names of databases are the test's, so that each starts empty. */
const page = {
  promises: () => storeContract.map(({ promise }) => promise),

  async runCase(index: number): Promise<void> {
    const name = `case ${index}`
    await storeContract[index]!.check(() => openIndexedDbStore({ name }))
  },

  /** The fault a store names, or 'none'. */
  async faultOf(action: () => Promise<unknown>): Promise<string> {
    try {
      await action()
      return 'none'
    } catch (error) {
      return error instanceof StoreError ? error.fault : String(error)
    }
  },

  /** A raw connection, past the store. */
  raw(name: string, version?: number): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(name, version)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  },

  async rawPut(name: string, store: string, rows: readonly unknown[]): Promise<void> {
    const database = await page.raw(name)
    const transaction = database.transaction(store, 'readwrite')
    for (const row of rows) transaction.objectStore(store).put(row)
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    database.close()
  },

  async rawGetAll(name: string, store: string): Promise<unknown[]> {
    const database = await page.raw(name)
    const request = database.transaction(store).objectStore(store).getAll()
    const rows = await new Promise<unknown[]>((resolve) => {
      request.onsuccess = () => resolve(request.result)
    })
    database.close()
    return rows
  },

  /** The browser's own factory, remembering the connections it gave out. */
  watchedFactory(): { readonly factory: IDBFactory; readonly given: IDBDatabase[] } {
    const given: IDBDatabase[] = []
    const open = (name: string, version?: number) => {
      const request = indexedDB.open(name, version)
      request.addEventListener('success', () => given.push(request.result))
      return request
    }
    return { factory: { open } as unknown as IDBFactory, given }
  },

  openIndexedDbStore,
  readDiary,
  sampleCramp,
  sampleNight,
}

export type ContractPage = typeof page
declare global {
  interface Window {
    contract: ContractPage
  }
}
window.contract = page
