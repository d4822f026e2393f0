import type { Cramp, Night } from '@uncramp/diary'
import type { OutcomeCramp, OutcomeNights, Trial } from '@uncramp/trial'
import { lineUpBeside } from './beside.ts'
import { indexOf, type TrialRecord } from './trialRecord.ts'

/** The diary lined up with a test as `lineUpBeside`, with sleep, and the cramps one by one. */
export function lineUpOutcomes(
  trial: Trial,
  nights: readonly Night[],
  cramps: readonly Cramp[],
  length: number,
  others: readonly TrialRecord[] = [],
): OutcomeNights {
  const woken = new Map(nights.map((night) => [indexOf(trial, night.date), night.sleepLost]))
  const byNight = new Map<number, OutcomeCramp[]>()
  for (const cramp of cramps) {
    const index = indexOf(trial, cramp.night)
    byNight.set(index, [...(byNight.get(index) ?? []), toOutcome(cramp)])
  }
  return lineUpBeside(trial, others, nights, length).map((night, index) => ({
    ...night,
    woken: woken.get(index) ?? null,
    cramps: byNight.get(index) ?? [],
  }))
}

const toOutcome = ({ minutes, roughMinutes, pain }: Cramp): OutcomeCramp => ({
  minutes,
  pain,
  ...(roughMinutes !== undefined && { roughMinutes }),
})
