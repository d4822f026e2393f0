import { type ByteFile, bytesOf } from '../bytes.ts'
import { Refusal } from '../refusal.ts'

/** One file of an archive, as its directory tells. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly locked: boolean
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its own header begins. */
  readonly offset: number
}

/** PKWARE APPNOTE 6.3.10: 4.3.16 end of central directory, 4.3.14 and 4.3.15 the same for files beyond 4 GB. */
const END = { signature: 0x06054b50, size: 22 }
const LOCATOR = { signature: 0x07064b50, size: 20 }
const END64 = { signature: 0x06064b50, size: 56 }
const ENTRY = { signature: 0x02014b50, size: 46 }
const LONGEST_COMMENT = 0xffff
const LARGEST_DIRECTORY = 64 * 1024 * 1024
/** Stands where the true number is in the zip64 field. */
const ELSEWHERE32 = 0xffffffff
const ELSEWHERE16 = 0xffff

/** Read from the directory at the end: it knows the sizes, which a header before streamed data does not. */
export async function readDirectory(file: ByteFile): Promise<readonly ZipEntry[]> {
  const { offset, size } = await findDirectory(file)
  if (size > LARGEST_DIRECTORY || offset + size > file.size) throw new Refusal('zip-damaged')
  const bytes = await bytesOf(file, offset, offset + size)
  const view = viewOf(bytes)
  const entries: ZipEntry[] = []
  let at = 0
  while (at + ENTRY.size <= bytes.length && view.getUint32(at, true) === ENTRY.signature) {
    const [nameSize, extraSize] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)]
    const next = at + ENTRY.size + nameSize + extraSize + view.getUint16(at + 32, true)
    if (next > bytes.length) throw new Refusal('zip-damaged')
    entries.push(readEntry(view, at, nameSize, extraSize))
    at = next
  }
  if (at !== bytes.length) throw new Refusal('zip-damaged')
  return entries.filter(({ name }) => !name.endsWith('/'))
}

async function findDirectory(file: ByteFile): Promise<{ readonly offset: number; readonly size: number }> {
  const tailFrom = Math.max(0, file.size - END.size - LONGEST_COMMENT)
  const tail = await bytesOf(file, tailFrom, file.size)
  const view = viewOf(tail)
  for (let at = tail.length - END.size; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END.signature) continue
    if (at + END.size + view.getUint16(at + 20, true) !== tail.length) continue
    const [size, offset] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)]
    const entries = view.getUint16(at + 10, true)
    const isElsewhere = size === ELSEWHERE32 || offset === ELSEWHERE32 || entries === ELSEWHERE16
    return isElsewhere ? findDirectory64(file, tailFrom + at) : { offset, size }
  }
  throw new Refusal('zip-damaged')
}

async function findDirectory64(file: ByteFile, end: number): Promise<{ offset: number; size: number }> {
  const locator = viewOf(await bytesOf(file, Math.max(0, end - LOCATOR.size), end))
  if (locator.byteLength < LOCATOR.size || locator.getUint32(0, true) !== LOCATOR.signature)
    throw new Refusal('zip-damaged')
  const at = uint64(locator, 8)
  if (at + END64.size > file.size) throw new Refusal('zip-damaged')
  const view = viewOf(await bytesOf(file, at, at + END64.size))
  if (view.getUint32(0, true) !== END64.signature) throw new Refusal('zip-damaged')
  return { size: uint64(view, 40), offset: uint64(view, 48) }
}

function readEntry(view: DataView, at: number, nameSize: number, extraSize: number): ZipEntry {
  const nameAt = at + ENTRY.size
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + nameAt, nameSize))
  const sizes = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  }
  return {
    name,
    method: view.getUint16(at + 10, true),
    locked: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    ...withZip64(view, nameAt + nameSize, extraSize, sizes),
  }
}

interface Sizes {
  readonly size: number
  readonly packedSize: number
  readonly offset: number
}

/** APPNOTE 4.5.3: the field holds only what did not fit, in this order. */
function withZip64(view: DataView, from: number, length: number, sizes: Sizes): Sizes {
  const wanted = (['size', 'packedSize', 'offset'] as const).filter((name) => sizes[name] === ELSEWHERE32)
  if (wanted.length === 0) return sizes
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    if (view.getUint16(at + 2, true) < 8 * wanted.length || at + 4 + 8 * wanted.length > from + length) break
    return { ...sizes, ...Object.fromEntries(wanted.map((name, i) => [name, uint64(view, at + 4 + 8 * i)])) }
  }
  throw new Refusal('zip-damaged')
}

function uint64(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true))
  if (!Number.isSafeInteger(value)) throw new Refusal('zip-damaged')
  return value
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
