import { addNights, type NightDate } from '@uncramp/diary'
import { type Arm, planFor } from '@uncramp/trial'
import { isPausedNight } from './trialLog.ts'
import { firstNightOf, lineUp } from './trialRecord.ts'
import type { TrialStand } from './trialStand.ts'

interface ArmNights {
  readonly cramps: number
  /** Nights with a count. */
  readonly known: number
}

/** Seven nights of a test, counted from its first. */
export interface TestWeek extends Readonly<Record<Arm, ArmNights>> {
  readonly from: NightDate
  readonly unknown: number
  /** Nights that do not count: of a washout, of a pause, or before the first part. */
  readonly leftOut: number
}

const PAUSED = { phase: 'before' } as const
const NONE: ArmNights = { cramps: 0, known: 0 }

/** @param asOfNight the last night shown */
export function weeksOfTest({ record: { trial, log }, nights }: TrialStand, asOfNight: number): readonly TestWeek[] {
  const weeks: TestWeek[] = []
  const first = firstNightOf(trial)
  for (const [index, { count }] of lineUp(trial, nights, asOfNight + 1).entries()) {
    if (index % 7 === 0) {
      weeks.push({ from: addNights(first, index), unknown: 0, leftOut: 0, treatment: NONE, control: NONE })
    }
    const plan = isPausedNight(log, addNights(first, index)) ? PAUSED : planFor(trial, index)
    weeks[weeks.length - 1] = withNight(weeks.at(-1)!, count, plan)
  }
  return weeks
}

function withNight(week: TestWeek, count: number | null, plan: ReturnType<typeof planFor>): TestWeek {
  if (plan.phase !== 'randomised' || plan.washout) return { ...week, leftOut: week.leftOut + 1 }
  if (count === null) return { ...week, unknown: week.unknown + 1 }
  const { cramps, known } = week[plan.arm]
  return { ...week, [plan.arm]: { cramps: cramps + count, known: known + 1 } }
}
