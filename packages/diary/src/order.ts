import { compare, fromString } from 'temporal-polyfill/fns/Instant'
import type { Cramp } from './records.ts'

/** By night, then start (unknown starts last), then id. */
export function compareCramps(a: Cramp, b: Cramp): number {
  if (a.night !== b.night) return a.night < b.night ? -1 : 1
  return compareStarts(a.start, b.start) || (a.id < b.id ? -1 : Number(a.id > b.id))
}

/** Offsets may differ within one night: the clocks change, people travel. */
function compareStarts(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a === b ? 0 : compare(fromString(a), fromString(b))
}
