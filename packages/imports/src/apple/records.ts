import type { LeftOutReason } from '../tally.ts'
import { DAY, nightDayOf } from '../wallTime.ts'
import { type AppleTime, readAppleTime } from './appleTime.ts'
import { findAttributes, startsWith, textOf, wantedNames } from './attributes.ts'
import { KINDS, LONGEST, SLEEP, SLEEP_VALUES, STAND_HOUR, STAND_VALUES, UNITS } from './kinds.ts'
import { quantity } from './quantity.ts'
import { CONTINUED, dayOfSecond, type RecordStore } from './recordStore.ts'
import type { Sources } from './sources.ts'

/** Stores a tag, or says why it stays out. `from` is right after its name, and `to` where the next tag begins. */
export type Take = (bytes: Uint8Array, from: number, to: number) => LeftOutReason | null

const encoder = new TextEncoder()
const KIND_BYTES = KINDS.map((kind) => encoder.encode(kind))
const TYPE_FIRST = [' type="', " type='"].map((text) => encoder.encode(text))
const NAMES = wantedNames(['type', 'unit', 'value', 'sourceName', 'startDate', 'endDate', 'device'])
const [TYPE, UNIT, VALUE, SOURCE, START, END, DEVICE] = [0, 2, 4, 6, 8, 10, 12] as const

/** 63 MB of memory at most. Ten years of a watch keep about a million. */
const MOST_RECORDS = 3_000_000
const MOST_QUANTITY = 200_000

/** Takes `Record` tags. */
export function createRecordTaker(store: RecordStore, sources: Sources, hoursLater: number): Take {
  const positions = new Int32Array(2 * NAMES.length)
  const start: AppleTime = { local: 0, offset: 0 }
  const end: AppleTime = { local: 0, offset: 0 }
  let kind = 0

  function take(bytes: Uint8Array): LeftOutReason | null {
    if (!readAppleTime(bytes, positions[START]!, positions[START + 1]!, start)) return 'no-date'
    if (!readAppleTime(bytes, positions[END]!, positions[END + 1]!, end)) return 'no-date'
    const startUtc = start.local - 60 * start.offset
    const length = end.local - 60 * end.offset - startUtc
    if (length < 0 || length > LONGEST[kind]!) return 'odd-length'
    if (positions[VALUE]! < 0) return 'no-value'
    if (!hasUnit(bytes)) return 'other-unit'
    const value = numberValue(bytes)
    if (typeof value !== 'number') return value
    if (positions[SOURCE]! < 0) return 'broken'
    const source = store.size < MOST_RECORDS ? sourceOf(bytes) : -1
    if (source < 0) return 'too-many'
    keep(source, startUtc, length, value)
    return null
  }

  function hasUnit(bytes: Uint8Array): boolean {
    const unit = UNITS[kind]
    if (unit === null || unit === undefined) return true
    return positions[UNIT]! >= 0 && textOf(bytes, positions[UNIT]!, positions[UNIT + 1]!) === unit
  }

  function numberValue(bytes: Uint8Array): number | LeftOutReason {
    const [from, to] = [positions[VALUE]!, positions[VALUE + 1]!]
    if (kind === SLEEP) return SLEEP_VALUES.get(textOf(bytes, from, to)) ?? 'no-value'
    if (kind === STAND_HOUR) return STAND_VALUES.get(textOf(bytes, from, to)) ?? 'no-value'
    const value = quantity(bytes, from, to)
    if (Number.isNaN(value)) return 'no-number'
    return value <= MOST_QUANTITY ? value : 'out-of-range'
  }

  function sourceOf(bytes: Uint8Array): number {
    const [from, to] = [positions[SOURCE]!, positions[SOURCE + 1]!]
    const source = sources.numberOf(bytes, from, to, () => textOf(bytes, from, to))
    if (positions[DEVICE]! >= 0)
      sources.describe(source, () => textOf(bytes, positions[DEVICE]!, positions[DEVICE + 1]!))
    return source
  }

  /** Sleep goes whole, to the night of its middle, by her own day. Movement goes by the calendar. */
  function keep(source: number, startUtc: number, length: number, value: number): void {
    if (kind === SLEEP)
      store.add(kind, source, nightDayOf(start.local + length / 2, hoursLater), startUtc, length, value)
    else if (kind === STAND_HOUR) store.add(kind, source, dayOfSecond(start.local) + 1, startUtc, length, value)
    else keepSpread(source, startUtc, length, value)
  }

  /** Movement belongs to the night after its calendar day, so a record across midnight is spread over two. */
  function keepSpread(source: number, startUtc: number, length: number, value: number): void {
    let done = 0
    do {
      const local = start.local + done
      const part = Math.min(length - done, DAY - (local % DAY))
      const share = length === 0 ? 1 : part / length
      const stored = done === 0 ? kind : kind + CONTINUED
      store.add(stored, source, dayOfSecond(local) + 1, startUtc + done, part, value * share)
      done += part
    } while (done < length)
  }

  return (bytes, from, to) => {
    const quick = quickKind(bytes, from)
    if (quick === OTHER) return 'other-kind'
    if (!findAttributes(bytes, from, to, NAMES, positions) || positions[TYPE]! < 0) return 'broken'
    kind = quick >= 0 ? quick : kindOf(textOf(bytes, positions[TYPE]!, positions[TYPE + 1]!))
    return kind < 0 ? 'other-kind' : take(bytes)
  }
}

const kindOf = (type: string): number => (KINDS as readonly string[]).indexOf(type)

const OTHER = -2
const UNSURE = -1

/** The kind of a record that begins with its type, as Apple writes them: most need no further look. */
function quickKind(bytes: Uint8Array, from: number): number {
  const first = TYPE_FIRST.find((text) => startsWith(bytes, from, text))
  if (first === undefined) return UNSURE
  const [at, quote] = [from + first.length, first[first.length - 1]]
  for (let i = 0; i < KIND_BYTES.length; i += 1) {
    const name = KIND_BYTES[i]!
    if (bytes[at + name.length] === quote && startsWith(bytes, at, name)) return i
  }
  return OTHER
}
