import { excerpt } from '@uncramp/diary'

/** Why a row of a file stays out. The first four are no fault of the file. */
export type LeftOutReason =
  /** Of a kind a cramp diary has no use for. */
  | 'other-kind'
  /** The same row stands in the file before. */
  | 'repeat'
  /** It belongs to a group whose rows also stand by themselves. */
  | 'in-group'
  /** The row says that nothing was measured. */
  | 'not-measured'
  | 'no-date'
  | 'no-number'
  | 'no-value'
  /** A unit nobody documented for this kind. */
  | 'other-unit'
  /** It ends before it begins, or lasts longer than it can. */
  | 'odd-length'
  /** Out of the range that can be true. */
  | 'out-of-range'
  /** The row is not written as rows of this file must be. */
  | 'broken'
  | 'too-long'
  /** More rows than can be kept in memory. */
  | 'too-many'

export interface Place {
  /** The file inside the archive, when there are several. */
  readonly file?: string
  /** As a spreadsheet numbers it, or an entry of a list, from 1. */
  readonly row?: number
  /** From the start of the file, from 0. */
  readonly byte?: number
  /** What stands there, short enough for a sentence. */
  readonly text: string
}

export interface LeftOut {
  readonly reason: LeftOutReason
  readonly rows: number
  /** The first few, so that a person can look. None for rows that are no fault of the file. */
  readonly places: readonly Place[]
}

/** `rows` is always `read` and all that was left out, added up. */
export interface RowTally {
  readonly rows: number
  readonly read: number
  readonly leftOut: readonly LeftOut[]
}

export interface Tally {
  /** A row was met. Each gets exactly one of the next two. */
  row(): void
  read(): void
  leaveOut(reason: LeftOutReason, place?: Place): void
  /** Rows already read turn out not to count. */
  takeBack(reason: LeftOutReason, rows: number): void
  /** @throws RangeError when a row got lost on the way: a fault of the importer. */
  finish(): RowTally
}

const PLACES = 5

export function createTally(): Tally {
  let rows = 0
  let read = 0
  const leftOut = new Map<LeftOutReason, { rows: number; places: Place[] }>()
  const entry = (reason: LeftOutReason) => {
    const known = leftOut.get(reason) ?? { rows: 0, places: [] }
    leftOut.set(reason, known)
    return known
  }
  return {
    row() {
      rows += 1
    },
    read() {
      read += 1
    },
    leaveOut(reason, place) {
      const known = entry(reason)
      known.rows += 1
      if (place !== undefined && known.places.length < PLACES)
        known.places.push({ ...place, text: excerpt(place.text) })
    },
    takeBack(reason, taken) {
      if (taken === 0) return
      read -= taken
      entry(reason).rows += taken
    },
    finish() {
      const all = [...leftOut].map(([reason, found]) => ({ reason, ...found }))
      const sum = all.reduce((total, found) => total + found.rows, read)
      if (sum !== rows) throw new RangeError(`rows lost: ${rows} met, ${sum} told of`)
      return { rows, read, leftOut: all.sort((a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1)) }
    },
  }
}
