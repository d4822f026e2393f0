import { Refusal } from './refusal.ts'

/** What of a `Blob` or `File` is needed: its parts, without the whole ever being in memory. */
export interface ByteFile {
  readonly name?: string
  /** Bytes. */
  readonly size: number
  slice(from: number, to: number): ByteFile
  stream(): ReadableStream<Uint8Array>
}

export type Chunks = AsyncIterable<Uint8Array>

export interface Progress {
  /** Bytes. */
  readonly done: number
  readonly total: number
}

export interface ReadOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** Thrown when the signal asks to stop; turned into a value at the door of the package. */
export class Stopped extends Error {}

/** The chunks of a stream, in browsers whose streams cannot be walked over too. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): Chunks {
  const reader = stream.getReader()
  let whole = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) {
        whole = true
        return
      }
      yield value
    }
  } finally {
    if (!whole) await reader.cancel().catch(() => {})
  }
}

/** The same chunks, with news of how far they are and a way to stop. `total` in bytes. */
export async function* watched(chunks: Chunks, total: number, { signal, onProgress }: ReadOptions): Chunks {
  let done = 0
  let told = 0
  for await (const chunk of chunks) {
    if (signal?.aborted) throw new Stopped()
    yield chunk
    done += chunk.length
    if (done - told >= total / 100) {
      told = done
      onProgress?.({ done, total })
    }
  }
  if (signal?.aborted) throw new Stopped()
  onProgress?.({ done, total: Math.max(done, total) })
}

/** All of a small file. Larger than `most` bytes is refused before it fills the memory. */
export async function allOf(chunks: Chunks, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > most) throw new Refusal('too-large')
    parts.push(chunk)
  }
  return joined(parts, size)
}

export function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Some bytes of a file; fewer where it ends. */
export function bytesOf(file: ByteFile, from: number, to: number): Promise<Uint8Array> {
  return allOf(chunksOf(file.slice(from, Math.min(to, file.size)).stream()), to - from)
}
