import { StoreError } from '@uncramp/diary'
import { type Database, openDatabase } from './database.ts'
import { isConnectionLost, toStoreError } from './faults.ts'
import { inTime } from './inTime.ts'

export interface Connection {
  /** Runs `work` on an open database; when the connection turns out lost, once more on a new one. @throws StoreError */
  run<T>(work: (database: Database) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** `work` must be safe to repeat: the first try may have reached the disk before the connection broke. */
export function createConnection(factory: IDBFactory | undefined, name: string): Connection {
  let current: Promise<Database> | null = null
  let closed = false

  function open(): Promise<Database> {
    if (closed) throw new Error(`the diary ${JSON.stringify(name)} is closed`)
    if (!factory) throw new StoreError('store-unavailable', 'this browser has no IndexedDB')
    if (current) return current
    const opening = inTime(openDatabase(factory, name, () => forget(opening)))
    opening.catch(() => forget(opening))
    current = opening
    return opening
  }
  /** Only the handle that failed: another read may have opened a new one meanwhile. */
  function forget(opening: Promise<Database>): void {
    if (current === opening) current = null
  }
  async function attempt<T>(opening: Promise<Database>, work: (database: Database) => Promise<T>): Promise<T> {
    return work(await opening)
  }

  return {
    async run(work) {
      const opening = open()
      try {
        return await attempt(opening, work).catch((error: unknown) => {
          if (!isConnectionLost(error)) throw error
          forget(opening)
          close(opening)
          return attempt(open(), work)
        })
      } catch (error) {
        throw toStoreError(error)
      }
    },
    async close() {
      closed = true
      if (current) close(current)
    },
  }
}

function close(opening: Promise<Database>): void {
  opening.then(
    (database) => database.close(),
    () => undefined,
  )
}
