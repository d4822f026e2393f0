import { type Frequency, GROUP_IDS, type GroupId, type UsualWeek } from '@uncramp/nutrition'
import type { HealthData } from './health.ts'

/** Of 26. */
export const answeredIn = (week: UsualWeek): number => GROUP_IDS.filter((id) => week[id] !== undefined).length

/** null: all are answered. From 1. */
export function firstOpen(week: UsualWeek): number | null {
  const at = GROUP_IDS.findIndex((id) => week[id] === undefined)
  return at < 0 ? null : at + 1
}

/** The group of an address, from 1. null: there is none. */
export const groupAt = (number: string | undefined): GroupId | null =>
  /^[1-9]\d?$/.test(number ?? '') ? (GROUP_IDS[Number(number) - 1] ?? null) : null

/** null: not sure, which is not answered, and never zero. */
export function withFrequency(week: UsualWeek, group: GroupId, frequency: Frequency | null): UsualWeek {
  const { [group]: _, ...others } = week
  return frequency === null ? others : { ...others, [group]: frequency }
}

export type Step = 'about' | 'week' | 'tablets' | 'result'

/** What comes next. Whoever has come as far as the tablets has gone through the week, and left out what she left out. */
export function nextStep({ answers, sex, usualWeek, products }: HealthData): Step {
  if (typeof answers.age !== 'number' || sex === null) return 'about'
  if (products !== null) return 'result'
  return firstOpen(usualWeek) === null ? 'tablets' : 'week'
}

export function pathOf(step: Step, { usualWeek }: Pick<HealthData, 'usualWeek'>): string {
  return step === 'week' ? `/food/week/${firstOpen(usualWeek) ?? 1}` : `/food/${step}`
}
