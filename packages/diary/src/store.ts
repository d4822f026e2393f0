import type { Diary } from './diary.ts'
import type { Edit } from './edits.ts'
import type { NightDate } from './nightDate.ts'
import type { Cramp, Night, RecordKind, StoredTrial } from './records.ts'

/** Both ends included. */
export interface NightRange {
  readonly from?: NightDate
  readonly to?: NightDate
}

/** What went wrong in the world below a store; the adapter translates once, the screen words it. */
export type StoreFault = 'store-full' | 'store-unavailable' | 'store-newer' | 'store-lost'
export class StoreError extends Error {
  override readonly name = 'StoreError'
  constructor(
    readonly fault: StoreFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** A row that does not fit its schema. It is kept as it is, also when something is written in its place or it is deleted. */
export interface DamagedRow {
  readonly store: RecordKind
  readonly key: string
  readonly why: string
  /** As it lies there, for a file that someone may mend by hand. */
  readonly row: unknown
  /** Something was written in its place, or it was deleted: it is kept beside the diary now. */
  readonly apart?: true
}

/** Whether to write, told by the tests as they are stored at that very moment. */
export type OnlyIf = (trials: readonly StoredTrial[]) => boolean

/**
 * Where a diary lives. Every adapter passes the contract suite of testkit.
 * Reads give the rows that fit their schema, as copies the caller may keep; the others are named by `damaged`.
 */
export interface DiaryStore {
  /** Ordered by date. */
  nights(range?: NightRange): Promise<readonly Night[]>
  /** Ordered by night, then start (unknown starts last), then id. */
  cramps(range?: NightRange): Promise<readonly Cramp[]>
  /** Ordered by id. */
  trials(): Promise<readonly StoredTrial[]>
  settings(): Promise<Readonly<Record<string, unknown>>>
  /** Rows that were left out of the reads above, and why; then those kept apart, in the order of the writes. */
  damaged(): Promise<readonly DamagedRow[]>
  /**
   * All edits, in order, or none. Resolves only when they would survive a power cut: true, or false when `onlyIf`
   * said no and nothing was written. Between its answer and the edits no other tab can write. It may be asked twice,
   * and the second time may see these edits.
   * @throws StoreError when the world below failed
   * @throws RangeError on an edit that does not fit its schema: the caller's bug
   */
  write(edits: readonly Edit[], onlyIf?: OnlyIf): Promise<boolean>
  /** Called after any write, from this tab or another. Returns the way to stop listening. */
  onChange(listener: () => void): () => void
  close(): Promise<void>
}

/** The whole diary, for a copy or a comparison. @throws StoreError */
export async function readDiary(store: DiaryStore): Promise<Diary> {
  const [nights, cramps, trials, settings] = await Promise.all([
    store.nights(),
    store.cramps(),
    store.trials(),
    store.settings(),
  ])
  return { nights, cramps, trials, settings }
}
