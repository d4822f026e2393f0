import { addNights, exportDiary, type Night, toNightDate } from '@uncramp/diary'
import { simulateNights } from '@uncramp/stats'
import { sampleNight } from '@uncramp/testkit'
import { drawSchedule, planFor, type Trial } from '@uncramp/trial'
import { allSaid } from '../../apps/web/src/models/allSaid.ts'
import { LAST_NIGHT } from './scene.ts'

export interface TwoTested {
  /** Nights lived since the first test began. */
  readonly nights: number
  /** Nights of them before the second one began. */
  readonly later: number
  /** True rate ratios of stretching, and of warmth. */
  readonly ratios: readonly [number, number]
  readonly seed: number
  /** Of the test of stretching. */
  readonly stoppedAfter?: string
}

const NIGHTLY = { unitNights: 1, pairs: 84, washoutNights: 0 } as const
/** As the app plans warmth. */
const WEEKLY = { unitNights: 7, pairs: 13, washoutNights: 3 } as const

const drawnOf = (treatment: string, firstNight: string, seed: number): Trial =>
  drawSchedule({ treatment, ...(treatment === 'stretching' ? NIGHTLY : WEEKLY), baselineNights: 0, firstNight }, seed)

const doseOn = (trial: Trial, night: number): number => {
  const plan = planFor(trial, night)
  return plan.phase === 'randomised' && plan.arm === 'treatment' ? 1 : 0
}

const recordOf = (trial: Trial, called: string | null, stoppedAfter: string | null) => ({
  ...{ app: 1, trial, called, looks: [], resultSeen: false, stoppedAfter, drawnAt: null },
  standing: stoppedAfter === null ? 'running' : 'stopped',
})

/** A copy of the diary of a person who tests stretching and, some nights later, warmth beside it. */
export function twoTests({ nights, later, ratios, seed, stoppedAfter }: TwoTested): string {
  const first = addNights(toNightDate(LAST_NIGHT), 1 - nights)
  const stretching = drawnOf('stretching', first, seed)
  const warmth = drawnOf('heat', addNights(first, later), seed + 1)
  const treatments = Array.from({ length: nights }, (_, i) => [doseOn(stretching, i), doseOn(warmth, i - later)])
  const { counts } = simulateNights({ seed, nights, rate: 1.4, sigma: 0.4, missing: 0.05, treatments, ratios })
  const lived = counts.flatMap((count, i): readonly Night[] => {
    const taken = { stretching: treatments[i]![0] === 1, ...(i >= later && { heat: treatments[i]![1] === 1 }) }
    return count === null ? [] : [sampleNight(addNights(first, i), { count, taken })]
  })
  return exportDiary({
    nights: lived,
    cramps: [],
    trials: [
      { id: 'test-stretching', record: recordOf(stretching, null, stoppedAfter ?? null) },
      { id: 'test-heat', record: recordOf(warmth, 'Warmth: a pad, a bath or warm socks', null) },
    ],
    settings: { askedToTest: true, tourSeen: true, 'health.answers': allSaid(), 'health.askedOn': LAST_NIGHT },
  })
}

/** Three weeks, the second test a week younger: both still shut. */
export const TWO_RUNNING = (): string => twoTests({ nights: 21, later: 7, ratios: [0.5, 0.5], seed: 3 })
/** Five months of stretching that does nothing, beside warmth that helps. */
export const TWO_READ = (): string => twoTests({ nights: 147, later: 7, ratios: [1, 0.35], seed: 5 })
