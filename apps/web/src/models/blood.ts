import type { NightDate } from '@uncramp/diary'
import { type Action, LABS, type LabId, type Reading, readResult } from '@uncramp/nutrition'
import type { BloodResult } from './health.ts'

export const LAB_IDS = Object.keys(LABS) as readonly LabId[]

export const isLab = (id: string): id is LabId => id in LABS

/** Units a laboratory may print for a test: the SI one first. */
export const unitsOf = (lab: LabId): readonly string[] => [...new Set([LABS[lab].unit, LABS[lab].otherUnit])]

/**
 * What a result, as it was typed in, says by its laboratory's range or by ours. null: no list here knows the test, or its
 * unit, and a number in an unknown unit says nothing.
 */
export function readBlood({ lab, value, unit, low, high }: BloodResult): Reading | null {
  if (!isLab(lab) || !unitsOf(lab).includes(unit)) return null
  const own = { ...(low === null ? {} : { low }), ...(high === null ? {} : { high }) }
  return readResult(lab, { value, in: unit === LABS[lab].unit ? 'si' : 'other', own })
}

/** The latest of each test. One without a date counts as older than any with one; of two alike, the one typed in last. */
export function latestResults(blood: readonly BloodResult[]): readonly BloodResult[] {
  const latest = new Map<string, BloodResult>()
  for (const result of blood) {
    const before = latest.get(result.lab)
    if (before === undefined || (before.on ?? '') <= (result.on ?? '')) latest.set(result.lab, result)
  }
  return [...latest.values()]
}

const ACTIONS: readonly Action[] = ['none', 'discuss', 'doctor', 'urgent', 'emergency']

/** The gravest thing that her latest results lead to, and the results that do. */
export function gravest(blood: readonly BloodResult[]): {
  readonly action: Action
  readonly by: readonly BloodResult[]
} {
  const read = latestResults(blood).flatMap((result) => {
    const reading = readBlood(result)
    return reading?.type === 'read' ? [{ result, action: reading.action }] : []
  })
  const action = ACTIONS[Math.max(0, ...read.map((one) => ACTIONS.indexOf(one.action)))]!
  return { action, by: read.filter((one) => one.action === action).map(({ result }) => result) }
}

export type BloodFault = 'not-a-number' | 'range-the-wrong-way' | 'needs-own-high' | 'date-ahead' | 'not-possible'

/** As typed in. */
export interface BloodDraft {
  readonly lab: LabId
  readonly unit: string
  readonly value: string
  readonly low: string
  readonly high: string
  readonly on: NightDate | null
}

export type BloodRead =
  | { readonly type: 'read'; readonly result: BloodResult }
  | { readonly type: 'refused'; readonly fault: BloodFault }

/** More than this many times the highest end of our own bands is a slip of the unit or of the comma. */
const TOO_MANY_TIMES = 100

/** @param today a test cannot be of a day to come */
export function readDraft({ lab, unit, value, low, high, on }: BloodDraft, today: NightDate): BloodRead {
  const numbers = [value, low, high].map(numberOf)
  const [read, from, to] = numbers
  if (read === undefined || read === null || numbers.includes(undefined))
    return { type: 'refused', fault: 'not-a-number' }
  if (from != null && to != null && from > to) return { type: 'refused', fault: 'range-the-wrong-way' }
  if (on !== null && on > today) return { type: 'refused', fault: 'date-ahead' }
  const result = { lab, value: read, unit, low: from ?? null, high: to ?? null, on }
  const reading = readBlood(result)
  if (reading?.type === 'needs-own-high') return { type: 'refused', fault: 'needs-own-high' }
  const { bands } = LABS[lab]
  const last = bands[bands.length - 2]
  const isPossible = reading?.type !== 'read' || last === undefined || reading.value <= last.below * TOO_MANY_TIMES
  return isPossible ? { type: 'read', result } : { type: 'refused', fault: 'not-possible' }
}

/** null: left blank. undefined: no number. A comma or a point parts the decimals. */
function numberOf(written: string): number | null | undefined {
  const tidy = written.trim()
  if (tidy === '') return null
  return /^\d{1,6}([.,]\d{1,4})?$/.test(tidy) ? Number(tidy.replace(',', '.')) : undefined
}
