import type { Clock } from '../clock.ts'
import { takenId } from './blind.ts'
import { type Evenings, saidOf } from './evenings.ts'
import { comingNight, hourOf, ownTime } from './nightClock.ts'
import { bagOf } from './trialRecord.ts'
import type { TrialStand } from './trialStand.ts'

/** Bedtime: from here to midnight the plan is worth a line even on the night screen. */
const EVENING_FROM = 21

/** Whether the treatment was done, or what else in her own words; null: not answered yet. */
export type EveningAnswer = boolean | string | null

export interface TonightPlan {
  /** Something is to be done tonight; of whatever it is: see `called`, and `bag`. */
  readonly stretch: boolean
  /** What is tested comes out of this bag, real or not. null: she knows what it is. */
  readonly bag: number | null
  /** null: stretching. */
  readonly called: string | null
  readonly answer: EveningAnswer
}

export function eveningAnswer({ record }: TrialStand, evenings: Evenings, clock: Clock): EveningAnswer {
  const night = comingNight(clock)
  // What was tapped last is the answer: her own words take the other one away.
  return (
    saidOf(evenings[night], takenId(record, record.trial.protocol.treatment, night)) ??
    record.log.otherwise.find((one) => one.night === night)?.words ??
    null
  )
}

/** null: a paused test, or no plan for the coming night. */
export function tonightOf(stand: TrialStand, evenings: Evenings, clock: Clock): TonightPlan | null {
  const { record, tonight } = stand
  if (record.standing !== 'running' || tonight.phase !== 'randomised') return null
  const bag = bagOf(record, comingNight(clock))
  const answer = eveningAnswer(stand, evenings, clock)
  return { stretch: bag !== null || tonight.arm === 'treatment', bag, called: record.called, answer }
}

/** Later in the night a person is woken by a cramp, and needs nothing but the one button. */
export const isBedtime = (clock: Clock): boolean => hourOf(ownTime(clock)) >= EVENING_FROM
