import type { NightDate } from '@uncramp/diary'
import type { RowTally } from '../tally.ts'
import { DAY, dateOfDay, instantOf, nightDayOf, type WallTime } from '../wallTime.ts'

/** One thing a person noted in another app. */
export interface TrackedEntry {
  /** As she named it there. */
  readonly name: string
  /** The day of the entry, from 1970-01-01. */
  readonly day: number
  /** Seconds of the day; null: only the day is known. */
  readonly clock: number | null
  /** Minutes ahead of UTC; null: the file does not say. */
  readonly offset: number | null
  readonly value: number | null
  /** Set where the app measured a length. */
  readonly minutes: number | null
  readonly row: number
}

/** What another app's file holds, before anyone said which of it are cramps. */
export interface Tracked {
  readonly entries: readonly TrackedEntry[]
  /** Days on which anything was written at all, also without an entry of their own. */
  readonly writtenDays: ReadonlySet<number>
  readonly rows: RowTally
}

/** What one row of a file noted. */
export interface NotedThing {
  readonly name: string
  readonly value?: number | null
  readonly minutes?: number | null
}

export interface EntryList {
  readonly entries: TrackedEntry[]
  readonly writtenDays: Set<number>
  /** @param clock false: the time only stands for its day */
  add(time: WallTime, clock: boolean, row: number, things: readonly NotedThing[]): void
}

export function createEntryList(): EntryList {
  const entries: TrackedEntry[] = []
  const writtenDays = new Set<number>()
  return {
    entries,
    writtenDays,
    add({ local, offset }, clock, row, things) {
      const day = Math.floor(local / DAY)
      writtenDays.add(day)
      const time = { day, clock: clock ? local - day * DAY : null, offset }
      for (const { name, value = null, minutes = null } of things) entries.push({ name, ...time, value, minutes, row })
    },
  }
}

/** Which night a day without a clock means: the one that ended that morning, or the one that began that evening. */
export type Unclocked = 'morning' | 'evening'

/** @param hoursLater hours by which her day runs later than most people's: who sleeps by day has her nights then */
export function nightOfEntry(
  { day, clock }: Pick<TrackedEntry, 'day' | 'clock'>,
  unclocked: Unclocked,
  hoursLater = 0,
): NightDate {
  if (clock === null) return dateOfDay(unclocked === 'morning' ? day : day + 1)
  return dateOfDay(nightDayOf(day * DAY + clock, hoursLater))
}

/** null: the file does not know when, or on which clock. */
export function startOf({ day, clock, offset }: TrackedEntry): string | null {
  return clock === null || offset === null ? null : instantOf({ local: day * DAY + clock, offset })
}
