import {
  type Diary,
  MEASURES,
  type Measure,
  type Measured,
  type Night,
  type NightDate,
  sortedJson,
} from '@uncramp/diary'
import type { MeasuredNight } from '@uncramp/imports'
import type { Prefer } from './coming.ts'

/** How many nights of a file have a measure. */
export interface MeasureCount {
  readonly measure: Measure
  readonly nights: number
}

/**
 * What a watch measured, beside the diary. It is kept on nights that have a record only: a night without one is unknown,
 * and a number of steps must not make it look known.
 */
export interface MeasuredLook {
  /** Nights in the file. */
  readonly found: number
  readonly first: NightDate | null
  readonly last: NightDate | null
  readonly measures: readonly MeasureCount[]
  /** Nights of the file that the diary has too. */
  readonly here: number
  /** Of those: nothing was measured on them so far. */
  readonly fresh: number
  /** Of those: other numbers stand there. */
  readonly differing: readonly NightDate[]
  readonly coming: ReadonlyMap<NightDate, Measured>
}

const NAMES = Object.keys(MEASURES) as readonly Measure[]

export function lookAtMeasured(mine: Diary, source: string, nights: readonly MeasuredNight[]): MeasuredLook {
  const coming = new Map(nights.flatMap((night) => toMeasured(source, night)))
  const dates = [...coming.keys()].toSorted()
  const here = mine.nights.filter(({ date }) => coming.has(date))
  return {
    found: dates.length,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    measures: NAMES.map((measure) => ({ measure, nights: countOf([...coming.values()], measure) })).filter(
      (each) => each.nights > 0,
    ),
    here: here.length,
    fresh: here.filter(({ measured }) => measured === undefined).length,
    differing: here.filter((night) => differs(night, coming)).map(({ date }) => date),
    coming,
  }
}

/** The nights as they would stand, of those that change. */
export function measuredPuts(mine: Diary, { coming }: MeasuredLook, prefer: Prefer): readonly Night[] {
  return mine.nights.flatMap((night) => {
    const measured = coming.get(night.date)
    if (measured === undefined) return []
    const changes = night.measured === undefined || (prefer === 'theirs' && differs(night, coming))
    return changes ? [{ ...night, measured }] : []
  })
}

function differs({ date, measured }: Night, coming: MeasuredLook['coming']): boolean {
  const theirs = coming.get(date)
  return measured !== undefined && theirs !== undefined && sortedJson(measured) !== sortedJson(theirs)
}

/** Naps and several devices may add up to more than a night can hold: that number is not known then. */
function toMeasured(source: string, night: MeasuredNight): readonly (readonly [NightDate, Measured])[] {
  const known = NAMES.flatMap((measure) => {
    const value = night[measure]
    return value === undefined || value > MEASURES[measure] ? [] : [[measure, value] as const]
  })
  return known.length === 0 ? [] : [[night.date, { source, ...Object.fromEntries(known) }]]
}

const countOf = (all: readonly Measured[], measure: Measure): number =>
  all.filter((measured) => measured[measure] !== undefined).length
