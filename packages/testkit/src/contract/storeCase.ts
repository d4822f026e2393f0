import type { DiaryStore, RecordKind } from '@uncramp/diary'

/**
 * Opens a store. The first call of a case finds an empty diary; further calls open the same diary again,
 * like another tab or a later visit.
 */
export type OpenStore = () => Promise<DiaryStore>

/** Puts a row where the store keeps that kind, past everything that would refuse it. */
export type PutRaw = (kind: RecordKind, key: string, row: unknown) => Promise<void>

export interface StoreCase {
  /** The promise in plain words: the name of the test. */
  readonly promise: string
  /** @throws when the promise is broken */
  check(open: OpenStore, putRaw: PutRaw): Promise<void>
}

/** A case that needs one store only, closed at the end. */
export function onOneStore(promise: string, check: (store: DiaryStore) => Promise<void>): StoreCase {
  return {
    promise,
    async check(open) {
      const store = await open()
      try {
        await check(store)
      } finally {
        await store.close()
      }
    },
  }
}
