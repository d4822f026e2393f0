import { wallSeconds } from '../wallTime.ts'

const DASH = 0x2d
const COLON = 0x3a
const PLUS = 0x2b
const SPACE = 0x20
const ZERO = 0x30
const LENGTH = '2026-04-02 03:10:00 +0200'.length

/** The last time read: its seconds on the wall clock, and that clock's minutes ahead of UTC. */
export interface AppleTime {
  local: number
  offset: number
}

/** Reads `2026-04-02 03:10:00 +0200` into `time`, without making a text; false for anything else. */
export function readAppleTime(bytes: Uint8Array, from: number, to: number, time: AppleTime): boolean {
  if (to - from !== LENGTH) return false
  const signs =
    bytes[from + 4] === DASH &&
    bytes[from + 7] === DASH &&
    bytes[from + 10] === SPACE &&
    bytes[from + 13] === COLON &&
    bytes[from + 16] === COLON &&
    bytes[from + 19] === SPACE
  const east = bytes[from + 20] === PLUS
  if (!signs || (!east && bytes[from + 20] !== DASH)) return false
  const local = wallSeconds(
    100 * two(bytes, from) + two(bytes, from + 2),
    two(bytes, from + 5),
    two(bytes, from + 8),
    two(bytes, from + 11),
    two(bytes, from + 14),
    two(bytes, from + 17),
  )
  const [hours, minutes] = [two(bytes, from + 21), two(bytes, from + 23)]
  if (!(local > 0) || !(hours <= 14) || !(minutes <= 59)) return false
  time.local = local
  time.offset = (east ? 1 : -1) * (60 * hours + minutes)
  return true
}

/** Two digits; NaN for anything else, which no comparison lets through. */
function two(bytes: Uint8Array, at: number): number {
  const [a, b] = [bytes[at]! - ZERO, bytes[at + 1]! - ZERO]
  return a >= 0 && a <= 9 && b >= 0 && b <= 9 ? 10 * a + b : Number.NaN
}
