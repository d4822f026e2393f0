import { groupBy } from '../groupBy.ts'
import { lengthOf, lengthOutside, mergedSum, type Spread, union } from '../intervals.ts'
import type { NightBook } from '../measuredNight.ts'
import { ASLEEP, AWAKE, EXERCISE_TIME, IN_BED, SLEEP, STAND_HOUR, STAND_TIME, STEPS } from './kinds.ts'
import type { RecordStore, StoredRecord } from './recordStore.ts'
import type { Source } from './sources.ts'

/** Merges what all devices measured, night by night. @returns how many records were exact repeats of another */
export function foldNights(store: RecordStore, sources: readonly Source[], book: NightBook): number {
  let repeats = 0
  for (const [day, places] of store.byDay()) {
    const all = [...places].map((place) => store.at(place)).sort(inOrder)
    const isRepeat = (record: StoredRecord, i: number) => i > 0 && inOrder(all[i - 1]!, record) === 0
    const records = all.filter((record, i) => !isRepeat(record, i))
    repeats += all.filter((record, i) => isRepeat(record, i) && !record.isContinued).length
    foldDay(
      day,
      groupBy(records, ({ kind }) => kind),
      sources,
      book,
    )
  }
  return repeats
}

/** The same record twice is 0. */
function inOrder(a: StoredRecord, b: StoredRecord): number {
  const same = a.kind - b.kind || a.source - b.source || a.start - b.start || a.length - b.length || a.value - b.value
  return same || Number(a.isContinued) - Number(b.isContinued)
}

type ByKind = ReadonlyMap<number, readonly StoredRecord[]>

function foldDay(day: number, kinds: ByKind, sources: readonly Source[], book: NightBook): void {
  const sumOf = (kind: number) => mergedSum(bySource(kinds.get(kind) ?? [], sources).map((own) => own.map(spread)))
  if (kinds.has(STEPS)) book.put(day, 'steps', sumOf(STEPS))
  if (kinds.has(STAND_TIME)) book.put(day, 'standMinutes', sumOf(STAND_TIME))
  if (kinds.has(EXERCISE_TIME)) book.put(day, 'exerciseMinutes', sumOf(EXERCISE_TIME))
  const hours = kinds.get(STAND_HOUR)
  if (hours !== undefined)
    book.put(day, 'standHours', new Set(hours.filter(({ value }) => value === 1).map(({ start }) => start)).size)
  foldSleep(day, bySource(kinds.get(SLEEP) ?? [], sources), book)
}

/** The most trusted first: a watch, a phone, the rest; then the one that measured more; then by name. */
function bySource(records: readonly StoredRecord[], sources: readonly Source[]): readonly (readonly StoredRecord[])[] {
  const own = [...groupBy(records, ({ source }) => source)].map(([number, all]) => ({
    all,
    source: sources[number] ?? { name: '', rank: Number.POSITIVE_INFINITY },
    sum: all.reduce((total, { value }) => total + value, 0),
  }))
  own.sort((a, b) => a.source.rank - b.source.rank || b.sum - a.sum || (a.source.name < b.source.name ? -1 : 1))
  return own.map(({ all }) => all)
}

const spread = ({ start, length, value }: StoredRecord): Spread => ({ from: start, to: start + length, value })

/**
 * Each later source counts only for the time that no earlier one recorded as asleep or awake. In bed is no record of
 * sleep: a phone writes it for the whole night beside a watch that knows better.
 */
function foldSleep(day: number, sources: readonly (readonly StoredRecord[])[], book: NightBook): void {
  let known: readonly number[] = []
  let inBed: readonly number[] = []
  let [asleep, awake] = [0, 0]
  let told = false
  for (const records of sources) {
    const of = (value: number) => records.filter((record) => record.value === value).map(spread)
    const [sleeping, waking] = [union([], of(ASLEEP)), union([], of(AWAKE))]
    asleep += lengthOutside(sleeping, known)
    awake += lengthOutside(lengthOutsideOf(waking, sleeping), known)
    told ||= sleeping.length > 0
    known = union(known, [...of(ASLEEP), ...of(AWAKE)])
    inBed = union(inBed, [...of(IN_BED), ...of(ASLEEP)])
  }
  if (told) {
    book.put(day, 'asleepMinutes', asleep / 60)
    book.put(day, 'awakeMinutes', awake / 60)
  }
  if (lengthOf(inBed) > 0) book.put(day, 'inBedMinutes', lengthOf(inBed) / 60)
}

/** The parts of `covered` outside `other`. */
function lengthOutsideOf(covered: readonly number[], other: readonly number[]): readonly number[] {
  const parts: number[] = []
  for (let i = 0; i < covered.length; i += 2) {
    let from = covered[i]!
    const to = covered[i + 1]!
    for (let j = 0; j < other.length; j += 2) {
      const [start, end] = [other[j]!, other[j + 1]!]
      if (end <= from || start >= to) continue
      if (start > from) parts.push(from, start)
      from = Math.max(from, end)
    }
    if (from < to) parts.push(from, to)
  }
  return parts
}
