import { DAY } from '../wallTime.ts'

/** Records that get their memory at once. */
const BLOCK = 1 << 12

/** Added to the kind of a record's second and later parts, where it was spread over several days. */
export const CONTINUED = 8

interface Block {
  /** Seconds of UTC from 1970. */
  readonly start: Uint32Array
  /** Seconds. */
  readonly length: Uint32Array
  readonly value: Float64Array
  /** Days from 1970 to the night or day it belongs to. */
  readonly day: Uint16Array
  readonly source: Uint16Array
  readonly kind: Uint8Array
}

/** One record, as numbers. */
export interface StoredRecord {
  readonly kind: number
  /** A later part of a record that was spread over several days. */
  readonly isContinued: boolean
  readonly source: number
  readonly day: number
  readonly start: number
  readonly length: number
  readonly value: number
}

/** Records in typed arrays: 21 bytes each, so that ten years of a watch stay far below 200 MB. */
export interface RecordStore {
  readonly size: number
  add(kind: number, source: number, day: number, start: number, length: number, value: number): void
  /** Places of the records, by day. */
  byDay(): ReadonlyMap<number, Uint32Array>
  at(place: number): StoredRecord
}

export function createRecordStore(): RecordStore {
  const blocks: Block[] = []
  let size = 0
  return {
    get size() {
      return size
    },
    add(kind, source, day, start, length, value) {
      const at = size % BLOCK
      if (at === 0) blocks.push(emptyBlock())
      const block = blocks[blocks.length - 1]!
      block.kind[at] = kind
      block.source[at] = source
      block.day[at] = day
      block.start[at] = start
      block.length[at] = length
      block.value[at] = value
      size += 1
    },
    byDay() {
      const counts = new Map<number, number>()
      const dayAt = (place: number) => blocks[Math.floor(place / BLOCK)]!.day[place % BLOCK]!
      for (let i = 0; i < size; i += 1) counts.set(dayAt(i), (counts.get(dayAt(i)) ?? 0) + 1)
      const places = new Map([...counts].map(([day, count]) => [day, new Uint32Array(count)]))
      for (let i = size - 1; i >= 0; i -= 1) {
        const left = counts.get(dayAt(i))! - 1
        counts.set(dayAt(i), left)
        places.get(dayAt(i))![left] = i
      }
      return places
    },
    at(place) {
      const block = blocks[Math.floor(place / BLOCK)]!
      const i = place % BLOCK
      return {
        kind: block.kind[i]! % CONTINUED,
        isContinued: block.kind[i]! >= CONTINUED,
        source: block.source[i]!,
        day: block.day[i]!,
        start: block.start[i]!,
        length: block.length[i]!,
        value: block.value[i]!,
      }
    },
  }
}

function emptyBlock(): Block {
  return {
    start: new Uint32Array(BLOCK),
    length: new Uint32Array(BLOCK),
    value: new Float64Array(BLOCK),
    day: new Uint16Array(BLOCK),
    source: new Uint16Array(BLOCK),
    kind: new Uint8Array(BLOCK),
  }
}

/** The day of a wall-clock second. */
export const dayOfSecond = (local: number): number => Math.floor(local / DAY)
