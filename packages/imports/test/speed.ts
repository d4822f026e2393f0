import { readAppleHealth } from '../src/apple/appleHealth.ts'
import { appleExport } from './appleExport.ts'

const MB = 1e6

/**
 * Reads a made-up export of `megabytes`, streamed and never stored, and tells how fast and in how much memory. Only the
 * time of the importer counts, not that of making the file.
 */
async function measure(megabytes: number): Promise<void> {
  const days = 3650
  // About 480 bytes a heart rate; the rest of a day is about 25 kB.
  const heartRates = Math.max(1, Math.round((megabytes * MB) / days / 560 - 45))
  let [bytes, waiting, peak] = [0, 0, 0]
  async function* counted() {
    let from = performance.now()
    for await (const chunk of appleExport({ seed: 1, days, heartRates, openQuotes: true })) {
      waiting += performance.now() - from
      bytes += chunk.length
      yield chunk
      from = performance.now()
      peak = Math.max(peak, process.memoryUsage.rss())
    }
    waiting += performance.now() - from
  }
  const start = performance.now()
  const { nights, rows, isWhole } = await readAppleHealth(counted())
  const seconds = (performance.now() - start - waiting) / 1000
  peak = Math.max(peak, process.memoryUsage.rss())
  const line = [
    `${(bytes / MB).toFixed(0)} MB`,
    `${(bytes / MB / seconds).toFixed(0)} MB/s`,
    `peak ${(peak / MB).toFixed(0)} MB of memory with Node`,
    `${rows.rows} rows, ${rows.read} read, ${nights.length} nights`,
    isWhole ? 'whole' : 'cut short',
  ]
  process.stdout.write(
    `${line.join(' · ')}\n${rows.leftOut.map(({ reason, rows: n }) => `  ${reason} ${n}`).join('\n')}\n`,
  )
}

await measure(Number(process.argv[2] ?? 500))
