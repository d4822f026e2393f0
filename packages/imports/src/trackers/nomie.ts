import { isRecord, takeList } from '../jsonList.ts'
import { decimal } from '../tables/knownTable.ts'
import { createTally } from '../tally.ts'
import { parseIso, type WallTime } from '../wallTime.ts'
import { epochTime, type OffsetAt } from '../zone.ts'
import { createEntryList, type NotedThing, type Tracked } from './tracked.ts'

/** `#cramps`, `#cramps(3)`, `+context`: what Nomie finds in a note. */
const TAG = /(?<![\p{L}\p{N}_])([#+])([\p{L}\p{N}_-]+)(?:\(([^()]*)\))?/gu

/** The JSON backup of Nomie 5 and 6: a list of events, each a note and when it ended. null for any other file. */
export function readNomie(json: unknown, offsetAt: OffsetAt): Tracked | null {
  if (!isRecord(json) || !Array.isArray(json.events) || !isRecord(json.nomie)) return null
  const [tally, list] = [createTally(), createEntryList()]
  takeList(json.events, tally, (event, row) => {
    if (!isRecord(event)) return 'broken'
    const time = timeOf(event.end, offsetAt)
    if (time === null) return 'no-date'
    if (event.note !== undefined && typeof event.note !== 'string') return 'broken'
    list.add(time, true, row, thingsIn(event.note ?? ''))
    return null
  })
  return { entries: list.entries, writtenDays: list.writtenDays, rows: tally.finish() }
}

function timeOf(end: unknown, offsetAt: OffsetAt): WallTime | null {
  if (typeof end === 'number') return epochTime(end / 1000, offsetAt)
  const time = typeof end === 'string' ? parseIso(end) : null
  if (time === null || time.offset === null) return null
  return epochTime(time.local - 60 * time.offset, offsetAt)
}

function thingsIn(note: string): readonly NotedThing[] {
  return [...note.matchAll(TAG)].map(([, sign, name, value]) => ({
    name: sign === '#' ? name! : `+${name}`,
    value: value === undefined ? null : decimal(value.trim()),
  }))
}
