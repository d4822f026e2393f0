import { type Cramp, EXPOSURES, MUSCLES, type Night, type NightDate, type RoughMinutes } from '@uncramp/diary'
import type { Arm } from '@uncramp/trial'
import { endOfMonth } from './calendarMonth.ts'
import { type MonthMark, marksOf } from './monthStrip.ts'
import { cellsOf, type NightCell } from './nights.ts'
import { STRETCHING } from './trialRecord.ts'
import type { TestedOn } from './uncheckedNight.ts'

/** Places of one muscle: which legs. Neither is a muscle without a side. */
export interface PaperPlace {
  readonly muscle: NonNullable<Cramp['muscle']>
  readonly left: boolean
  readonly right: boolean
}

/** A night with nothing on it. */
export interface BareNight extends NightCell {
  readonly kind: 'before' | 'to-come' | 'unknown'
}

export interface WrittenNight extends NightCell {
  /** `unchecked`: cramps were written down, and nobody said in the morning whether these were all. */
  readonly kind: 'counted' | 'unchecked'
  readonly sleepLost: boolean | null
  /** null: no cramp has one. */
  readonly worstPain: number | null
  readonly places: readonly PaperPlace[]
  /** Of each cramp that has them, in order. */
  readonly minutes: readonly (number | RoughMinutes)[]
  /** Ids of what was so; null: nothing was asked. */
  readonly noted: readonly string[] | null
  /** One a test of that night, the first begun first; of stretching where there was none. */
  readonly plans: readonly PaperPlan[]
}

export interface PaperPlan {
  /** What the night was drawn for. null: no test. */
  readonly arm: Arm | null
  /** It was done; null: not known. */
  readonly taken: boolean | null
  readonly isStretching: boolean
}

/** One line of a month on paper. */
export type PaperNight = BareNight | WrittenNight

export const isWritten = (night: PaperNight): night is WrittenNight =>
  night.kind === 'counted' || night.kind === 'unchecked'

export interface PaperMonth {
  /** Its first night. */
  readonly month: NightDate
  readonly nights: readonly PaperNight[]
  /** null: a month without a night of the diary. */
  readonly mark: MonthMark | null
  readonly cramps: number
  /** Ids of everything noted in it, those of every diary first. */
  readonly noted: readonly string[]
  /** A night of it was drawn for something, or what was done was answered. */
  readonly hasPlan: boolean
}

export interface PaperSource {
  readonly nights: readonly Night[]
  readonly cramps: readonly Cramp[]
  /** The first night of the diary. */
  readonly begun: NightDate
  /** The latest night that is over. */
  readonly last: NightDate
  /** What the tests of one treatment drew. */
  readonly armOf: (date: NightDate, treatment: string) => Arm | null
  readonly testedOn: TestedOn
}

/** A whole calendar month, whatever of it was lived. @param month its first night */
export function paperMonth(month: NightDate, source: PaperSource): PaperMonth {
  const cells = cellsOf(month, endOfMonth(month), source.nights, source.cramps)
  const nights = cells.map((cell) => paperNight(cell, source))
  const told = nights.filter(isWritten)
  const noted = new Set(told.flatMap((night) => night.noted ?? []))
  return {
    month,
    nights,
    mark: marksOf(cells, source.begun, source.last)[0] ?? null,
    cramps: told.reduce((sum, { count, logged }) => sum + (count ?? logged), 0),
    noted: [...noted].toSorted(asInEveryDiary),
    hasPlan: told.some(({ plans }) => plans.some(({ arm, taken }) => arm !== null || taken !== null)),
  }
}

function paperNight(cell: NightCell, { nights, cramps, begun, last, armOf, testedOn }: PaperSource): PaperNight {
  const { date, count, logged } = cell
  if (count === null && logged === 0) {
    return { ...cell, kind: date < begun ? 'before' : date > last ? 'to-come' : 'unknown' }
  }
  const night = nights.find((each) => each.date === date)
  const own = cramps.filter((cramp) => cramp.night === date)
  const pains = own.map(({ pain }) => pain).filter((pain) => pain !== null)
  return {
    ...cell,
    kind: count === null ? 'unchecked' : 'counted',
    sleepLost: night?.sleepLost ?? null,
    worstPain: pains.length === 0 ? null : Math.max(...pains),
    places: placesOf(own),
    minutes: own.flatMap(({ minutes, roughMinutes }) => minutes ?? roughMinutes ?? []),
    noted: notedIn(night),
    plans: testedOn(date).map(({ treatment }) => ({
      arm: armOf(date, treatment),
      taken: night?.taken[treatment] ?? null,
      isStretching: treatment === STRETCHING,
    })),
  }
}

function notedIn(night: Night | undefined): readonly string[] | null {
  const asked = Object.entries(night?.exposures ?? {})
  return asked.length === 0 ? null : asked.flatMap(([id, so]) => (so ? [id] : []))
}

function placesOf(cramps: readonly Cramp[]): readonly PaperPlace[] {
  return MUSCLES.flatMap((muscle) => {
    const sides = cramps.filter((cramp) => cramp.muscle === muscle).map(({ side }) => side)
    return sides.length === 0 ? [] : [{ muscle, left: sides.includes('left'), right: sides.includes('right') }]
  })
}

const KNOWN: readonly string[] = EXPOSURES

function asInEveryDiary(a: string, b: string): number {
  const place = (id: string) => (KNOWN.includes(id) ? KNOWN.indexOf(id) : KNOWN.length)
  return place(a) - place(b) || (a < b ? -1 : 1)
}
