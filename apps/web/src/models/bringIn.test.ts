import { exportDiary, StoreError, toNightDate } from '@uncramp/diary'
import { sampleCramp, sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { createBringIn } from './bringIn.ts'
import { crampsIn } from './coming.ts'
import { saveCopy } from './copy.ts'
import { openApp, testDeps } from './testDeps.ts'

const said = (nights: number) => `${nights} nights`
const file = (content: string | Uint8Array<ArrayBuffer>) => new Blob([content])

async function open() {
  const deps = testDeps('2026-04-02T09:00:00')
  const app = await openApp(deps)
  return { deps, app, model: createBringIn(deps, app.saving, app.undo) }
}

test('a spreadsheet with gaps asks what they mean, and stores nothing before the confirmation', async () => {
  const { deps, model } = await open()
  await model.read(file('date,cramps\n2026-03-01,1\n2026-03-04,0\n'))
  expect(model.step.value).toMatchObject({ type: 'columns', guess: { date: 'date', count: 'cramps' } })
  model.chooseColumns({ date: 'date', count: 'cramps' })
  expect(model.step.value).toMatchObject({ type: 'missing-nights', question: { missing: 2 } })
  model.chooseMissing('unknown')
  await expect.poll(() => model.step.value.type).toBe('preview')
  expect(await deps.store.nights()).toEqual([])
  await model.confirm('mine', said)
  expect((await deps.store.nights()).map(({ date, count }) => [date, count])).toEqual([
    ['2026-03-01', 1],
    ['2026-03-04', 0],
  ])
})

test('nights said to have no cramps become zero; nights not written down stay blank', async () => {
  const { deps, model } = await open()
  await model.read(file('date,cramps\n2026-03-01,1\n2026-03-03,0\n'))
  model.chooseColumns({ date: 'date', count: 'cramps' })
  model.chooseMissing('zero')
  await expect.poll(() => model.step.value.type).toBe('preview')
  await model.confirm('mine', said)
  expect((await deps.store.nights()).map(({ count }) => count)).toEqual([1, 0, 0])
})

test('a broken file is refused in a sentence and changes nothing', async () => {
  const { deps, model } = await open()
  await model.read(file('{"format":"uncramp-diary","version":1,'))
  expect(model.step.value).toMatchObject({ type: 'choose', refused: { what: expect.stringMatching(/cut off/) } })
  expect(await deps.store.nights()).toEqual([])
})

test('a saved copy brings back the same diary after everything is deleted', async () => {
  const { deps, app } = await open()
  const night = { date: '2026-03-01', count: 2, sleepLost: true, exposures: { exercised: true }, taken: {} }
  await deps.store.write([{ type: 'put-night', night: night as never }])
  await saveCopy(app)
  const other = await open()
  await other.model.read(file(deps.downloads[0] ?? ''))
  await expect.poll(() => other.model.step.value.type).toBe('preview')
  await other.model.confirm('theirs', said)
  expect(await other.deps.store.nights()).toEqual([night])
})

test('Undo takes a whole import back', async () => {
  const { deps, app, model } = await open()
  const night = { date: '2026-03-01', count: 1, sleepLost: null, exposures: {}, taken: {} }
  await model.read(file(exportDiary({ nights: [night as never], cramps: [], trials: [], settings: {} })))
  await expect.poll(() => model.step.value.type).toBe('preview')
  await model.confirm('mine', said)
  await app.undo.undo('Undone.')
  expect(await deps.store.nights()).toEqual([])
})

const csv = async (model: Awaited<ReturnType<typeof open>>['model'], text: string, more = {}) => {
  await model.read(file(text))
  model.chooseColumns({ date: 'date', count: 'cramps', ...more })
  await expect.poll(() => model.step.value.type).not.toBe('columns')
}
const FULL = {
  date: toNightDate('2026-03-01'),
  count: 2,
  sleepLost: true,
  exposures: { exercised: true },
  taken: { magnesium: true },
}
const CRAMP = {
  id: 'a',
  night: toNightDate('2026-03-01'),
  start: null,
  muscle: 'calf',
  side: 'left',
  minutes: 4,
  pain: 6,
  state: 'over',
} as const

test('"Use the file" takes the count of a spreadsheet, and whatever else is on the night stays', async () => {
  const { deps, app, model } = await open()
  await deps.store.write([
    { type: 'put-night', night: FULL },
    { type: 'put-cramp', cramp: CRAMP },
  ])
  await csv(model, 'date,cramps,stretch\n2026-03-01,3,1\n', { treatment: 'stretch' })
  expect(model.step.value).toMatchObject({ differing: [{ date: '2026-03-01', mine: 2, theirs: 3 }], kept: 0 })
  await model.confirm('theirs', said)
  expect(await deps.store.nights()).toEqual([{ ...FULL, count: 3, taken: { magnesium: true, stretching: true } }])
  expect(await deps.store.cramps()).toEqual([CRAMP])
  await app.undo.undo('Undone.')
  expect(await deps.store.nights()).toEqual([FULL])
  expect(await deps.store.cramps()).toEqual([CRAMP])
})

test('a night with more cramps logged than the file counts stays as it is, and is counted as kept', async () => {
  const { deps, model } = await open()
  await deps.store.write([
    { type: 'put-night', night: FULL },
    { type: 'put-cramp', cramp: CRAMP },
  ])
  await csv(model, 'date,cramps\n2026-03-01,0\n')
  expect(model.step.value).toMatchObject({ differing: [], kept: 1, nothingNew: true })
  await model.confirm('theirs', said)
  expect(await deps.store.nights()).toEqual([FULL])
})

test('the same copy brought in again has nothing new and nothing to choose', async () => {
  const { deps, model } = await open()
  await deps.store.write([{ type: 'put-night', night: FULL }])
  await model.read(file(exportDiary({ nights: [FULL], cramps: [], trials: [], settings: {} })))
  await expect.poll(() => model.step.value.type).toBe('preview')
  expect(model.step.value).toMatchObject({ differing: [], nothingNew: true })
})

test('a pain between two whole numbers is refused by its row, never rounded', async () => {
  const { model } = await open()
  await csv(model, 'date;cramps;pain\n2026-03-01;1;6\n2026-03-02;1;6,5\n', { pain: 'pain' })
  expect(model.step.value).toMatchObject({
    type: 'choose',
    refused: { where: expect.stringMatching(/^row 3/), what: expect.stringMatching(/"6,5".*0 to 10/) },
  })
})

test('a night still to come is refused by its date, before anyone is asked about the gap it makes', async () => {
  const { model } = await open()
  await csv(model, 'date,cramps\n2026-04-01,1\n2026-04-02,1\n2062-04-03,1\n')
  expect(model.step.value).toMatchObject({
    type: 'choose',
    refused: { where: expect.stringMatching(/2062-04-03/), what: expect.stringMatching(/to come/) },
  })
})

test('an order of day and month that gives nights to come is not asked about when the other gives none', async () => {
  const { model } = await open()
  await csv(model, 'date,cramps\n01/12/2025,1\n02/12/2025,1\n')
  expect(model.step.value.type).toBe('date-order')
  await csv(model, 'date,cramps\n01/04/2026,1\n01/05/2026,1\n')
  expect(model.step.value).toMatchObject({
    coming: { diary: { nights: [{ date: '2026-01-04' }, { date: '2026-01-05' }] } },
  })
})

test('a list in a JSON file is no copy of an Uncramp diary', async () => {
  const { model } = await open()
  await model.read(file('[{"date":"2026-03-01","count":1}]'))
  expect(model.step.value).toMatchObject({ refused: { what: expect.stringMatching(/not a copy of an Uncramp diary/) } })
})

test('a file that found no room is brought in by another try, with its way back', async () => {
  const deps = testDeps('2026-04-02T09:00:00')
  let full = true
  const write: typeof deps.store.write = (...given) =>
    full ? Promise.reject(new StoreError('store-full', 'no room')) : deps.store.write(...given)
  const app = await openApp({ ...deps, store: { ...deps.store, write } })
  const model = createBringIn(app.deps, app.saving, app.undo)
  await model.read(
    file(exportDiary({ nights: [sampleNight('2026-03-01', { count: 1 })], cramps: [], trials: [], settings: {} })),
  )
  await model.confirm('mine', said)
  expect(model.step.value.type).toBe('preview')
  full = false
  await app.saving.retry()
  expect(model.step.value).toMatchObject({ type: 'done', nights: 1 })
  await app.undo.undo('Undone.')
  expect(await deps.store.nights()).toEqual([])
})

const EMPTY = { nights: [], cramps: [], trials: [], settings: {} }

test('a cramp of a night nobody checked is found, counted and told as that night', async () => {
  const { deps, app, model } = await open()
  const cramps = [sampleCramp('a', '2026-03-01'), sampleCramp('b', '2026-03-01')]
  const diary = { ...EMPTY, nights: [sampleNight('2026-03-02', { count: 1 })], cramps }
  expect(crampsIn(diary)).toBe(3)
  expect(crampsIn({ ...diary, nights: [sampleNight('2026-03-01', { count: 1 })] })).toBe(2)
  await model.read(file(exportDiary(diary)))
  await model.confirm('mine', said)
  expect(model.step.value).toEqual({ type: 'done', nights: 2, nothing: false })
  expect(app.undo.offer.value?.text).toBe('2 nights')
  expect(await saveCopy(app)).toMatchObject({ nights: 2 })
  expect(await deps.store.cramps()).toEqual(cramps)
})

test('who keeps hers where it differs is told that nothing changed', async () => {
  const { deps, app, model } = await open()
  const mine = sampleNight('2026-03-01', { count: 2 })
  await deps.store.write([{ type: 'put-night', night: mine }])
  await model.read(file(exportDiary({ ...EMPTY, nights: [{ ...mine, count: 1 }] })))
  await model.confirm('mine', said)
  expect(model.step.value).toEqual({ type: 'done', nights: 0, nothing: true })
  expect(app.undo.offer.value).toBeNull()
})

test('what was brought in and taken back is no longer said to be in', async () => {
  const { deps, app, model } = await open()
  await model.read(file(exportDiary({ ...EMPTY, nights: [sampleNight('2026-03-01')] })))
  await model.confirm('mine', said)
  await app.undo.undo('Undone.')
  expect(model.step.value).toEqual({ type: 'choose', refused: null })
  expect(app.undo.offer.value?.text).toBe('Undone.')
  expect(await deps.store.nights()).toEqual([])
})
