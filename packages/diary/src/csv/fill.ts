import type { Note } from './notes.ts'

/** One calendar night of an imported file. */
export interface ImportedNight {
  /** `null`: not recorded. */
  readonly count: number | null
  /** [treatment] 0 to 1. On a night that is not recorded: as on the last known night. */
  readonly treatments: readonly number[]
  readonly pain: number | null
  readonly minutes: number | null
}

/** [row] what the columns say. */
export interface RowValues {
  readonly counts: readonly (number | null)[]
  readonly pain: readonly (number | null)[]
  readonly minutes: readonly (number | null)[]
  /** `null`: the cell is empty. */
  readonly treatments: readonly (readonly number[] | null)[]
}

/**
 * Puts the rows on the calendar. A night without a row is unknown, or zero when the person said so; but never zero
 * where the treatment changed while nothing was written, because nobody knows to which side that night belongs.
 */
export function fillNights(
  rowOfNight: readonly (number | null)[],
  rows: RowValues,
  missingIsZero: boolean,
): { readonly nights: readonly ImportedNight[]; readonly notes: readonly Note[] } {
  const written = rowOfNight.map((row) => (row === null ? null : (rows.treatments[row] ?? null)))
  const before = carry(written)
  const after = carry(written.toReversed()).toReversed()
  const nights = rowOfNight.map((row, night): ImportedNight => {
    const treatments = before[night] ?? after[night] ?? []
    if (row !== null)
      return { count: rows.counts[row]!, treatments, pain: rows.pain[row]!, minutes: rows.minutes[row]! }
    const zero = missingIsZero && isSame(before[night], after[night])
    return { count: zero ? 0 : null, treatments, pain: null, minutes: null }
  })
  return { nights, notes: missingIsZero ? gapNotes(rowOfNight, nights) : [] }
}

/** Each unknown entry replaced by the last known one before it. */
function carry(entries: readonly (readonly number[] | null)[]): readonly (readonly number[] | null)[] {
  let last: readonly number[] | null = null
  return entries.map((entry) => {
    last = entry ?? last
    return last
  })
}

function isSame(a: readonly number[] | null | undefined, b: readonly number[] | null | undefined): boolean {
  return a?.every((amount, i) => amount === b?.[i]) ?? false
}

/** What became of the nights without a row, once the person said that they had none. */
function gapNotes(rowOfNight: readonly (number | null)[], nights: readonly ImportedNight[]): readonly Note[] {
  const gaps = nights.filter((_, night) => rowOfNight[night] === null)
  const zero = gaps.filter(({ count }) => count === 0).length
  const between = gaps.length - zero
  const notes: Note[] = []
  if (zero > 0) {
    const text = `${zero === 1 ? '1 night without a row was' : `${zero} nights without a row were`} counted as none.`
    notes.push({ type: 'counted-as-none', names: [String(zero)], text })
  }
  if (between > 0) {
    const text = `Nights without a row between two treatments stay unknown: ${between}.`
    notes.push({ type: 'between-treatments', names: [String(between)], text })
  }
  return notes
}
