import type { ConcurrentNight } from './concurrent.ts'

/** What a person recorded of one night. */
export interface TrialNight {
  /** Whole cramps, 0 to 100. `null`: not recorded, which is never zero. */
  readonly count: number | null
  /** Whether the treatment under test was truly done. `null`: not known. */
  readonly taken: boolean | null
  /** What her other tests asked of it, one entry a treatment and in the same order every night. Absent: no other test. */
  readonly concurrent?: readonly ConcurrentNight[]
}

/**
 * [night] the diary, lined up so that index 0 is the protocol's first night. It may be shorter than the
 * schedule (nights lacking are missing) or longer (nights beyond the schedule are ignored).
 */
export type TrialNights = readonly TrialNight[]

/** Missing and not-yet-lived nights count as not recorded, never as zero cramps. */
export function isRecorded(nights: TrialNights, night: number): boolean {
  return (nights[night]?.count ?? null) !== null
}
