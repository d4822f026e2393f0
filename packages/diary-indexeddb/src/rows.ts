import { type DamagedRow, faultOf, type NightRange, type RecordKind } from '@uncramp/diary'
import { type Database, STORES, WRITTEN } from './database.ts'

/** The rows that fit their schema; the others stay on disk and are found by `findDamaged`. */
export function goodRows<Row>(kind: RecordKind, rows: readonly unknown[]): Row[] {
  return rows.filter((row) => faultOf(kind, row) === null) as Row[]
}

/** Keys and rows are read in one transaction, so that they belong together. */
export async function findDamaged(database: Database): Promise<readonly DamagedRow[]> {
  const transaction = database.transaction(WRITTEN)
  const apart = transaction.objectStore('apart').getAll()
  const perStore = await Promise.all(
    STORES.map(async (store) => {
      const [keys, rows] = await Promise.all([
        transaction.objectStore(store).getAllKeys(),
        transaction.objectStore(store).getAll(),
      ])
      return rows.flatMap((row, i) => damagedRow(store, String(keys[i]), row))
    }),
  )
  return [...perStore.flat(), ...(await apart).map((row) => ({ ...row, apart: true as const }))]
}

export function damagedRow(store: RecordKind, key: string, row: unknown): DamagedRow[] {
  const why = faultOf(store, row)
  return why === null ? [] : [{ store, key, why, row }]
}

export function keyRange({ from, to }: NightRange = {}): IDBKeyRange | null {
  if (from !== undefined && to !== undefined) return from <= to ? IDBKeyRange.bound(from, to) : NOTHING()
  if (from !== undefined) return IDBKeyRange.lowerBound(from)
  return to === undefined ? null : IDBKeyRange.upperBound(to)
}

/** A range that ends before it begins holds no night; IndexedDB would throw. */
const NOTHING = () => IDBKeyRange.only('')
