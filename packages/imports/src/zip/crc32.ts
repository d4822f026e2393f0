/** Eight tables, so that eight bytes are taken at once (Intel's slicing by 8): a byte at a time halves the whole import. */
const TABLES: readonly Uint32Array[] = makeTables()

function makeTables(): readonly Uint32Array[] {
  const tables = Array.from({ length: 8 }, () => new Uint32Array(256))
  for (let n = 0; n < 256; n += 1) {
    let c = n
    for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    tables[0]![n] = c
  }
  for (let n = 0; n < 256; n += 1) {
    for (let t = 1; t < 8; t += 1) {
      const before = tables[t - 1]![n]!
      tables[t]![n] = tables[0]![before & 0xff]! ^ (before >>> 8)
    }
  }
  return tables
}

/**
 * The checksum of zip files (IEEE 802.3), continued.
 * @param crc what the bytes before gave; 0 at the start
 */
export function crc32(crc: number, bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as unknown as readonly Uint32Array[] & { readonly length: 8 }
  let c = ~crc
  let i = 0
  const end = bytes.length - 7
  for (; i < end; i += 8) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24)
    c =
      t7![c & 0xff]! ^
      t6![(c >>> 8) & 0xff]! ^
      t5![(c >>> 16) & 0xff]! ^
      t4![c >>> 24]! ^
      t3![bytes[i + 4]!]! ^
      t2![bytes[i + 5]!]! ^
      t1![bytes[i + 6]!]! ^
      t0![bytes[i + 7]!]!
  }
  for (; i < bytes.length; i += 1) c = t0![(c ^ bytes[i]!) & 0xff]! ^ (c >>> 8)
  return ~c >>> 0
}
