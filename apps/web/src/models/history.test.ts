import { exportDiary, type Night } from '@uncramp/diary'
import { type CrampChoices, readHistory } from '@uncramp/imports'
import * as samples from '@uncramp/imports/samples'
import { sampleNight } from '@uncramp/testkit'
import { describe, expect, test } from 'vitest'
import type { HistoryReader } from '../history/client.ts'
import { createHistory } from './history.ts'
import { openApp, testDeps } from './testDeps.ts'

const said = (nights: number) => `${nights} nights`
const { fileOf, zipOf } = samples

/** The real reading, without a worker. */
const reader: HistoryReader = {
  read({ files, hoursLater }, onProgress) {
    const stop = new AbortController()
    const options = { offsetAt: samples.offsetAt, hoursLater, onProgress, signal: stop.signal }
    return { found: readHistory(files, options), cancel: () => stop.abort() }
  },
}

async function open(nights: readonly Night[] = []) {
  const deps = testDeps('2026-04-02T09:00:00')
  await deps.store.write(nights.map((night) => ({ type: 'put-night', night })))
  const app = await openApp(deps)
  const model = createHistory(deps, app.saving, app.undo, reader)
  await model.load()
  const diary = async () => ({
    nights: await deps.store.nights(),
    cramps: await deps.store.cramps(),
    settings: await deps.store.settings(),
  })
  return { deps, app, model, diary }
}
type Opened = Awaited<ReturnType<typeof open>>

const CHOICES: CrampChoices = {
  names: ['leg cramps'],
  meaning: 'one-cramp',
  quietDays: 'unknown',
  unclocked: 'morning',
}
const TRACKERS: readonly (readonly [string, string, Partial<CrampChoices>, Record<string, number>])[] = [
  ['daylio', samples.DAYLIO, {}, { '2026-01-05': 1, '2026-01-06': 1, '2026-01-08': 1 }],
  [
    'bearable',
    samples.BEARABLE,
    { names: ['Leg cramps'], meaning: 'pain' },
    { '2021-12-08': 1, '2021-12-10': 0, '2021-12-11': 1 },
  ],
  [
    'track-and-graph',
    samples.TRACK_AND_GRAPH,
    { names: ['Cramps'], meaning: 'count' },
    { '2026-01-05': 2, '2026-01-07': 1 },
  ],
  ['nomie', samples.NOMIE, { names: ['cramps'] }, { '2026-01-05': 1, '2026-01-07': 1 }],
]

async function bringTracker({ model }: Opened, content: string, choices: CrampChoices): Promise<void> {
  await model.read([fileOf(content)])
  await model.chooseCramps(choices)
  await model.confirm('mine', said)
}

describe('a tracker', () => {
  test.each(TRACKERS)(
    '%s: asks which are cramps, shows them, stores them, and takes them back',
    async (app, content, choices, counts) => {
      const opened = await open()
      const { deps, model, diary } = opened
      const before = await diary()
      await model.read([fileOf(content)])
      expect(model.step.value).toMatchObject({ type: 'which-cramps', history: { app } })
      await model.chooseCramps({ ...CHOICES, ...choices })
      expect(model.step.value).toMatchObject({ type: 'tracker', preview: { found: Object.keys(counts).length } })
      expect(await diary()).toEqual(before)
      await model.confirm('mine', said)
      const found = (await deps.store.nights()).map(({ date, count }) => [date, count])
      expect(Object.fromEntries(found)).toEqual(counts)
      expect(model.last.value).toMatchObject({ app, on: '2026-04-02' })
      await model.undoLast('back')
      expect(model.step.value).toEqual({ type: 'undone', nights: found.length, kept: 0 })
      expect(await diary()).toEqual(before)
    },
  )

  test('of which all entries are of nights to come brings none of them', async () => {
    const opened = await open()
    const later = samples.DAYLIO.replaceAll('2026-01', '2027-01')
    await opened.model.read([fileOf(later)])
    await opened.model.chooseCramps(CHOICES)
    expect(opened.model.step.value).toMatchObject({ type: 'tracker', made: { toCome: 3 }, preview: { found: 0 } })
  })

  test('counts a night again that is here, and leaves all else on it, until told to use the file', async () => {
    const mine = sampleNight('2026-01-05', { count: 3, sleepLost: true, taken: { stretching: true } })
    const opened = await open([mine])
    await bringTracker(opened, samples.DAYLIO, CHOICES)
    expect((await opened.deps.store.nights())[0]).toEqual(mine)
    await opened.model.read([fileOf(samples.DAYLIO)])
    await opened.model.chooseCramps(CHOICES)
    await opened.model.confirm('theirs', said)
    expect((await opened.deps.store.nights())[0]).toEqual({ ...mine, count: 1 })
    await opened.model.undoLast('back')
    expect((await opened.deps.store.nights())[0]).toEqual(mine)
  })
})

describe('what a watch measured', () => {
  const WATCHES: readonly (readonly [string, File, string, Partial<Night['measured']>])[] = [
    ['apple-health', fileOf(samples.APPLE_ZIP, 'export.zip'), '2016-01-05', {}],
    ['health-connect', fileOf(samples.HEALTH_CONNECT), '2026-01-06', {}],
    ['fitbit', fileOf(zipOf(samples.FITBIT_FILES)), '2026-01-06', { sedentaryMinutes: 600 }],
    [
      'garmin',
      fileOf(zipOf(samples.GARMIN_FILES)),
      '2026-01-06',
      { steps: 7000, asleepMinutes: 380, awakeMinutes: 10 },
    ],
    ['google-fit', fileOf(samples.GOOGLE_FIT), '2026-01-06', { steps: 9123 }],
    [
      'withings',
      fileOf(samples.WITHINGS_SLEEP_FILE, 'sleep.csv'),
      '2026-01-06',
      { asleepMinutes: 450, awakeMinutes: 15 },
    ],
  ]
  test.each(WATCHES)(
    '%s: lies on a night of the diary, makes no other night known, and goes back',
    async (source, file, date, numbers) => {
      const mine = sampleNight(date, { count: 2 })
      const { deps, model, diary } = await open([mine])
      const before = await diary()
      await model.read([file])
      expect(model.step.value).toMatchObject({ type: 'watch', history: { app: source }, look: { here: 1, fresh: 1 } })
      expect(await diary()).toEqual(before)
      await model.confirm('mine', said)
      const [night, ...others] = await deps.store.nights()
      expect(night).toMatchObject({ ...mine, measured: { source, ...numbers } })
      expect(Object.keys(night?.measured ?? {}).length).toBeGreaterThan(1)
      expect(others).toEqual([])
      await model.undoLast('back')
      expect(await diary()).toEqual(before)
    },
  )

  test('in several files that belong together is read at once', async () => {
    const { model } = await open([sampleNight('2026-01-06')])
    await model.read([
      fileOf(samples.WITHINGS_STEPS_FILE, 'aggregates_steps.csv'),
      fileOf(samples.WITHINGS_SLEEP_FILE, 'sleep.csv'),
    ])
    expect(model.step.value).toMatchObject({
      type: 'watch',
      look: { measures: [{ measure: 'steps' }, { measure: 'asleepMinutes' }, { measure: 'awakeMinutes' }] },
    })
  })

  test('of another app stays until she says that the file is right', async () => {
    const measured = { source: 'fitbit', steps: 100 }
    const { deps, model } = await open([sampleNight('2026-01-06', { measured })])
    await model.read([fileOf(samples.GOOGLE_FIT)])
    expect(model.step.value).toMatchObject({ type: 'watch', look: { fresh: 0, differing: ['2026-01-06'] } })
    await model.confirm('theirs', said)
    expect((await deps.store.nights())[0]?.measured).toEqual({ source: 'google-fit', steps: 9123 })
    await model.undoLast('back')
    expect((await deps.store.nights())[0]?.measured).toEqual(measured)
  })

  test('goes back also after the count of its night was changed, and the count stays', async () => {
    const { deps, model } = await open([sampleNight('2026-01-06', { count: 2 })])
    await model.read([fileOf(samples.GOOGLE_FIT)])
    await model.confirm('mine', said)
    const [night] = await deps.store.nights()
    await deps.store.write([{ type: 'put-night', night: { ...night!, count: 5 } }])
    await model.undoLast('back')
    expect(await deps.store.nights()).toEqual([sampleNight('2026-01-06', { count: 5 })])
  })
})

test('a table asks for its columns, and is taken back from here too', async () => {
  const { model, diary } = await open()
  const before = await diary()
  await model.read([fileOf('date,cramps\n2026-03-01,1\n2026-03-02,0\n')])
  expect(model.step.value.type).toBe('table')
  model.bringIn.chooseColumns({ date: 'date', count: 'cramps' })
  await expect.poll(() => model.bringIn.step.value.type).toBe('preview')
  await model.confirm('mine', said)
  expect((await diary()).nights.map(({ count }) => count)).toEqual([1, 0])
  expect(model.last.value?.nights.length).toBe(2)
  await model.undoLast('back')
  expect(await diary()).toEqual(before)
})

test('a night changed since the import stays, and she is told', async () => {
  const opened = await open()
  await bringTracker(opened, samples.DAYLIO, CHOICES)
  const changed = sampleNight('2026-01-06', { count: 4 })
  await opened.deps.store.write([{ type: 'put-night', night: changed }])
  await opened.model.undoLast('back')
  expect(opened.model.step.value).toEqual({ type: 'undone', nights: 2, kept: 1 })
  expect(await opened.deps.store.nights()).toEqual([changed])
  expect(opened.model.last.value).toBe(null)
})

test('the way back travels with a copy, and works on the other device', async () => {
  const first = await open()
  await bringTracker(first, samples.NOMIE, { ...CHOICES, names: ['cramps'] })
  const { nights, cramps, settings } = await first.diary()
  const other = await open()
  await other.model.read([fileOf(exportDiary({ nights, cramps, trials: [], settings }))])
  await expect.poll(() => other.model.bringIn.step.value.type).toBe('preview')
  await other.model.confirm('theirs', said)
  expect((await other.diary()).nights).toEqual(nights)
  await other.model.undoLast('back')
  expect(await other.diary()).toMatchObject({ nights: [], cramps: [] })
})

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', 'empty'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3), 'not-known'],
  ['half an archive', samples.APPLE_ZIP.slice(0, 2000), 'zip-damaged'],
])('%s is refused, and nothing is changed', async (_what, content, code) => {
  const { model, diary } = await open([sampleNight('2026-01-06')])
  const before = await diary()
  await model.read([fileOf(content)])
  expect(model.step.value).toMatchObject({ type: 'choose', refused: { code } })
  expect(await diary()).toEqual(before)
})

test('a copy of a newer Uncramp says so', async () => {
  const { model } = await open()
  await model.read([fileOf('{\n"format": "uncramp-diary",\n"version": 99}')])
  expect(model.bringIn.step.value).toMatchObject({ type: 'choose', refused: { cause: { code: 'newer-copy' } } })
})

test('a reading that is cancelled leaves nothing, and a second file is read in its place', async () => {
  const { model, diary } = await open()
  const before = await diary()
  const first = model.read([fileOf(samples.APPLE_ZIP)])
  model.cancel()
  await first
  expect(model.step.value).toEqual({ type: 'choose', refused: null })
  expect(await diary()).toEqual(before)
  const slow = model.read([fileOf(samples.APPLE_ZIP)])
  await Promise.all([slow, model.read([fileOf(samples.DAYLIO)])])
  expect(model.step.value).toMatchObject({ type: 'which-cramps', history: { app: 'daylio' } })
})

test('what is no import any more is no way back', async () => {
  const { deps, model } = await open()
  await deps.store.write([
    { type: 'put-setting', key: 'lastImport', value: { app: 'daylio', nights: [{ date: 'soon' }] } },
  ])
  await model.load()
  expect(model.last.value).toBe(null)
  await model.undoLast('back')
  expect(model.step.value).toEqual({ type: 'choose', refused: null })
})
