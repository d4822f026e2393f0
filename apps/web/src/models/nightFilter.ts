import { type Cramp, MUSCLES, type Night, type NightDate, SIDES } from '@uncramp/diary'
import { monthOf, yearOf } from './calendarMonth.ts'

export const COUNTS = ['none', 'some', 'many', 'unknown'] as const
export const SLEEPS = ['badly', 'well'] as const
export const ARMS = ['treatment', 'control'] as const

/** What to look for; null: whatever. All that is asked for must hold. */
export interface NightFilter {
  readonly count: (typeof COUNTS)[number] | null
  readonly muscle: (typeof MUSCLES)[number] | null
  readonly side: (typeof SIDES)[number] | null
  /** 1 to 10. */
  readonly painFrom: number | null
  readonly sleep: (typeof SLEEPS)[number] | null
  /** Id of something she did the day before. */
  readonly exposure: string | null
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number | null
  /** What the night was drawn for in a test. */
  readonly arm: (typeof ARMS)[number] | null
}

export const ANY_NIGHT: NightFilter = {
  count: null,
  muscle: null,
  side: null,
  painFrom: null,
  sleep: null,
  exposure: null,
  year: null,
  month: null,
  arm: null,
}

/** One night of the diary with all that is known of it. */
export interface DiaryNight {
  readonly date: NightDate
  /** null: not checked. */
  readonly night: Night | null
  readonly cramps: readonly Cramp[]
  readonly arm: 'treatment' | 'control' | null
}

/** The nights that fit, in the order given. */
export function findNights(nights: readonly DiaryNight[], filter: NightFilter): readonly DiaryNight[] {
  return nights.filter((night) => fits(night, filter))
}

function fits({ date, night, cramps, arm }: DiaryNight, filter: NightFilter): boolean {
  const { count, sleep, exposure, year, month } = filter
  if (year !== null && yearOf(date) !== year) return false
  if (month !== null && monthOf(date) !== month) return false
  if (filter.arm !== null && arm !== filter.arm) return false
  if (sleep !== null && night?.sleepLost !== (sleep === 'badly')) return false
  if (exposure !== null && night?.exposures[exposure] !== true) return false
  if (count !== null && !isCount(count, night?.count ?? null, cramps.length)) return false
  return asksForCramp(filter) ? cramps.some((cramp) => isCramp(cramp, filter)) : true
}

const asksForCramp = ({ muscle, side, painFrom }: NightFilter): boolean =>
  muscle !== null || side !== null || painFrom !== null

/** Place and pain are asked of one and the same cramp. */
function isCramp(cramp: Cramp, { muscle, side, painFrom }: NightFilter): boolean {
  if (muscle !== null && cramp.muscle !== muscle) return false
  if (side !== null && cramp.side !== side) return false
  return painFrom === null || (cramp.pain !== null && cramp.pain >= painFrom)
}

/** A night nobody counted is never "none"; the cramps written down in it are some, and it is not known how many in all. */
function isCount(asked: (typeof COUNTS)[number], count: number | null, logged: number): boolean {
  switch (asked) {
    case 'none':
      return count === 0
    case 'some':
      return (count ?? logged) > 0
    case 'many':
      return (count ?? logged) >= 3
    case 'unknown':
      return count === null
  }
}

/** The filter as the query of an address, so that Back finds it again. Nothing asked: an empty text. */
export function toQuery(filter: NightFilter): string {
  const asked = Object.entries(filter).filter(([, value]) => value !== null)
  return new URLSearchParams(asked.map(([key, value]) => [key, String(value)])).toString()
}

/** What an address asks for. A value this app does not know asks for nothing. */
export function fromQuery(query: string): NightFilter {
  const asked = new URLSearchParams(query)
  const text = asked.get('exposure')
  return {
    count: oneOf(COUNTS, asked.get('count')),
    muscle: oneOf(MUSCLES, asked.get('muscle')),
    side: oneOf(SIDES, asked.get('side')),
    painFrom: whole(asked.get('painFrom'), 1, 10),
    sleep: oneOf(SLEEPS, asked.get('sleep')),
    exposure: text === '' ? null : text,
    year: whole(asked.get('year'), 1, 9999),
    month: whole(asked.get('month'), 1, 12),
    arm: oneOf(ARMS, asked.get('arm')),
  }
}

/** How many pages of nights an address asks for. */
export const pagesIn = (query: string): number => whole(new URLSearchParams(query).get('pages'), 1, 9999) ?? 1

const oneOf = <const T extends string>(allowed: readonly T[], value: string | null): T | null =>
  allowed.find((each) => each === value) ?? null

function whole(text: string | null, least: number, most: number): number | null {
  const value = Number(text)
  return text !== null && Number.isInteger(value) && value >= least && value <= most ? value : null
}
