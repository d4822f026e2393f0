import { type ByteFile, bytesOf, type Chunks, chunksOf } from '../bytes.ts'
import { Refusal } from '../refusal.ts'
import { crc32 } from './crc32.ts'
import type { ZipEntry } from './directory.ts'

/** APPNOTE 4.3.7 local file header. */
const HEADER = { signature: 0x04034b50, size: 30 }
const STORED = 0
const DEFLATED = 8

/**
 * The unpacked bytes of one file, as they come. What was read must have the size and the checksum of the directory, so
 * a damaged archive is refused at its end at the latest.
 */
export async function* openEntry(file: ByteFile, entry: ZipEntry): Chunks {
  if (entry.locked) throw new Refusal('zip-locked')
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new Refusal('zip-method')
  const packed = await packedPart(file, entry)
  let [size, crc] = [0, 0]
  for await (const chunk of entry.method === STORED ? chunksOf(packed.stream()) : inflated(packed)) {
    size += chunk.length
    if (size > entry.size) break
    crc = crc32(crc, chunk)
    yield chunk
  }
  if (size !== entry.size || crc !== entry.crc) throw new Refusal('zip-damaged')
}

async function packedPart(file: ByteFile, { offset, packedSize }: ZipEntry): Promise<ByteFile> {
  if (offset + HEADER.size > file.size) throw new Refusal('zip-damaged')
  const header = await bytesOf(file, offset, offset + HEADER.size)
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  if (view.getUint32(0, true) !== HEADER.signature) throw new Refusal('zip-damaged')
  const from = offset + HEADER.size + view.getUint16(26, true) + view.getUint16(28, true)
  if (from + packedSize > file.size) throw new Refusal('zip-damaged')
  return file.slice(from, from + packedSize)
}

function inflated(packed: ByteFile): Chunks {
  return chunksOf(inPieces(packed.stream()).pipeThrough(inflater()), (error) =>
    error instanceof DOMException && error.name === 'NotReadableError' ? 'unreadable' : 'zip-damaged',
  )
}

const PIECE = 1 << 15

/** A browser unpacks all of a chunk before it lets anyone read: two packed megabytes would be thirty at once. */
function inPieces(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = stream.getReader()
  let rest = new Uint8Array(0)
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        while (rest.length === 0) {
          const { done, value } = await reader.read()
          if (done) return controller.close()
          rest = value as Uint8Array<ArrayBuffer>
        }
        controller.enqueue(rest.subarray(0, PIECE))
        rest = rest.subarray(PIECE)
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

/** Browsers before 2023 and Node before 20.12 cannot unpack by themselves; unpacked by hand, the file can be read. */
function inflater(): ReadableWritablePair<Uint8Array, Uint8Array> {
  try {
    return new DecompressionStream('deflate-raw') as unknown as ReadableWritablePair<Uint8Array, Uint8Array>
  } catch {
    throw new Refusal('zip-method')
  }
}
