import type { DamagedRow, RecordKind } from '@uncramp/diary'
import { type DBSchema, type IDBPDatabase, wrap } from 'idb'

/** Rows are unknown until they are checked: disks, and older versions, may hold anything. */
interface Schema extends DBSchema {
  nights: { key: string; value: unknown }
  cramps: { key: string; value: unknown; indexes: { byNight: string } }
  trials: { key: string; value: unknown }
  settings: { key: string; value: unknown }
  /** What could not be read when something was written in its place. */
  apart: { key: number; value: DamagedRow }
}
export type Database = IDBPDatabase<Schema>

export const STORES: readonly RecordKind[] = ['nights', 'cramps', 'trials', 'settings']
/** Those that a write touches, with what it keeps apart. */
export const WRITTEN = [...STORES, 'apart'] as const

/** One step a version: the array's length is the schema version. Steps that have shipped never change. */
const UPGRADES: readonly ((database: IDBDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('nights', { keyPath: 'date' })
    database.createObjectStore('cramps', { keyPath: 'id' }).createIndex('byNight', 'night')
    database.createObjectStore('trials', { keyPath: 'id' })
    database.createObjectStore('settings', { keyPath: 'key' })
  },
  // Nights may hold what was measured. An older version would take them for damaged, so it must not open them.
  () => {},
  (database) => {
    database.createObjectStore('apart', { autoIncrement: true })
  },
]

/**
 * Opens the database at today's schema version, upgrading an older one.
 * It steps aside when another tab needs a newer version, and says when the connection is gone.
 *
 * @throws DOMException VersionError when the database was written by a newer version
 */
export async function openDatabase(factory: IDBFactory, name: string, onGone: () => void): Promise<Database> {
  const request = factory.open(name, UPGRADES.length)
  request.onupgradeneeded = ({ oldVersion }) => {
    for (const upgrade of UPGRADES.slice(oldVersion)) upgrade(request.result)
  }
  const database = (await wrap(request)) as unknown as Database
  database.addEventListener('close', onGone)
  database.addEventListener('versionchange', () => {
    database.close()
    onGone()
  })
  return database
}
