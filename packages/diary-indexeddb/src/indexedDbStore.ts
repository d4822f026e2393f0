import {
  type Cramp,
  checkEdits,
  compareCramps,
  type DiaryStore,
  type Night,
  type Setting,
  type StoredTrial,
} from '@uncramp/diary'
import { createChanges } from './changes.ts'
import { createConnection } from './connection.ts'
import { findDamaged, goodRows, keyRange } from './rows.ts'
import { writeEdits } from './write.ts'

export interface IndexedDbOptions {
  /** Name of the database; also of the channel on which tabs tell each other of changes. */
  readonly name: string
  /** The browser's own when absent. */
  readonly indexedDB?: IDBFactory
}

/**
 * A diary in this browser. Resolves when the database is open and at today's schema version.
 * @throws StoreError
 */
export async function openIndexedDbStore({ name, indexedDB }: IndexedDbOptions): Promise<DiaryStore> {
  const connection = createConnection(indexedDB ?? globalThis.indexedDB, name)
  const changes = createChanges(name)
  await connection
    .run(async () => undefined)
    .catch((error: unknown) => {
      changes.close()
      throw error
    })
  return {
    nights: (range) =>
      connection.run(async (database) => goodRows<Night>('nights', await database.getAll('nights', keyRange(range)))),
    cramps: (range) =>
      connection.run(async (database) => {
        const rows = await database.getAllFromIndex('cramps', 'byNight', keyRange(range))
        return goodRows<Cramp>('cramps', rows).sort(compareCramps)
      }),
    trials: () => connection.run(async (database) => goodRows<StoredTrial>('trials', await database.getAll('trials'))),
    settings: () =>
      connection.run(async (database) => {
        const rows = goodRows<Setting>('settings', await database.getAll('settings'))
        return Object.fromEntries(rows.map(({ key, value }) => [key, value]))
      }),
    damaged: () => connection.run(findDamaged),
    async write(edits, onlyIf) {
      checkEdits(edits)
      if (edits.length === 0 && onlyIf === undefined) return true
      const written = await connection.run((database) => writeEdits(database, edits, onlyIf))
      if (written) changes.announce()
      return written
    },
    onChange: changes.listen,
    async close() {
      changes.close()
      await connection.close()
    },
  }
}
