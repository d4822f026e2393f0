import {
  type CountFit,
  type DensityCurve,
  type PosteriorSummary,
  type SimulatedPerson,
  simulateNights,
} from '@uncramp/stats'
import type { FitCounts, ProtocolInput, ReadTreatments, Trial, TrialNight } from '../src/index.ts'
import { planFor } from '../src/index.ts'

/** Eight weeks of weekly units after two weeks of baseline. */
export const WEEKLY: ProtocolInput = {
  treatment: 'stretching',
  unitNights: 7,
  pairs: 4,
  baselineNights: 14,
  washoutNights: 2,
  firstNight: '2026-04-02',
}
/** Twelve weeks of nightly switching, no baseline. */
export const NIGHTLY: ProtocolInput = { ...WEEKLY, unitNights: 1, pairs: 42, baselineNights: 0, washoutNights: 0 }

export const NOT_RECORDED: TrialNight = { count: null, taken: null }

/** Night indexes 0 to the last of the schedule, each answered by `night`. */
export function diary(trial: Trial, night: (index: number, treated: boolean) => TrialNight): TrialNight[] {
  const length = trial.units.reduce((sum, unit) => sum + unit.nights, trial.protocol.baselineNights)
  return Array.from({ length }, (_, index) => {
    const plan = planFor(trial, index)
    return night(index, plan.phase === 'randomised' && plan.arm === 'treatment')
  })
}

/** Every night recorded with `count` and done as planned. */
export function steadyDiary(trial: Trial, count = 1): TrialNight[] {
  return diary(trial, (_, taken) => ({ count, taken }))
}

export type Person = Pick<SimulatedPerson, 'seed' | 'rate' | 'sigma' | 'rho' | 'missing'> & {
  /** True rate ratio of the treatment. */
  readonly ratio: number
}

/** The nights of a person who follows the plan, drawn from the count model. */
export function simulateDiary(trial: Trial, { ratio, ...person }: Person): TrialNight[] {
  const plan = diary(trial, (_, taken) => ({ count: null, taken }))
  const treatments = plan.map((night) => [night.taken ? 1 : 0])
  const { counts } = simulateNights({ ...person, nights: plan.length, treatments, ratios: [ratio] })
  return plan.map((night, i) => ({ ...night, count: counts[i] ?? null }))
}

/** A stand-in for the count model where the rule, not the statistics, is the promise. Any line of 0.1 to 0.95 is met. */
export function fitSaying(probHelps: number, probWorthwhile: number): FitCounts {
  return () =>
    ({
      alpha: ZERO,
      treatments: [
        {
          type: 'estimated',
          logRatio: ZERO,
          probHelps,
          probWorthwhile,
          density: spikes({ [-3]: probWorthwhile, [-0.02]: probHelps - probWorthwhile, 1: 1 - probHelps }),
          weeklyWith: ZERO,
          nightsWith: 0,
          nightsWithout: 0,
        },
      ],
      covariates: [],
      sigma: ZERO,
      rho: ZERO,
      kappa: ZERO,
      weeklyWithout: ZERO,
      nightsRecorded: 0,
      nightsMissing: 0,
      draws: [],
    }) satisfies CountFit
}

/** The same for a look, which reads the treatment alone. */
export function readSaying(probHelps: number, probWorthwhile: number): ReadTreatments {
  return (problem) => fitSaying(probHelps, probWorthwhile)(problem).treatments
}

/** A density with all its mass at a few log ratios. */
export function spikes(massAt: Readonly<Record<number, number>>): DensityCurve {
  const [from, step] = [-4, 0.01]
  const heights = new Float64Array(801)
  for (const [logRatio, mass] of Object.entries(massAt))
    heights[Math.round((Number(logRatio) - from) / step)] = mass / step
  return { from, step, heights }
}

const ZERO: PosteriorSummary = { mean: 0, sd: 1, q025: 0, q10: 0, q25: 0, q50: 0, q75: 0, q90: 0, q975: 0 }
