import { readDiary, StoreError } from '@uncramp/diary'
import { createIndexedDbSnapshots, openIndexedDbStore } from '@uncramp/diary-indexeddb'
import { sampleCramp, sampleNight, snapshotContract, storeContract } from '@uncramp/testkit'

/** Stores and rows of a database, as written down in diary-indexeddb/fixtures. */
export interface OldDatabase {
  readonly version: number
  readonly stores: readonly {
    readonly name: string
    readonly keyPath: string | null
    readonly autoIncrement?: boolean
    readonly indexes: readonly { readonly name: string; readonly keyPath: string }[]
  }[]
  readonly rows: Readonly<Record<string, readonly unknown[]>>
}

/** What the tests call inside the page. Names of databases are the test's, so that each starts empty. */
const page = {
  promises: () => storeContract.map(({ promise }) => promise),

  async runCase(index: number): Promise<void> {
    const name = `case ${index}`
    await storeContract[index]!.check(
      () => openIndexedDbStore({ name }),
      (kind, _key, row) => page.rawPut(name, kind, [row]),
    )
  },

  async runSnapshotCase(index: number): Promise<void> {
    const name = `snapshots ${index}`
    await snapshotContract[index]!.check(async () => createIndexedDbSnapshots({ name }))
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

  /** A database as an older app made it, past the store. */
  async rawMake(name: string, { version, stores, rows }: OldDatabase): Promise<void> {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => {
      for (const { name: store, keyPath, autoIncrement = false, indexes } of stores) {
        const made = request.result.createObjectStore(store, { keyPath, autoIncrement })
        for (const index of indexes) made.createIndex(index.name, index.keyPath)
      }
    }
    await new Promise((resolve) => {
      request.onsuccess = resolve
    })
    request.result.close()
    for (const { name: store } of stores) await page.rawPut(name, store, rows[store] ?? [])
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
