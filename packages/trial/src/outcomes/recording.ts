import { randomisedSoFar } from '../plan.ts'
import type { Arm, DrawnOrder } from '../record.ts'
import { type ArmRecording, DIFFERS_FROM, twoProportionZ } from '../recording.ts'
import type { OutcomeNight, OutcomeNights } from './nights.ts'
import { type SecondOutcome, toOutcomeProblem } from './problem.ts'

/**
 * Whether an outcome was answered on a larger share of nights on one arm than on the other: of all nights for `woken`, of
 * nights known to have had a cramp for `minutes` and `pain`. A difference in answers may then be one in answering.
 */
export function answeringDiffers(
  trial: DrawnOrder,
  nights: OutcomeNights,
  outcome: SecondOutcome,
  asOfNight: number,
): boolean {
  const { answers } = toOutcomeProblem(trial, nights, outcome, asOfNight)
  const due = randomisedSoFar(trial, asOfNight)
    .map(({ plan, night }, t) => ({ plan, night: nights[night], answer: answers[t] ?? null }))
    .filter(({ plan, night }) => !plan.washout && (outcome === 'woken' || hadCramps(night)))
  const ofArm = (arm: Arm): ArmRecording => {
    const own = due.filter(({ plan }) => plan.arm === arm)
    const recorded = own.filter(({ answer }) => isAnswered(answer)).length
    return { due: own.length, recorded, share: own.length === 0 ? null : recorded / own.length }
  }
  return Math.abs(twoProportionZ(ofArm('treatment'), ofArm('control'))) >= DIFFERS_FROM
}

const hadCramps = (night: OutcomeNight | undefined): boolean =>
  night !== undefined && ((night.count ?? 0) > 0 || night.cramps.length > 0)

const isAnswered = (answer: boolean | readonly unknown[] | null): boolean =>
  Array.isArray(answer) ? answer.length > 0 : answer !== null
