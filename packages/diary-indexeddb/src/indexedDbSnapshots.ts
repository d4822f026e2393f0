import type { NightDate, Snapshot, SnapshotStore } from '@uncramp/diary'
import { StoreError } from '@uncramp/diary'
import { type DBSchema, type IDBPDatabase, wrap } from 'idb'
import { toStoreError } from './faults.ts'
import type { IndexedDbOptions } from './indexedDbStore.ts'
import { inTime } from './inTime.ts'

/** The list is read often and is small; the copies are large and are read one at a time. */
interface Schema extends DBSchema {
  list: { key: NightDate; value: Snapshot }
  copies: { key: NightDate; value: string }
}

/** One step a version, as in `database.ts`. Steps that have shipped never change. */
const UPGRADES: readonly ((database: IDBDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('list', { keyPath: 'date' })
    database.createObjectStore('copies')
  },
]
const STORES = ['list', 'copies'] as const

/** Past states in a database of their own. It is opened for each call, which are few, and never in the way of another tab. */
export function createIndexedDbSnapshots({ name, indexedDB }: IndexedDbOptions): SnapshotStore {
  const factory = indexedDB ?? globalThis.indexedDB

  async function run<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    if (!factory) throw new StoreError('store-unavailable', 'this browser has no IndexedDB')
    try {
      const database = await open(factory, name)
      return await work(database).finally(() => database.close())
    } catch (error) {
      throw toStoreError(error)
    }
  }
  return {
    list: () => run(async (database) => (await database.getAll('list')).reverse()),
    read: (date) => run(async (database) => (await database.get('copies', date)) ?? null),
    keep: (snapshot, copy, drop) =>
      run(async (database) => {
        const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' })
        const [list, copies] = [transaction.objectStore('list'), transaction.objectStore('copies')]
        const dropped = drop.flatMap((date) => [list.delete(date), copies.delete(date)])
        // `done` carries the cause; a single request only says that its transaction was aborted.
        const failed = Promise.allSettled([...dropped, list.put(snapshot), copies.put(copy, snapshot.date)])
        await transaction.done
        await failed
      }),
    clear: () =>
      run(async (database) => {
        const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' })
        const cleared = STORES.map((store) => transaction.objectStore(store).clear())
        const failed = Promise.allSettled(cleared)
        await transaction.done
        await failed
      }),
  }
}

async function open(factory: IDBFactory, name: string): Promise<IDBPDatabase<Schema>> {
  const request = factory.open(name, UPGRADES.length)
  request.onupgradeneeded = ({ oldVersion }) => {
    for (const upgrade of UPGRADES.slice(oldVersion)) upgrade(request.result)
  }
  return inTime(wrap(request) as unknown as Promise<IDBPDatabase<Schema>>)
}
