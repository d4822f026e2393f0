/** `unknown`: too few nights from before the test. */
export type ByItself = 'fell' | 'same' | 'rose' | 'unknown'

/** Rates nearer than this are told as the same: a share of the rate before, and cramps a week. */
const NEAR = { share: 0.15, perWeek: 0.3 }

/** How usual nights of a test compare with the nights before it. Cramps a week. */
export function byItself(before: number | null, usual: number): ByItself {
  if (before === null) return 'unknown'
  if (Math.abs(usual - before) <= Math.max(NEAR.perWeek, NEAR.share * before)) return 'same'
  return usual < before ? 'fell' : 'rose'
}
