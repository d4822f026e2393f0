import { Zip, ZipDeflate } from 'fflate'
import { describe, expect, test } from 'vitest'
import {
  APPLE_XML,
  APPLE_ZIP,
  BEARABLE,
  BEARABLE_OLD,
  DAYLIO,
  DAYLIO_OLD,
  FITBIT_FILES,
  fileOf,
  GARMIN_FILES,
  GOOGLE_FIT,
  HEALTH_CONNECT,
  NOMIE,
  offsetAt,
  TRACK_AND_GRAPH,
  TRACK_AND_GRAPH_OLD,
  WITHINGS_SLEEP_FILE,
  WITHINGS_STEPS_FILE,
  zipOf,
} from '../test/samples.ts'
import { zip64Of } from '../test/zip64.ts'
import type { ByteFile, History, Progress } from './index.ts'
import { readHistory } from './index.ts'

const read = (file: ByteFile): Promise<History> => readHistory(file, { offsetAt })

const measured = async (file: ByteFile) => {
  const history = await read(file)
  if (history.type !== 'measured') throw new Error(`not measured: ${JSON.stringify(history)}`)
  return history
}

describe('a file is known by what is in it', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['Apple Health', APPLE_XML, 'apple-health'],
    ['Apple Health with a byte order mark', `\uFEFF${APPLE_XML}`, 'apple-health'],
    ['Apple Health, packed on a Spanish phone', APPLE_ZIP, 'apple-health'],
    ['Health Connect', HEALTH_CONNECT, 'health-connect'],
    ['Health Connect, packed', zipOf({ 'health_connect_export.db': HEALTH_CONNECT }), 'health-connect'],
    ['Fitbit', zipOf(FITBIT_FILES), 'fitbit'],
    ['Garmin', zipOf(GARMIN_FILES), 'garmin'],
    ['Withings', zipOf({ 'aggregates_steps.csv': WITHINGS_STEPS_FILE, 'sleep.csv': WITHINGS_SLEEP_FILE }), 'withings'],
    ['Google Fit', GOOGLE_FIT, 'google-fit'],
    [
      'Google Fit in Spanish',
      zipOf({ 'Takeout/Fit/Métricas de actividad diaria/Métricas de actividad diaria.csv': GOOGLE_FIT }),
      'google-fit',
    ],
    ['Daylio', DAYLIO, 'daylio'],
    ['Daylio, packed', zipOf({ 'daylio_export.csv': DAYLIO }), 'daylio'],
    ['Daylio of old', DAYLIO_OLD, 'daylio'],
    ['Daylio with tabs', DAYLIO.replaceAll(',', '\t'), 'daylio'],
    ['Bearable', BEARABLE, 'bearable'],
    ['Bearable of old', BEARABLE_OLD, 'bearable'],
    ['Track & Graph', TRACK_AND_GRAPH, 'track-and-graph'],
    ['Track & Graph of old', TRACK_AND_GRAPH_OLD, 'track-and-graph'],
    ['Nomie', NOMIE, 'nomie'],
  ])('%s', async (_name, content, app) => {
    const history = await read(fileOf(content))
    expect(history).toMatchObject({ app })
    const rows = history.type === 'measured' ? history.rows : history.type === 'tracked' ? history.tracked.rows : null
    expect(rows?.read).toBeGreaterThan(0)
  })

  test('a table that no app here wrote goes to the door of tables', async () => {
    expect(await read(fileOf('date,count\n2026-01-05,2\n'))).toEqual({ type: 'table' })
  })

  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3), 'not-known'],
    ['a page', '<!doctype html><p>hello</p>', 'not-known'],
    ['other data', '{"a": 1}', 'not-known'],
    ['data cut short', '{"nomie": {}, "events": [', 'not-json'],
    ['an archive of pictures', zipOf({ 'a.png': Uint8Array.of(1, 2, 3) }), 'nothing-inside'],
    ['half an archive', APPLE_ZIP.slice(0, 2000), 'zip-damaged'],
    ['half a database', HEALTH_CONNECT.slice(0, 5000), 'database-damaged'],
  ])('%s is refused with one clear sentence', async (_name, content, code) => {
    const history = await read(fileOf(content))
    expect(history).toMatchObject({ type: 'refused', code })
    if (history.type !== 'refused') return
    expect(`${history.where}: ${history.what}. ${history.todo}.`).toMatch(/^[^\n]+: .+\. [A-Z].+\.$/)
  })
})

describe('an archive', () => {
  test('gives what its file alone gives, however it is packed', async () => {
    const alone = await measured(fileOf(APPLE_XML))
    const name = 'apple_health_export/eksport.xml'
    for (const bytes of [zipOf({ [name]: APPLE_XML }, 0), streamedZip(name, APPLE_XML), zip64Of(name, APPLE_XML)])
      expect(await measured(fileOf(bytes))).toEqual(alone)
  })

  test('whose data were changed is refused by its checksum', async () => {
    const bytes = zipOf({ 'export.xml': APPLE_XML }, 0)
    bytes[bytes.length >> 1]! ^= 1
    expect(await read(fileOf(bytes))).toMatchObject({ type: 'refused', code: 'zip-damaged' })
  })

  test('locked with a password says so', async () => {
    const bytes = zipOf({ 'export.xml': APPLE_XML }, 0)
    const directory = bytes.length - 22 - 46 - 'export.xml'.length
    bytes[directory + 8]! |= 1
    expect(await read(fileOf(bytes))).toMatchObject({ type: 'refused', code: 'zip-locked' })
  })
})

describe('a watch that was not worn', () => {
  test.each([
    ['Google Fit', fileOf(GOOGLE_FIT), ['2026-01-06', '2026-01-09']],
    ['Withings', fileOf(WITHINGS_STEPS_FILE, 'aggregates_steps.csv'), ['2026-01-06']],
    ['Garmin', fileOf(zipOf(GARMIN_FILES)), ['2026-01-06', '2026-01-08']],
    ['Fitbit', fileOf(zipOf(FITBIT_FILES)), ['2026-01-06', '2026-01-07']],
  ])('leaves its night missing, never zero: %s', async (_app, file, expected) => {
    const { nights } = await measured(file)
    expect(nights.filter(({ steps }) => steps !== undefined).map(({ date }) => date)).toEqual(expected)
    expect(nights.every((night) => night.steps !== 0)).toBe(true)
  })
})

describe('several files at once', () => {
  const steps = fileOf(WITHINGS_STEPS_FILE, 'aggregates_steps.csv')
  const sleep = fileOf(WITHINGS_SLEEP_FILE, 'sleep.csv')

  test('are read together when one app saved them, as from its archive', async () => {
    const packed = zipOf({ 'aggregates_steps.csv': WITHINGS_STEPS_FILE, 'sleep.csv': WITHINGS_SLEEP_FILE })
    expect(await readHistory([steps, sleep], { offsetAt })).toEqual(await read(fileOf(packed)))
  })

  test.each([
    ['of two apps', [steps, fileOf(DAYLIO, 'daylio.csv')]],
    ['of one tracker, of which one would be lost', [fileOf(DAYLIO, 'a.csv'), fileOf(DAYLIO_OLD, 'b.csv')]],
    ['with an archive among them', [steps, fileOf(zipOf(GARMIN_FILES), 'garmin.zip')]],
  ])('%s are refused, so that none is left out without a word', async (_which, files) => {
    expect(await readHistory(files, { offsetAt })).toMatchObject({ type: 'refused', code: 'several' })
  })
})

test('Garmin: the newer of two overlapping files wins, and the older row is a repeat', async () => {
  const { nights, rows } = await measured(fileOf(zipOf(GARMIN_FILES)))
  expect(nights).toEqual([
    { date: '2026-01-06', steps: 7000, asleepMinutes: 380, awakeMinutes: 10 },
    { date: '2026-01-08', steps: 9100 },
  ])
  expect(rows).toMatchObject({ rows: 6, read: 3 })
})

test('Withings: sleep goes to its morning, by local time with or without an offset', async () => {
  const { nights } = await measured(fileOf(WITHINGS_SLEEP_FILE, 'sleep.csv'))
  expect(nights).toEqual([
    { date: '2026-01-06', asleepMinutes: 450, awakeMinutes: 15 },
    { date: '2026-01-08', asleepMinutes: 360, awakeMinutes: 0 },
  ])
})

describe('Fitbit', () => {
  const name = 'Fitbit/Global Export Data/steps-2026-01-01.json'
  const sleepName = 'Fitbit/Global Export Data/sleep-2026-01-01.json'
  const sleep = FITBIT_FILES['Takeout/Fitbit/Global Export Data/sleep-2026-01-01.json']
  const walk = (dateTime: string) => JSON.stringify([{ dateTime, value: '50' }])
  const clock = async (dateTime: string) =>
    (await measured(fileOf(zipOf({ [name]: walk(dateTime), [sleepName]: sleep })))).stepClock

  test('tells the clock of the steps by the sleep: nobody walks while asleep', async () => {
    // Asleep from 23:00 to 06:00 by the wall, which is an hour ahead of UTC.
    expect(await clock('01/05/26 22:30:00')).toBe('local')
    expect(await clock('01/06/26 05:30:00')).toBe('utc')
    expect(await clock('01/05/26 12:00:00')).toBe('unsure')
  })

  test('a minute that stands twice counts once, and 1440 sitting minutes are a watch in a drawer', async () => {
    const { nights, rows } = await measured(fileOf(zipOf(FITBIT_FILES)))
    expect(nights.map(({ steps }) => steps ?? 0).reduce((a, b) => a + b, 0)).toBe(200)
    expect(nights.find(({ date }) => date === '2026-01-06')?.sedentaryMinutes).toBe(600)
    expect(nights.find(({ date }) => date === '2026-01-07')?.sedentaryMinutes).toBe(undefined)
    expect(rows.leftOut).toEqual([
      { reason: 'not-measured', rows: 1, places: [expect.objectContaining({ row: 2 })] },
      { reason: 'repeat', rows: 1, places: [] },
    ])
  })
})

test('Garmin: a list within lists a hundred thousand deep costs its own row', async () => {
  const deep = `[${'['.repeat(100_000)}${']'.repeat(100_000)}, {"calendarDate": "2026-01-05", "totalSteps": 70}]`
  const { nights, rows } = await measured(fileOf(deep, 'UDSFile_1.json'))
  expect(nights).toEqual([{ date: '2026-01-06', steps: 70 }])
  expect(rows).toMatchObject({ rows: 2, read: 1, leftOut: [{ reason: 'broken', rows: 1 }] })
})

describe('reading', () => {
  test('tells how far it is, in bytes, up to the whole', async () => {
    const seen: Progress[] = []
    await readHistory(fileOf(APPLE_ZIP), { offsetAt, onProgress: (progress) => seen.push(progress) })
    const size = new TextEncoder().encode(APPLE_XML).length
    expect(seen.at(-1)).toEqual({ done: size, total: size })
    expect(seen.every(({ done }, i) => i === 0 || done >= seen[i - 1]!.done)).toBe(true)
  })

  test('stops when it is asked to, before and in the middle', async () => {
    expect(await readHistory(fileOf(APPLE_ZIP), { offsetAt, signal: AbortSignal.abort() })).toEqual({
      type: 'cancelled',
    })
    const stop = new AbortController()
    const long = zipOf({ 'export.xml': APPLE_XML.padEnd(5_000_000) })
    const onProgress = () => stop.abort()
    expect(await readHistory(fileOf(long), { offsetAt, signal: stop.signal, onProgress })).toEqual({
      type: 'cancelled',
    })
  })

  test('a file that went away is refused, not thrown', async () => {
    const gone: ByteFile = {
      size: 100,
      slice: () => gone,
      stream: () =>
        new ReadableStream({
          pull() {
            throw new DOMException('gone', 'NotReadableError')
          },
        }),
    }
    expect(await read(gone)).toMatchObject({ type: 'refused', code: 'unreadable' })
  })
})

/** Sizes after the data, as programs write that pack while they read. */
function streamedZip(name: string, text: string): Uint8Array {
  const parts: Uint8Array[] = []
  const zip = new Zip((_error, part) => void parts.push(part))
  const entry = new ZipDeflate(name)
  zip.add(entry)
  entry.push(new TextEncoder().encode(text), true)
  zip.end()
  return new Uint8Array(Buffer.concat(parts))
}
