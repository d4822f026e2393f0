import type { NightDate } from '@uncramp/diary'
import type { Clock } from '../clock.ts'
import { comingNight, hourOf, ownTime } from './nightClock.ts'
import type { TrialStand } from './trialStand.ts'

/** Bedtime: from here to midnight the plan is worth a line even on the night screen. */
const EVENING_FROM = 21

export interface TonightPlan {
  readonly stretch: boolean
  /** Whether stretching was done; null: not answered yet. */
  readonly answer: boolean | null
}

/** null: a paused test, or no plan for the coming night. */
export function tonightOf(
  { record, tonight }: TrialStand,
  evenings: Readonly<Record<NightDate, boolean>>,
  clock: Clock,
): TonightPlan | null {
  if (record.standing !== 'running' || tonight.phase !== 'randomised') return null
  return { stretch: tonight.arm === 'treatment', answer: evenings[comingNight(clock)] ?? null }
}

/** Later in the night a person is woken by a cramp, and needs nothing but the one button. */
export const isBedtime = (clock: Clock): boolean => hourOf(ownTime(clock)) >= EVENING_FROM
