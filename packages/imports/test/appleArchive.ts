import { Zip, ZipDeflate } from 'fflate'
import { appleExport } from './appleExport.ts'

const MB = 1e6
const DAYS = 3650

/** Ten years. About 460 bytes a heart rate, and 12 kB for the rest of a day. */
export const exportOf = (megabytes: number, walks = 8) =>
  appleExport({
    seed: 1,
    days: DAYS,
    walks,
    heartRates: Math.max(1, Math.round((megabytes * MB) / DAYS / 460 - 26)),
    openQuotes: true,
  })

export interface ArchiveChunk {
  readonly bytes: Uint8Array
  /** Bytes of the XML so far. */
  readonly unpacked: number
}

/** A made-up `export.zip` of Apple Health, made as it is asked for. `megabytes` is the size of the XML inside. */
export async function* appleArchive(megabytes: number, walks?: number): AsyncGenerator<ArchiveChunk> {
  let ready: Uint8Array[] = []
  let unpacked = 0
  const zip = new Zip((_error, part) => void ready.push(part))
  const entry = new ZipDeflate('apple_health_export/export.xml', { level: 6 })
  zip.add(entry)
  const taken = () => {
    const chunks = ready.map((bytes): ArchiveChunk => ({ bytes, unpacked }))
    ready = []
    return chunks
  }
  for await (const chunk of exportOf(megabytes, walks)) {
    unpacked += chunk.length
    entry.push(chunk)
    yield* taken()
  }
  entry.push(new Uint8Array(0), true)
  zip.end()
  yield* taken()
}
