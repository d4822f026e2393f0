import type { WallTime } from './wallTime.ts'

/**
 * Minutes the wall clock of the person was ahead of UTC at a moment, in seconds of UTC from 1970. Passed in: a package
 * knows no clock. Files without offsets are read by it.
 */
export type OffsetAt = (epochSeconds: number) => number

/** 1990 to 2099: an hour mistaken for a year must not stretch the calendar. */
const [FIRST, LAST] = [631_152_000, 4_102_444_800]

/** A moment of UTC on the wall clock; null when it is no moment a diary can hold. */
export function epochTime(epochSeconds: number, offsetAt: OffsetAt): WallTime | null {
  if (!(epochSeconds >= FIRST && epochSeconds < LAST)) return null
  const whole = Math.floor(epochSeconds)
  const offset = offsetAt(whole)
  return { local: whole + 60 * offset, offset }
}
