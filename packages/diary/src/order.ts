import { compare, fromString } from 'temporal-polyfill/fns/Instant'
import type { Cramp } from './records.ts'

/** By night, then start (unknown starts last), then id. */
export function compareCramps(a: Cramp, b: Cramp): number {
  return compareTexts(a.night, b.night) || compareStarts(a.start, b.start) || compareTexts(a.id, b.id)
}

/** Offsets may differ within one night: the clocks change, people travel. */
function compareStarts(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a === b ? 0 : compare(fromString(a), fromString(b))
}

/** By code unit, the order of dates and ids: that of IndexedDB's keys, the same on every device. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
