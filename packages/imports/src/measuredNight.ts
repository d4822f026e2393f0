import type { NightDate } from '@uncramp/diary'

/**
 * What a watch or phone measured around one night, known by the morning it ended on. A field that is absent was not
 * measured: it is unknown, never zero. Movement is of the calendar day before that morning.
 */
export interface MeasuredNight {
  readonly date: NightDate
  readonly steps?: number
  /** Hours of the day with at least a minute of standing, 0 to 24. */
  readonly standHours?: number
  readonly standMinutes?: number
  readonly exerciseMinutes?: number
  readonly sedentaryMinutes?: number
  readonly asleepMinutes?: number
  /** Awake between falling asleep and rising. */
  readonly awakeMinutes?: number
  readonly inBedMinutes?: number
}

export type Measure = Exclude<keyof MeasuredNight, 'date'>

/** Most that one row can say of a night or day: minutes of a day with its longest change of clocks, and a lot of walking. */
const MOST: Readonly<Record<Measure, number>> = {
  steps: 200_000,
  standHours: 24,
  standMinutes: 1560,
  exerciseMinutes: 1560,
  sedentaryMinutes: 1560,
  asleepMinutes: 1560,
  awakeMinutes: 1560,
  inBedMinutes: 1560,
}

export function isPossible(measure: Measure, value: number): boolean {
  return value >= 0 && value <= MOST[measure]
}

/** Nights in order, from measures by day number. */
export interface NightBook {
  /** @param day days from 1970-01-01 to the morning the night ended on */
  put(day: number, measure: Measure, value: number): void
  add(day: number, measure: Measure, value: number): void
  has(day: number, measure: Measure): boolean
  all(): readonly { readonly day: number; readonly measure: Measure; readonly value: number }[]
  nights(dateOf: (day: number) => NightDate): readonly MeasuredNight[]
}

export function createNightBook(): NightBook {
  const days = new Map<number, Map<Measure, number>>()
  const of = (day: number) => {
    const known = days.get(day) ?? new Map<Measure, number>()
    days.set(day, known)
    return known
  }
  return {
    put: (day, measure, value) => void of(day).set(measure, value),
    add: (day, measure, value) => void of(day).set(measure, (days.get(day)?.get(measure) ?? 0) + value),
    has: (day, measure) => days.get(day)?.has(measure) ?? false,
    all: () => [...days].flatMap(([day, of]) => [...of].map(([measure, value]) => ({ day, measure, value }))),
    nights: (dateOf) =>
      [...days].sort(([a], [b]) => a - b).map(([day, measures]) => ({ date: dateOf(day), ...rounded(measures) })),
  }
}

/** Whole steps, hours and minutes. */
function rounded(measures: ReadonlyMap<Measure, number>): Partial<Record<Measure, number>> {
  return Object.fromEntries([...measures].map(([measure, value]) => [measure, Math.round(value)]))
}
