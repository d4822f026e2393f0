import type { Cramp, Night, StoredTrial } from './records.ts'

/** Everything a diary holds, as plain data. */
export interface Diary {
  readonly nights: readonly Night[]
  readonly cramps: readonly Cramp[]
  readonly trials: readonly StoredTrial[]
  readonly settings: Readonly<Record<string, unknown>>
}
