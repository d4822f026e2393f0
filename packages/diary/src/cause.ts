import type { NightDate } from './nightDate.ts'
import type { RecordKind } from './records.ts'

interface AtCell {
  /** As a spreadsheet numbers it. */
  readonly row: number
  readonly column: string
}
interface Written extends AtCell {
  /** What the cell says, at any length. */
  readonly text: string
}

/** Why a file is refused, without a word of any language. Rows, records and columns are counted from 1. */
export type Cause =
  // Any file.
  | { readonly code: 'empty' | 'workbook' | 'no-text' }
  // A saved copy.
  | { readonly code: 'no-copy' | 'cut-off' | 'newer-copy' }
  | { readonly code: 'record'; readonly list: RecordKind; readonly record: number }
  | { readonly code: 'records-twice'; readonly list: RecordKind; readonly records: readonly [number, number] }
  // A locked copy.
  | { readonly code: 'not-locked' | 'locked-newer' | 'locked-by-key' | 'lock-too-strong' | 'locked-cut-off' }
  // A table as a whole.
  | { readonly code: 'one-column' | 'no-rows' | 'rows-numbered' }
  | { readonly code: 'quote-open' | 'long-line'; readonly row: number }
  | { readonly code: 'no-names'; readonly row: number; readonly text: string }
  | { readonly code: 'name-missing'; readonly row: number; readonly place: number }
  | ({ readonly code: 'name-twice' } & AtCell)
  | { readonly code: 'cells'; readonly row: number; readonly cells: number; readonly names: number }
  | { readonly code: 'no-column'; readonly column: string }
  | { readonly code: 'value-absent'; readonly column: string; readonly text: string }
  | { readonly code: 'many-values'; readonly column: string; readonly values: number }
  // One cell of it.
  | ({ readonly code: 'treatment-missing' | 'date-missing' } & AtCell)
  | ({ readonly code: 'no-date' | 'no-such-day' | 'year-unclear' | 'year-out' | 'other-order' } & Written)
  | ({ readonly code: 'no-number'; readonly min: number; readonly max: number } & Written)
  | ({ readonly code: 'no-count'; readonly max: number } & Written)
  | ({ readonly code: 'no-yes-no' | 'no-whole-pain' } & Written)
  // Its dates together; from, to and night are dates, or numbers when the rows are numbered.
  | {
      readonly code: 'dates-mixed'
      readonly rows: readonly [number, number]
      readonly column: string
      readonly texts: readonly [string, string]
    }
  | { readonly code: 'span-too-long'; readonly column: string; readonly from: string; readonly to: string }
  | {
      readonly code: 'night-twice'
      readonly rows: readonly [number, number]
      readonly column: string
      readonly night: string
    }
  | { readonly code: 'long-gap'; readonly from: string; readonly to: string; readonly nights: number }
  | { readonly code: 'night-to-come'; readonly night: NightDate }
