import type { NightDate } from './nightDate.ts'

/** A past state of the diary, by the day it was kept. */
export interface Snapshot {
  readonly date: NightDate
  /** How many it holds. */
  readonly nights: number
  readonly cramps: number
}

/**
 * Where past states live, apart from the diary, so that what breaks one leaves the other. Each is the text of a copy:
 * what reads an old copy reads an old state. Every adapter passes the snapshot contract of testkit.
 */
export interface SnapshotStore {
  /** Newest first. @throws StoreError */
  list(): Promise<readonly Snapshot[]>
  /** The text of a copy; null: none of that day. @throws StoreError */
  read(date: NightDate): Promise<string | null>
  /** Keeps one, in the place of another of its day, and drops others: all of it or nothing. @throws StoreError */
  keep(snapshot: Snapshot, copy: string, drop: readonly NightDate[]): Promise<void>
  /** @throws StoreError */
  clear(): Promise<void>
}

const DAYS = 7
const MONTHS = 12

/** Days whose state is no longer kept: what stays are the 7 newest, and before them the newest of 12 months. */
export function outlived(dates: readonly NightDate[]): readonly NightDate[] {
  const newestFirst = dates.toSorted().toReversed()
  const older = newestFirst.slice(DAYS)
  const ofMonths = older.filter((date, i) => older.findIndex((other) => monthOf(other) === monthOf(date)) === i)
  const kept = new Set([...newestFirst.slice(0, DAYS), ...ofMonths.slice(0, MONTHS)])
  return dates.filter((date) => !kept.has(date))
}

const monthOf = (date: NightDate): string => date.slice(0, 7)
