import { Refusal } from '../refusal.ts'

/** https://www.sqlite.org/fileformat2.html: what is needed to read the rows of plain tables, and nothing more. */
const MAGIC = 'SQLite format 3\0'
const HEADER = 100
const LEAF = 0x0d
const INTERIOR = 0x05

export type SqlValue = number | string | Uint8Array | null

export interface SqlRow {
  readonly rowid: number
  readonly values: readonly SqlValue[]
}

export function isSqlite(bytes: Uint8Array): boolean {
  return [...MAGIC].every((sign, i) => bytes[i] === sign.charCodeAt(0))
}

const damaged = (): Refusal => new Refusal('database-damaged')

/** The pages of a database in memory. */
export class Pages {
  private readonly view: DataView
  private readonly bytes: Uint8Array
  private readonly pageSize: number
  private readonly usable: number
  private readonly decoder: TextDecoder

  constructor(bytes: Uint8Array) {
    if (!isSqlite(bytes) || bytes.length < HEADER) throw damaged()
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const size = this.view.getUint16(16)
    this.pageSize = size === 1 ? 65_536 : size
    this.usable = this.pageSize - bytes[20]!
    if (this.pageSize < 512 || (this.pageSize & (this.pageSize - 1)) !== 0 || this.usable < 480) throw damaged()
    const encoding = this.view.getUint32(56)
    this.decoder = new TextDecoder(encoding === 2 ? 'utf-16le' : encoding === 3 ? 'utf-16be' : 'utf-8')
  }

  /** The rows of a table, by its root page. A page met twice, or outside the file, is damage. */
  *rows(root: number): Generator<SqlRow> {
    const seen = new Set<number>()
    const open = [root]
    for (let page = open.pop(); page !== undefined; page = open.pop()) {
      if (seen.has(page)) throw damaged()
      seen.add(page)
      const start = this.startOf(page)
      const header = page === 1 ? start + HEADER : start
      const kind = this.bytes[header]
      const count = this.view.getUint16(header + 3)
      const cells = header + (kind === INTERIOR ? 12 : 8)
      if (kind !== LEAF && kind !== INTERIOR) throw damaged()
      if (cells + 2 * count > start + this.pageSize) throw damaged()
      if (kind === INTERIOR) open.push(...this.children(start, header, cells, count))
      else for (let i = 0; i < count; i += 1) yield this.leafCell(start, start + this.view.getUint16(cells + 2 * i))
    }
  }

  private children(start: number, header: number, cells: number, count: number): number[] {
    const pages = [this.view.getUint32(header + 8)]
    for (let i = count - 1; i >= 0; i -= 1) {
      const at = start + this.view.getUint16(cells + 2 * i)
      if (at + 4 > start + this.pageSize) throw damaged()
      pages.push(this.view.getUint32(at))
    }
    return pages
  }

  private startOf(page: number): number {
    const start = (page - 1) * this.pageSize
    if (page < 1 || start + this.pageSize > this.bytes.length) throw damaged()
    return start
  }

  private leafCell(start: number, from: number): SqlRow {
    const end = start + this.usable
    const size = this.varint(from, end)
    const rowid = this.varint(size.next, end)
    return { rowid: rowid.value, values: this.record(this.payload(size.value, rowid.next, end)) }
  }

  /** A row too long for its page goes on in others. */
  private payload(size: number, from: number, end: number): Uint8Array {
    if (size > this.bytes.length) throw damaged()
    const most = this.usable - 35
    if (size <= most) {
      if (from + size > end) throw damaged()
      return this.bytes.subarray(from, from + size)
    }
    const least = Math.floor(((this.usable - 12) * 32) / 255) - 23
    const fitting = least + ((size - least) % (this.usable - 4))
    const local = fitting <= most ? fitting : least
    if (from + local + 4 > end) throw damaged()
    const whole = new Uint8Array(size)
    whole.set(this.bytes.subarray(from, from + local))
    let [filled, page] = [local, this.view.getUint32(from + local)]
    while (filled < size) {
      const start = this.startOf(page)
      const part = Math.min(size - filled, this.usable - 4)
      whole.set(this.bytes.subarray(start + 4, start + 4 + part), filled)
      filled += part
      page = this.view.getUint32(start)
    }
    return whole
  }

  private record(payload: Uint8Array): readonly SqlValue[] {
    const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength)
    const header = varintIn(payload, 0, payload.length)
    if (header.value > payload.length) throw damaged()
    const values: SqlValue[] = []
    let body = header.value
    for (let at = header.next; at < header.value; ) {
      const type = varintIn(payload, at, header.value)
      const size = sizeOfType(type.value)
      if (body + size > payload.length) throw damaged()
      values.push(this.value(type.value, payload, view, body, size))
      body += size
      at = type.next
    }
    return values
  }

  private value(type: number, payload: Uint8Array, view: DataView, at: number, size: number): SqlValue {
    if (type === 0) return null
    if (type === 7) return view.getFloat64(at)
    if (type === 8 || type === 9) return type - 8
    if (type < 7) return bigEndian(payload, at, size)
    const part = payload.subarray(at, at + size)
    return type % 2 === 0 ? part : this.decoder.decode(part)
  }

  private varint(at: number, end: number): Varint {
    return varintIn(this.bytes, at, end)
  }
}

interface Varint {
  readonly value: number
  readonly next: number
}

/** Up to nine bytes, the highest first. Values beyond 2^53 do not occur in a sound file. */
function varintIn(bytes: Uint8Array, from: number, end: number): Varint {
  let value = 0
  for (let i = 0; i < 9; i += 1) {
    if (from + i >= end) throw damaged()
    const byte = bytes[from + i]!
    value = i === 8 ? value * 256 + byte : value * 128 + (byte & 0x7f)
    if (i === 8 || byte < 0x80) return { value, next: from + i + 1 }
  }
  throw damaged()
}

function sizeOfType(type: number): number {
  if (type < 12) return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][type]!
  return Math.floor((type - 12) / 2)
}

function bigEndian(bytes: Uint8Array, at: number, size: number): number {
  let value = bytes[at]! >= 0x80 ? -1 : 0
  for (let i = 0; i < size; i += 1) value = value * 256 + bytes[at + i]!
  return value
}
