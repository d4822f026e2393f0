/** A device or app that wrote records. The lower the rank, the more it is trusted where two measured the same time. */
export interface Source {
  readonly name: string
  readonly rank: number
}

const WATCH = 0
const PHONE = 1
const OTHER = 2
/** A kind of number for each source fits 16 bits; nobody has so many. */
const MOST_SOURCES = 60_000

/** Numbers for sources by the bytes of their names, since a text for each of millions of records would be slow. */
export interface Sources {
  readonly list: readonly Source[]
  /** @returns the number of the source; -1 when there are too many */
  numberOf(bytes: Uint8Array, from: number, to: number, textOf: () => string): number
  /** Tells what kind of device a source is, once. */
  describe(source: number, device: () => string): void
}

export function createSources(): Sources {
  const list: { name: string; rank: number; described: boolean }[] = []
  const byHash = new Map<number, { readonly bytes: Uint8Array; readonly source: number }[]>()
  const numberOfName = new Map<string, number>()
  const add = (name: string): number => {
    const known = numberOfName.get(name)
    if (known !== undefined) return known
    if (list.length >= MOST_SOURCES) return -1
    numberOfName.set(name, list.length)
    return list.push({ name, rank: rankOf(name), described: false }) - 1
  }
  return {
    list,
    numberOf(bytes, from, to, textOf) {
      const hash = hashOf(bytes, from, to)
      const bucket = byHash.get(hash) ?? []
      for (const known of bucket) if (isSame(known.bytes, bytes, from, to)) return known.source
      const source = add(textOf())
      if (source < 0) return -1
      byHash.set(hash, [...bucket, { bytes: bytes.slice(from, to), source }])
      return source
    },
    describe(source, device) {
      const known = list[source]
      if (known === undefined || known.described) return
      known.described = true
      known.rank = Math.min(known.rank, rankOf(device()))
    },
  }
}

/** Devices name themselves alike in every language; people name them as they like. */
function rankOf(text: string): number {
  if (/watch/i.test(text)) return WATCH
  return /iphone/i.test(text) ? PHONE : OTHER
}

/** FNV-1a, 32 bits. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  return hash
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false
  for (let i = 0; i < known.length; i += 1) if (known[i] !== bytes[from + i]) return false
  return true
}
