import { createWriteStream, mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Zip, ZipDeflate } from 'fflate'
import { readAppleHealth } from '../src/apple/appleHealth.ts'
import { readHistory } from '../src/history.ts'
import { appleExport } from './appleExport.ts'

const MB = 1e6
const DAYS = 3650

/** Seconds of processor this process used so far, in all its threads: what a busy machine does not change. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Walks a day; each makes about three records that must be kept. */
const walks = Number(process.argv[4] ?? 8)

/** About 460 bytes a heart rate, and 12 kB for the rest of a day. */
const exportOf = (megabytes: number) =>
  appleExport({
    seed: 1,
    days: DAYS,
    walks,
    heartRates: Math.max(1, Math.round((megabytes * MB) / DAYS / 460 - 26)),
    openQuotes: true,
  })

/** An export that is made while it is read and stored nowhere. Making it does not count. */
async function measureStream(megabytes: number): Promise<void> {
  let [bytes, making, peak] = [0, 0, 0]
  async function* counted() {
    let from = processorSeconds()
    for await (const chunk of exportOf(megabytes)) {
      making += processorSeconds() - from
      bytes += chunk.length
      yield chunk
      from = processorSeconds()
      peak = Math.max(peak, process.memoryUsage.rss())
    }
    making += processorSeconds() - from
  }
  const start = processorSeconds()
  const { nights, rows } = await readAppleHealth(counted())
  const seconds = processorSeconds() - start - making
  peak = Math.max(peak, process.memoryUsage.rss())
  tell('export.xml', bytes, seconds, peak, `${rows.rows} rows, ${rows.read} read, ${nights.length} nights`)
}

/** The same as an archive on disk, through the door: unpacking and its checksum count. */
async function measureArchive(megabytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'uncramp-speed-'))
  try {
    const file = join(folder, 'export.zip')
    const bytes = await writeArchive(file, megabytes)
    let peak = 0
    const [start, from] = [processorSeconds(), performance.now()]
    const onProgress = () => {
      peak = Math.max(peak, process.memoryUsage.rss())
    }
    const history = await readHistory(await openAsBlob(file), { offsetAt: () => 60, onProgress })
    const seconds = processorSeconds() - start
    const wall = `${((performance.now() - from) / 1000).toFixed(1)} s by the clock`
    tell('export.zip', bytes, seconds, peak, `${history.type}, ${wall}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function writeArchive(file: string, megabytes: number): Promise<number> {
  const out = createWriteStream(file)
  const zip = new Zip((_error, part) => void out.write(part))
  const entry = new ZipDeflate('apple_health_export/export.xml', { level: 6 })
  zip.add(entry)
  let bytes = 0
  for await (const chunk of exportOf(megabytes)) {
    bytes += chunk.length
    entry.push(chunk)
    if (out.writableNeedDrain) await new Promise<void>((resolve) => out.once('drain', () => resolve()))
  }
  entry.push(new Uint8Array(0), true)
  zip.end()
  await new Promise<void>((resolve) => out.end(() => resolve()))
  return bytes
}

function tell(what: string, bytes: number, seconds: number, peak: number, more: string): void {
  const speed = `${(bytes / MB / seconds).toFixed(0)} MB a second of processor`
  const memory = `peak ${(peak / MB).toFixed(0)} MB with Node itself`
  process.stdout.write(`${what}, ${(bytes / MB).toFixed(0)} MB: ${speed}, ${memory}, ${more}\n`)
}

const megabytes = Number(process.argv[2] ?? 500)
await measureStream(megabytes)
if (process.argv[3] === 'zip') await measureArchive(megabytes)
