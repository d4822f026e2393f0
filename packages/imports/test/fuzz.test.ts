import { describe, expect, test } from 'vitest'
import { readAppleHealth } from '../src/apple/appleHealth.ts'
import { readHistory } from '../src/history.ts'
import { readTextPart } from '../src/knownTexts.ts'
import { Refusal } from '../src/refusal.ts'
import { textOfBytes } from '../src/tables/text.ts'
import type { RowTally } from '../src/tally.ts'
import { readFitbit } from '../src/wearables/fitbit.ts'
import { readGarmin } from '../src/wearables/garmin.ts'
import { readHealthConnect } from '../src/wearables/healthConnect.ts'
import { readWithings } from '../src/wearables/withings.ts'
import { mutate } from './mutate.ts'
import { createChance } from './random.ts'
import * as samples from './samples.ts'

const TIMES = 10_000
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** How many rows a changed file has, counted another way than the importer counts. */
type CountRows = (bytes: Uint8Array) => number
/** The tally of a changed file; null: refused as a whole, or no longer known. */
type Read = (bytes: Uint8Array) => Promise<RowTally | null>

/** Rows of strict CSV, by one regular expression. The header and blank rows are none. */
const countCsvRows: CountRows = (bytes) => {
  const text = textOfBytes(bytes)
  const cell = '(?:"(?:[^"]|"")*"|[^",\\r\\n][^,\\r\\n]*|)'
  const row = new RegExp(`${cell}(?:,${cell})*(?=[\\r\\n]|$)`, 'y')
  let count = 0
  for (let at = 0; at < text.length; ) {
    row.lastIndex = at
    const whole = row.exec(text)?.[0]
    const line = whole ?? /[^\r\n]*/y.exec(text.slice(at))![0]
    const cells =
      whole === undefined ? ['broken'] : [...whole.matchAll(new RegExp(`${cell}(?=,|[\\r\\n]|$)`, 'g'))].map(String)
    const isBlank = cells.every((found) => found.replace(/^"([\s\S]*)"$/, '$1').trim() === '')
    count += isBlank ? 0 : 1
    at += line.length
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return count - 1
}

const countAppleRows: CountRows = (bytes) => {
  const hidden = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)/g
  const text = Buffer.from(bytes).toString('latin1').replaceAll(hidden, ' ')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: any of them ends a name
  return [...text.matchAll(/<(?:Record|ActivitySummary)(?=[\x00-\x20/>]|$)/g)].length
}

const countList: CountRows = (bytes) => (JSON.parse(textOfBytes(bytes)) as readonly unknown[]).length
const countEvents: CountRows = (bytes) =>
  (JSON.parse(textOfBytes(bytes)) as { readonly events: readonly unknown[] }).events.length

const readText: Read = async (bytes) => {
  const found = readTextPart(textOfBytes(bytes), samples.offsetAt, false)
  if (found === null || found.type === 'table') return null
  return found.type === 'tracked' ? found.tracked.rows : found.rows
}
const named = (name: string, bytes: Uint8Array) => [{ name, text: async () => textOfBytes(bytes) }]
const garminDays = Object.values(samples.GARMIN_FILES)[0]!
const garminSleep = Object.values(samples.GARMIN_FILES)[2]!
const [fitbitSteps, , fitbitSleep] = Object.values(samples.FITBIT_FILES) as [string, string, string]

const IMPORTERS: readonly (readonly [
  name: string,
  sample: string | Uint8Array,
  read: Read,
  count: CountRows | null,
])[] = [
  [
    'Apple Health',
    samples.APPLE_XML.slice(-9000),
    async (bytes) => (await readAppleHealth(once(bytes))).rows,
    countAppleRows,
  ],
  ['Daylio', samples.DAYLIO, readText, countCsvRows],
  ['Bearable', samples.BEARABLE, readText, countCsvRows],
  ['Track & Graph', samples.TRACK_AND_GRAPH, readText, countCsvRows],
  ['Nomie', samples.NOMIE, readText, countEvents],
  ['Google Fit', samples.GOOGLE_FIT, readText, countCsvRows],
  [
    'Withings, steps',
    samples.WITHINGS_STEPS_FILE,
    async (b) => (await readWithings(named('aggregates_steps.csv', b)))?.rows ?? null,
    countCsvRows,
  ],
  [
    'Withings, sleep',
    samples.WITHINGS_SLEEP_FILE,
    async (b) => (await readWithings(named('sleep.csv', b)))?.rows ?? null,
    countCsvRows,
  ],
  ['Garmin, days', garminDays, async (b) => (await readGarmin(named('UDSFile_1.json', b))).rows, countList],
  ['Garmin, sleep', garminSleep, async (b) => (await readGarmin(named('1_sleepData.json', b))).rows, countList],
  [
    'Fitbit, steps',
    fitbitSteps,
    async (b) => (await readFitbit(named('steps-2026-01-01.json', b), samples.offsetAt)).rows,
    countList,
  ],
  [
    'Fitbit, sleep',
    fitbitSleep,
    async (b) => (await readFitbit(named('sleep-2026-01-01.json', b), samples.offsetAt)).rows,
    countList,
  ],
  // Nothing tells how many rows a damaged database had: SQLite itself believes its pages.
  ['Health Connect', samples.HEALTH_CONNECT, async (b) => readHealthConnect(b)?.rows ?? null, null],
]

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

describe(`${TIMES} files changed at random: no crash, no hang, no row lost without a word`, () => {
  test.each(IMPORTERS)(
    '%s',
    async (_name, sample, read, count) => {
      const [bytes, chance] = [typeof sample === 'string' ? encode(sample) : sample, createChance(20260402)]
      let known = 0
      for (let i = 0; i < TIMES; i += 1) {
        const changed = mutate(bytes, chance)
        const rows = await read(changed).catch(refusedOnly)
        if (rows === null) continue
        known += 1
        const told = rows.leftOut.reduce((sum, { rows: left }) => sum + left, rows.read)
        if (told !== rows.rows) throw new Error(`change ${i}: ${told} told of ${rows.rows}`)
        if (count !== null && count(changed) !== rows.rows)
          throw new Error(
            `change ${i}: ${rows.rows} rows, counted ${count(changed)} in ${JSON.stringify(textOfBytes(changed))}`,
          )
      }
      expect(known).toBeGreaterThan(TIMES / 20)
    },
    120_000,
  )

  test('archives', async () => {
    const chance = createChance(20260402)
    const bytes = samples.zipOf({ 'a/export.xml': samples.APPLE_XML.slice(0, 400) + samples.APPLE_XML.slice(-900) })
    const seen = new Map<string, number>()
    for (let i = 0; i < TIMES; i += 1) {
      const history = await readHistory(samples.fileOf(mutate(bytes, chance)), { offsetAt: samples.offsetAt })
      seen.set(history.type, (seen.get(history.type) ?? 0) + 1)
    }
    expect([...seen.keys()].sort()).toEqual(['measured', 'refused', 'table'])
  }, 120_000)
})

function refusedOnly(error: unknown): null {
  if (error instanceof Refusal) return null
  throw error
}
