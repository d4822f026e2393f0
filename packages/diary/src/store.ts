import type { NightDate } from './nightDate.ts'
import type { Cramp, Night, StoredTrial } from './records.ts'

/** Both ends included. */
export interface NightRange {
  readonly from?: NightDate
  readonly to?: NightDate
}

export type Edit =
  | { readonly type: 'put-night'; readonly night: Night }
  | { readonly type: 'delete-night'; readonly date: NightDate }
  | { readonly type: 'put-cramp'; readonly cramp: Cramp }
  | { readonly type: 'delete-cramp'; readonly id: string }
  | { readonly type: 'put-trial'; readonly trial: StoredTrial }
  | { readonly type: 'delete-trial'; readonly id: string }
  | { readonly type: 'put-setting'; readonly key: string; readonly value: unknown }
  | { readonly type: 'delete-setting'; readonly key: string }

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

/** Where a diary lives. Every adapter passes the contract suite of testkit. */
export interface DiaryStore {
  /** Ordered by date. */
  nights(range?: NightRange): Promise<readonly Night[]>
  /** Ordered by night, then start. */
  cramps(range?: NightRange): Promise<readonly Cramp[]>
  trials(): Promise<readonly StoredTrial[]>
  settings(): Promise<Readonly<Record<string, unknown>>>
  /** All edits or none. Resolves only when they would survive a power cut. @throws StoreError */
  write(edits: readonly Edit[]): Promise<void>
  /** Called after any write, from this tab or another. Returns the way to stop listening. */
  onChange(listener: () => void): () => void
  close(): Promise<void>
}
