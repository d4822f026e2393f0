import type { NightDate } from '@uncramp/diary'
import { type Action, LABS, type LabId, type Reading, readResult } from '@uncramp/nutrition'
import type { BloodResult } from './health.ts'

export const LAB_IDS = Object.keys(LABS) as readonly LabId[]

export const isLab = (id: string): id is LabId => id in LABS

/** Units a laboratory may print for a test: the SI one first. */
export const unitsOf = (lab: LabId): readonly string[] => [...new Set([LABS[lab].unit, LABS[lab].otherUnit])]

/** mmol/l and mmol/L, µg and ug are one unit. */
const plainUnit = (unit: string): string => unit.toLowerCase().replaceAll(/\s/g, '').replaceAll(/[µμ]/g, 'u')

const SECONDS_A_MINUTE = 60
/** Some laboratories write kidney function in mL/s. */
const aMinute = (value: number | null): number | null => (value === null ? null : value * SECONDS_A_MINUTE)

/**
 * What a result, as it was typed in, says by its laboratory's range or by ours. null: no list here knows the test, or its
 * unit, and a number in an unknown unit says nothing.
 */
export function readBlood({ lab, value, unit, low, high }: BloodResult): Reading | null {
  if (!isLab(lab)) return null
  if (lab === 'egfr' && /^\s*mL\/s/i.test(unit))
    return readBlood({
      lab,
      value: value * SECONDS_A_MINUTE,
      unit: LABS.egfr.unit,
      low: aMinute(low),
      high: aMinute(high),
      on: null,
    })
  const place = unitsOf(lab).map(plainUnit).indexOf(plainUnit(unit))
  if (place < 0) return null
  const own = { ...(low === null ? {} : { low }), ...(high === null ? {} : { high }) }
  return readResult(lab, { value, in: place === 0 ? 'si' : 'other', own })
}

/** Kidney function, mL/min/1.73 m2, of each result. In a unit that no list knows it counts as it was typed in. */
export const kidneyValues = (blood: readonly BloodResult[]): readonly number[] =>
  blood
    .filter(({ lab }) => lab === 'egfr')
    .map((result) => {
      const reading = readBlood(result)
      return reading?.type === 'read' ? reading.value : result.value
    })

const ACTIONS: readonly Action[] = ['none', 'discuss', 'doctor', 'urgent', 'emergency']
const gravityOf = (result: BloodResult): number => {
  const reading = readBlood(result)
  return reading?.type === 'read' ? ACTIONS.indexOf(reading.action) : 0
}

/**
 * The one result of each test that counts: the latest. One without a date may be of yesterday, so it is silenced by none:
 * of those and the latest with a date, the gravest counts, and of two alike the one typed in last.
 */
export function latestResults(blood: readonly BloodResult[]): readonly BloodResult[] {
  const labs = [...new Set(blood.map(({ lab }) => lab))]
  return labs.map((lab) => {
    const own = blood.filter((result) => result.lab === lab)
    const last = own.reduce((latest, { on }) => (on !== null && on > latest ? on : latest), '')
    return own.filter(({ on }) => on === null || on === last).reduce((a, b) => (gravityOf(b) >= gravityOf(a) ? b : a))
  })
}

/** The gravest thing that her latest results lead to, and the results that do. */
export function gravest(blood: readonly BloodResult[]): {
  readonly action: Action
  readonly by: readonly BloodResult[]
} {
  const latest = latestResults(blood)
  const most = Math.max(0, ...latest.map(gravityOf))
  return { action: ACTIONS[most]!, by: latest.filter((result) => gravityOf(result) === most) }
}

export type BloodFault =
  | 'not-a-number'
  | 'range-the-wrong-way'
  | 'needs-own-high'
  | 'no-date'
  | 'date-ahead'
  | 'not-possible'

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
  if (on === null) return { type: 'refused', fault: 'no-date' }
  if (on > today) return { type: 'refused', fault: 'date-ahead' }
  const result = { lab, value: read, unit, low: from ?? null, high: to ?? null, on }
  const reading = readBlood(result)
  if (reading?.type === 'needs-own-high') return { type: 'refused', fault: 'needs-own-high' }
  const { bands } = LABS[lab]
  const last = bands[bands.length - 2]
  // The bands of CK are in times the upper end of its laboratory.
  const times = lab === 'ck' && to != null ? to : 1
  const isPossible =
    reading?.type !== 'read' || last === undefined || reading.value <= last.below * times * TOO_MANY_TIMES
  return isPossible ? { type: 'read', result } : { type: 'refused', fault: 'not-possible' }
}

/** null: left blank. undefined: no number. A comma or a point parts the decimals. */
function numberOf(written: string): number | null | undefined {
  const tidy = written.trim()
  if (tidy === '') return null
  return /^\d{1,6}([.,]\d{1,4})?$/.test(tidy) ? Number(tidy.replace(',', '.')) : undefined
}
