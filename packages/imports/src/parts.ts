import { allOf, type ByteFile, bytesOf, type Chunks, chunksOf } from './bytes.ts'
import { Refusal } from './refusal.ts'
import { textOfBytes } from './tables/text.ts'
import { readDirectory } from './zip/directory.ts'
import { openEntry } from './zip/entry.ts'

/** One file to read: the one a person chose, or one inside the archive she chose. */
export interface Part {
  readonly name: string
  /** Bytes, unpacked. */
  readonly size: number
  open(): Chunks
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** What a chosen file holds: the files of an archive, or itself alone. */
export async function partsOf(
  file: ByteFile,
): Promise<{ readonly isArchive: boolean; readonly parts: readonly Part[] }> {
  if (file.size === 0) throw new Refusal('empty')
  if (!isZip(await bytesOf(file, 0, 4))) {
    const part = { name: file.name ?? '', size: file.size, open: () => chunksOf(file.stream()) }
    return { isArchive: false, parts: [part] }
  }
  const entries = await readDirectory(file)
  const parts = entries.map((entry) => ({ name: entry.name, size: entry.size, open: () => openEntry(file, entry) }))
  return { isArchive: true, parts }
}

/** Its first bytes; an archive is unpacked no further. */
export async function peek(part: Part, length: number): Promise<Uint8Array> {
  const found = new Uint8Array(length)
  let size = 0
  for await (const chunk of part.open()) {
    const fitting = chunk.subarray(0, length - size)
    found.set(fitting, size)
    size += fitting.length
    if (size === length) break
  }
  return found.subarray(0, size)
}

/** Most that a table or a list of another app can be. Ten years of notes are a few megabytes. */
const LARGEST_TEXT = 64 * 1024 * 1024

export async function textOfPart(part: Part, watched: (chunks: Chunks) => Chunks): Promise<string> {
  if (part.size > LARGEST_TEXT) throw new Refusal('too-large', part.name)
  return textOfBytes(await allOf(watched(part.open()), LARGEST_TEXT))
}
