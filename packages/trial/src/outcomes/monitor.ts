import { type OutcomeProblem, type OutcomeReading, readOutcome } from '@uncramp/stats'
import type { Ending } from '../endings.ts'
import { canLook, lookNight, lookWeeks, stillOpen } from '../looks.ts'
import { weeksDue } from '../monitor.ts'
import type { DrawnOrder } from '../record.ts'
import type { OutcomeNights } from './nights.ts'
import { SECOND_OUTCOMES, type SecondOutcome, toOutcomeProblem } from './problem.ts'
import { answeringDiffers } from './recording.ts'
import { outcomeEndingOf } from './rule.ts'

/** One weekly look at a second outcome, made once and then kept. Plain JSON data. */
export interface OutcomeLook {
  readonly outcome: SecondOutcome
  /** Weeks from the first randomised night, as for the verdict. */
  readonly week: number
  readonly ending: Ending
  /** P(effect < 0) and P(effect < the outcome's line), strictly between 0 and 1. `null`: not testable. */
  readonly probBetter: number | null
  readonly probWorthwhile: number | null
}

export interface OutcomeMonitoring {
  /** Looks newly due: add them to those stored. None of an outcome once its ending is reached. */
  readonly newLooks: readonly OutcomeLook[]
  /** Of each outcome the first ending reached, else what its latest look says, else "too early". */
  readonly endings: Readonly<Record<SecondOutcome, Ending>>
}

/** The model of an outcome as an ending reads it: `readOutcome`, unless a simulation passes a faster one. */
export type ReadOutcome = (problem: OutcomeProblem) => OutcomeReading

/**
 * Makes the weekly looks at the second outcomes that are due: at the looks of the verdict, and after it to the end of
 * the schedule. A stored look is never made again, whatever is edited later. The rule is {@link BETTER_FROM}'s.
 *
 * @param looksSoFar looks stored from earlier calls, of any outcome
 * @param asOfNight night index of the latest night that is over
 */
export function monitorOutcomes(
  trial: DrawnOrder,
  nights: OutcomeNights,
  looksSoFar: readonly OutcomeLook[],
  asOfNight: number,
  read: ReadOutcome = readOutcome,
): OutcomeMonitoring {
  const newLooks: OutcomeLook[] = []
  const endingOf = (outcome: SecondOutcome): Ending => {
    const looks = looksSoFar.filter((look) => look.outcome === outcome).sort((a, b) => a.week - b.week)
    for (const week of weeksDue(trial, nights, looks.at(-1)?.week ?? 0, asOfNight)) {
      if (looks.some(isFinal)) break
      const look = lookAtOutcome(trial, nights, outcome, week, read)
      looks.push(look)
      newLooks.push(look)
    }
    return (looks.find(isFinal) ?? looks.at(-1))?.ending ?? stillOpen('too-early')
  }
  const [woken, minutes, pain] = SECOND_OUTCOMES.map(endingOf) as [Ending, Ending, Ending]
  return { newLooks, endings: { woken, minutes, pain } }
}

const isFinal = (look: OutcomeLook): boolean => look.ending.type !== 'cannot-tell-yet'

/**
 * One look at one outcome, using no night after the end of that week.
 *
 * @throws RangeError on a week in which the verdict has no look
 */
export function lookAtOutcome(
  trial: DrawnOrder,
  nights: OutcomeNights,
  outcome: SecondOutcome,
  week: number,
  read: ReadOutcome = readOutcome,
): OutcomeLook {
  if (!lookWeeks(trial).includes(week) || !canLook(trial, nights, week)) throw new RangeError(`no look in week ${week}`)
  const asOfNight = lookNight(trial, week)
  const problem = toOutcomeProblem(trial, nights, outcome, asOfNight)
  const reading = read(problem)
  const chances = { probBetter: null, probWorthwhile: null, ...(reading.type === 'estimated' && chancesOf(reading)) }
  const reached = outcomeEndingOf(reading, outcome, trial.protocol.unitNights)
  const testable = reading.type === 'estimated'
  const differs = testable && answeringDiffers(trial, nights, outcome, asOfNight)
  return { outcome, week, ending: differs ? stillOpen('recording-differs') : reached, ...chances }
}

const chancesOf = ({ probBetter, probWorthwhile }: Extract<OutcomeReading, { type: 'estimated' }>) => ({
  probBetter,
  probWorthwhile,
})
