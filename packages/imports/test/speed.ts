import { createWriteStream, mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAppleHealth } from '../src/apple/appleHealth.ts'
import { readHistory } from '../src/history.ts'
import { appleArchive, exportOf } from './appleArchive.ts'

const MB = 1e6

/** Seconds of processor this process used so far, in all its threads: what a busy machine does not change. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Walks a day; each makes about three records that must be kept. */
const walks = Number(process.argv[4] ?? 8)

/** An export that is made while it is read and stored nowhere. Making it does not count. */
async function measureStream(megabytes: number): Promise<void> {
  let [bytes, making, peak] = [0, 0, 0]
  async function* counted() {
    let from = processorSeconds()
    for await (const chunk of exportOf(megabytes, walks)) {
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
  let bytes = 0
  for await (const chunk of appleArchive(megabytes, walks)) {
    bytes = chunk.unpacked
    if (!out.write(chunk.bytes)) await new Promise<void>((resolve) => out.once('drain', () => resolve()))
  }
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
