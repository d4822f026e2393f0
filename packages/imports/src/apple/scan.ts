import { GT, LT, SLASH, startsWith } from './attributes.ts'

/** What a scanner meets. Positions are in `bytes`, which change after the call; `at` is where the tag begins in the file. */
export interface TagSink {
  /** A `Record` that stands by itself. `from` is right after its name. */
  record(bytes: Uint8Array, from: number, to: number, at: number): void
  /** A `Record` inside a `Correlation`. */
  grouped(): void
  summary(bytes: Uint8Array, from: number, to: number, at: number): void
  /** A row longer than any can be. */
  tooLong(at: number): void
}

export interface AppleScanner {
  push(chunk: Uint8Array): void
  /** @returns true when the root was closed: the export is whole */
  end(): boolean
}

const encoder = new TextEncoder()
const RECORD = encoder.encode('Record')
const SUMMARY = encoder.encode('ActivitySummary')
const CORRELATION = encoder.encode('Correlation')
const CORRELATION_END = encoder.encode('/Correlation')
const ROOT_END = encoder.encode('/HealthData')
/** What an XML parser passes over, tags and all: comments, plain text, instructions. */
const HIDDEN = [
  ['!--', '-->'],
  ['![CDATA[', ']]>'],
  ['?', '?>'],
].map(([start, end]) => ({ start: encoder.encode(start), end: encoder.encode(end) }))
/** Longest name and sign that has to be seen to know what a tag is. */
const LONGEST_NAME = SUMMARY.length + 1
/** Longest a tag can be, in bytes. */
const LONGEST_TAG = 1 << 20

/**
 * Cuts an export at its tags and hands on the few that matter. `<` never stands inside an attribute, so a tag ends
 * before the next one begins; what is not wanted is passed over without a look. Twelve times as fast as a parser that
 * reads all of it, and deaf to the broken document type and stray characters that Apple writes.
 */
export function createAppleScanner(sink: TagSink): AppleScanner {
  // One piece of memory for all chunks: a new one for each would be three gigabytes of rubbish, collected late.
  let buffer: Uint8Array = new Uint8Array(1 << 16)
  /** Bytes at its beginning that wait for more, and where they stand in the file. */
  let held = 0
  let heldAt = 0
  let hidden: Uint8Array | null = null
  let isGrouped = false
  let isWhole = false

  function tag(bytes: Uint8Array, lt: number, to: number, at: number): void {
    const name = lt + 1
    if (isNamed(bytes, name, RECORD)) {
      if (isGrouped) sink.grouped()
      else sink.record(bytes, name + RECORD.length, to, at)
    } else if (isNamed(bytes, name, SUMMARY)) {
      sink.summary(bytes, name + SUMMARY.length, to, at)
    } else if (isNamed(bytes, name, CORRELATION)) {
      isGrouped = !isSelfClosed(bytes, name, to)
    } else if (startsWith(bytes, name, CORRELATION_END)) isGrouped = false
    else if (startsWith(bytes, name, ROOT_END)) isWhole = true
  }

  /** Works through `bytes` and gives back where the part begins that more bytes must follow. */
  function scan(bytes: Uint8Array, base: number, isLast: boolean): number {
    let i = 0
    for (;;) {
      if (hidden !== null) {
        const end = indexOf(bytes, hidden, i)
        if (end < 0) return Math.max(i, bytes.length - hidden.length + 1)
        i = end + hidden.length
        hidden = null
      }
      const lt = bytes.indexOf(LT, i)
      if (lt < 0) return bytes.length
      if (!isLast && bytes.length - lt <= LONGEST_NAME) return lt
      const found = HIDDEN.find(({ start }) => startsWith(bytes, lt + 1, start))
      if (found !== undefined) {
        hidden = found.end
        i = lt + 1 + found.start.length
        continue
      }
      const next = bytes.indexOf(LT, lt + 1)
      if (next < 0 && !isLast) return lt
      const to = next < 0 ? bytes.length : next
      tag(bytes, lt, to, base + lt)
      i = to
    }
  }

  function hold(chunk: Uint8Array): Uint8Array {
    const length = held + chunk.length
    if (length > buffer.length) {
      const larger = new Uint8Array(2 * length)
      larger.set(buffer.subarray(0, held))
      buffer = larger
    }
    buffer.set(chunk, held)
    return buffer.subarray(0, length)
  }
  function letGo(length: number): void {
    heldAt += length
    held -= length
  }

  return {
    push(chunk) {
      const bytes = hold(chunk)
      held = bytes.length
      const rest = scan(bytes, heldAt, false)
      letGo(rest)
      buffer.copyWithin(0, rest, bytes.length)
      if (held <= LONGEST_TAG) return
      const isRecord = isNamed(buffer, 1, RECORD)
      if (isRecord && isGrouped) sink.grouped()
      else if (isRecord || isNamed(buffer, 1, SUMMARY)) sink.tooLong(heldAt)
      letGo(held)
    },
    end() {
      scan(buffer.subarray(0, held), heldAt, true)
      return isWhole && hidden === null
    },
  }
}

function isNamed(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  return startsWith(bytes, at, name) && isNameEnd(bytes[at + name.length])
}

function isNameEnd(sign: number | undefined): boolean {
  return sign === undefined || sign <= 0x20 || sign === GT || sign === SLASH
}

function indexOf(bytes: Uint8Array, text: Uint8Array, from: number): number {
  for (let i = bytes.indexOf(text[0]!, from); i >= 0; i = bytes.indexOf(text[0]!, i + 1))
    if (startsWith(bytes, i, text)) return i
  return -1
}

/** `<Correlation .../>` holds nothing. Its end is the first `>` outside quotes. */
function isSelfClosed(bytes: Uint8Array, from: number, to: number): boolean {
  let quote = 0
  for (let i = from; i < to; i += 1) {
    const sign = bytes[i]!
    if (quote !== 0) quote = sign === quote ? 0 : quote
    else if (sign === 0x22 || sign === 0x27) quote = sign
    else if (sign === GT) return bytes[i - 1] === SLASH
  }
  return false
}
