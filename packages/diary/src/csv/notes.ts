import type { ReadDates } from './dates.ts'
import type { NumberColumns } from './numberColumns.ts'

/** Something the reading of a file decided, which the person should see. */
export interface Note {
  readonly type:
    | 'numbered-rows'
    | 'yes-no-counts'
    | 'rows-repeated'
    | 'times-used'
    | 'control-chosen'
    | 'controls-merged'
    | 'spellings-merged'
    | 'nothing-to-compare'
    | 'no-night-recorded'
    | 'counted-as-none'
    | 'between-treatments'
  /** What it is about, for who says it in another language: labels, numbers of rows, or how many nights. */
  readonly names: readonly string[]
  readonly text: string
}

export function dateNotes(dates: ReadDates): readonly Note[] {
  if (dates.type === 'numbered') {
    const text = 'The rows are numbered, not dated. Each was taken as one step, though it may be longer than a night.'
    return [{ type: 'numbered-rows', names: [], text }]
  }
  const text = 'The dates have a time. From 18:00 on, a row was counted to the night that ended the next morning.'
  return dates.timesUsed ? [{ type: 'times-used', names: [], text }] : []
}

export function countNotes({ counts, yesNo }: NumberColumns): readonly Note[] {
  if (counts.every((count) => count === null)) {
    return [{ type: 'no-night-recorded', names: [], text: 'No row has a count, so every night is unknown.' }]
  }
  const text = 'Yes was read as 1 and no as 0: whether it happened that night, not how often.'
  return yesNo ? [{ type: 'yes-no-counts', names: [], text }] : []
}
