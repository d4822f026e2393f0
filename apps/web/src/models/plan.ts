import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { addNights, type DiaryStore } from '@uncramp/diary'
import type { UnitNights } from '@uncramp/trial'
import type { Clock } from '../clock.ts'
import { lastNightOver } from './nightClock.ts'

/** Nights read to tell the usual rate. */
const LOOK_BACK = 84
/** Nights before a rate is worth saying. */
export const ENOUGH_NIGHTS = 14

export interface RecentRate {
  readonly known: number
  /** null: too few nights to say. */
  readonly perWeek: number | null
}

export async function recentRate(store: DiaryStore, clock: Clock): Promise<RecentRate> {
  const to = lastNightOver(clock)
  const nights = await store.nights({ from: addNights(to, 1 - LOOK_BACK), to })
  const counts = nights.map(({ count }) => count).filter((count) => count !== null)
  const perWeek = (7 * counts.reduce((sum, count) => sum + count, 0)) / counts.length
  return { known: counts.length, perWeek: counts.length < ENOUGH_NIGHTS ? null : perWeek }
}

/**
 * Of 100 simulated people whose cramps a treatment truly halves, how many a test tells by that week. By weeks, then
 * unit length; the first night of each week is left out. Latent sd 0.8, lag-1 correlation 0.5; 2,000 people a cell:
 * docs/calibration.md.
 */
export const SPOTTED = {
  /** About 2.65 cramps a week. */
  few: { 12: { 1: 23.8, 7: 15.95 }, 26: { 1: 59.85, 7: 41.95 } },
  /** About 7 a week. */
  many: { 12: { 1: 52.5, 7: 34.95 }, 26: { 1: 89.45, 7: 66.55 } },
} as const
/** Between the two simulated rates the lower one is shown: better to promise too little. */
const MANY_FROM = 6
/** Below this even the lower rate promises too much. */
const FEW_FROM = 2

export type PlanUnit = 1 | 7
export const PLAN_WEEKS = [8, 12, 26] as const
export type PlanWeeks = (typeof PLAN_WEEKS)[number]

/** Times in 10; null where hardly anyone is told. The lower rate when the person's own is not known. */
export function spottedInTen(weeks: PlanWeeks, unit: PlanUnit, perWeek: number | null): number | null {
  if (weeks === 8) return null
  const table = perWeek !== null && perWeek >= MANY_FROM ? SPOTTED.many : SPOTTED.few
  return Math.floor(table[weeks][unit] / 10)
}

export const isBelowSimulated = (perWeek: number | null): boolean => perWeek !== null && perWeek < FEW_FROM

export const simulatedRate = (perWeek: number | null): number => (perWeek !== null && perWeek >= MANY_FROM ? 7 : 2.65)

export interface Plan {
  readonly unit: ReadonlySignal<PlanUnit>
  readonly weeks: ReadonlySignal<PlanWeeks>
  readonly rate: ReadonlySignal<RecentRate | null>
  readonly unitNights: ReadonlySignal<UnitNights>
  load(): Promise<void>
  chooseUnit(unit: PlanUnit): void
  chooseWeeks(weeks: PlanWeeks): void
}

export function createPlan(store: DiaryStore, clock: Clock): Plan {
  const unit = signal<PlanUnit>(1)
  const weeks = signal<PlanWeeks>(26)
  const rate = signal<RecentRate | null>(null)
  return {
    unit,
    weeks,
    rate,
    unitNights: computed(() => unit.value),
    async load() {
      rate.value = await recentRate(store, clock)
    },
    chooseUnit: (chosen) => {
      unit.value = chosen
    },
    chooseWeeks: (chosen) => {
      weeks.value = chosen
    },
  }
}
