import { Refusal, type RefusalCode } from './refusal.ts'

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

/** The chunks of a stream, also in browsers whose streams cannot be walked over. A failure is told as `fault`. */
export async function* chunksOf(
  stream: ReadableStream<Uint8Array>,
  fault: (error: unknown) => RefusalCode = () => 'unreadable',
): Chunks {
  const reader = stream.getReader()
  let isOpen = true
  const next = async () => {
    try {
      return await reader.read()
    } catch (error) {
      isOpen = false
      throw new Refusal(fault(error))
    }
  }
  try {
    for (let { done, value } = await next(); !done; { done, value } = await next()) yield value as Uint8Array
    isOpen = false
  } finally {
    if (isOpen) await reader.cancel().catch(() => {})
  }
}

/**
 * Tells how far chunks are, of all the files of one import together, and stops when the signal asks.
 * @param total bytes of all files
 */
export function createWatch(total: number, { signal, onProgress }: ReadOptions): (chunks: Chunks) => Chunks {
  let [done, told] = [0, 0]
  const stopIfAsked = () => {
    if (signal?.aborted) throw new Stopped()
  }
  return async function* watched(chunks) {
    stopIfAsked()
    for await (const chunk of chunks) {
      stopIfAsked()
      yield chunk
      done += chunk.length
      if (done - told < total / 100 && done < total) continue
      told = done
      onProgress?.({ done: Math.min(done, total), total })
    }
    stopIfAsked()
  }
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
