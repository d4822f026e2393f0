import { parseDiary, StoreError, toNightDate } from '@uncramp/diary'
import { isLocked } from '@uncramp/diary-age'
import { sampleCramp, sampleNight } from '@uncramp/testkit'
import { expect, test } from 'vitest'
import { later } from '../words/later.ts'
import { createBringIn } from './bringIn.ts'
import { createCheckCopy } from './checkCopy.ts'
import { saveCopy, saveLockedCopy } from './copy.ts'
import { createLockCopy } from './lockCopy.ts'
import { openApp, type TestDeps, testDeps } from './testDeps.ts'

const PASSPHRASE = 'four small brown owls'
const NIGHTS = [sampleNight('2026-03-31', { count: 1 }), sampleNight('2026-04-01', { count: 0 })]
const CRAMP = sampleCramp('a', '2026-03-31', { pain: 6 })

async function open() {
  const deps = testDeps('2026-04-02T09:00:00')
  const app = await openApp(deps)
  return { deps, app }
}
async function openWithDiary() {
  const opened = await open()
  await opened.deps.store.write([
    ...NIGHTS.map((night) => ({ type: 'put-night', night }) as const),
    { type: 'put-cramp', cramp: CRAMP },
  ])
  return opened
}
function lastFile({ downloads }: TestDeps): Blob {
  const content = downloads.at(-1)
  if (content === undefined) throw new Error('nothing was handed over')
  return new Blob([content])
}
const lockedFile = async () => {
  const { deps, app } = await openWithDiary()
  await saveLockedCopy(app, PASSPHRASE)
  return lastFile(deps)
}

test('a copy is called checked after its own bytes gave the diary back, and the day is noted', async () => {
  const { deps, app } = await openWithDiary()
  const result = await saveCopy(app)
  expect(result).toEqual({ type: 'checked', nights: 2, leftOut: 0 })
  expect(later.copies.told(result)).toMatch(/Saved and checked: 2 nights/)
  expect(parseDiary(new Uint8Array(await lastFile(deps).arrayBuffer()))).toMatchObject({ diary: { nights: NIGHTS } })
  expect(app.settings.data.value.lastCopy).toBe('2026-04-02')
})

test('a copy says how many records it leaves out because they cannot be read', async () => {
  const { deps, app } = await openWithDiary()
  const row = { store: 'nights', key: '2026-04-02', why: 'count is missing', row: { date: '2026-04-02' } } as const
  for (const rows of [[row], [row, row]]) {
    const store = { ...deps.store, damaged: async () => rows }
    const result = await saveCopy({ ...app, deps: { ...deps, store } })
    expect(result).toEqual({ type: 'checked', nights: 2, leftOut: rows.length })
    expect(later.copies.told(result)).toContain(rows.length === 1 ? '1 note that' : '2 notes that')
  }
})

test('a copy is made all the same when its worker cannot be loaded', async () => {
  const { deps, app } = await openWithDiary()
  const gone = { ...deps.locker, copy: () => Promise.reject(new Error('not loaded')) }
  expect(await saveCopy({ ...app, deps: { ...deps, locker: gone } })).toEqual({
    type: 'checked',
    nights: 2,
    leftOut: 0,
  })
  expect(parseDiary(new Uint8Array(await lastFile(deps).arrayBuffer()))).toMatchObject({ diary: { cramps: [CRAMP] } })
})

test('a copy made while nothing can be saved holds the answer that still waits, and that answer keeps its way back', async () => {
  const { deps } = await openWithDiary()
  let full = true
  const write: typeof deps.store.write = (...given) =>
    full ? Promise.reject(new StoreError('store-full', 'no room')) : deps.store.write(...given)
  const app = await openApp({ ...deps, store: { ...deps.store, write } })
  const waiting = sampleNight('2026-04-02', { count: 3 })
  app.undo.show('Said before.', [])
  await app.saving.save(
    [
      { type: 'put-night', night: waiting },
      { type: 'delete-cramp', id: 'a' },
    ],
    undefined,
    () => app.undo.show('Saved.', [{ type: 'delete-night', date: waiting.date }]),
  )
  expect(app.undo.offer.value).toBeNull()
  expect(await saveCopy(app)).toEqual({ type: 'checked', nights: 3, leftOut: 0 })
  const file = parseDiary(new Uint8Array(await lastFile(deps).arrayBuffer()))
  expect(file).toMatchObject({ diary: { nights: [...NIGHTS, waiting], cramps: [] } })
  full = false
  await app.saving.retry()
  expect(app.undo.offer.value?.text).toBe('Saved.')
})

test('a locked copy that was still being made when she went on is told where she is', async () => {
  const { deps, app } = await openWithDiary()
  const model = createLockCopy(app)
  const locking = model.lock(PASSPHRASE, PASSPHRASE)
  model.leave()
  await locking
  expect(deps.downloads).toHaveLength(1)
  expect(app.undo.offer.value?.text).toMatch(/Saved and checked: 2 nights/)
})

test('a locked copy brought in on another phone asks for its passphrase and gives the same diary', async () => {
  const file = await lockedFile()
  const { deps, app } = await open()
  const model = createBringIn(deps, app.saving, app.undo)
  await model.read(file)
  expect(model.step.value).toEqual({ type: 'passphrase', fault: null })
  await model.unlock('not this one at all')
  expect(model.step.value).toEqual({ type: 'passphrase', fault: 'wrong' })
  await model.unlock(PASSPHRASE)
  expect(model.step.value).toMatchObject({ type: 'preview', found: 2 })
  expect(await deps.store.nights()).toEqual([])
  await model.confirm('theirs', String)
  expect([await deps.store.nights(), await deps.store.cramps()]).toEqual([NIGHTS, [CRAMP]])
})

test('a locked copy that was cut off is refused in a sentence and changes nothing', async () => {
  const file = await lockedFile()
  const { deps, app } = await open()
  const model = createBringIn(deps, app.saving, app.undo)
  await model.read(file.slice(0, file.size - 3))
  await model.unlock(PASSPHRASE)
  expect(model.step.value).toMatchObject({
    type: 'choose',
    refused: { what: expect.stringMatching(/damaged or cut off/) },
  })
  expect(await deps.store.nights()).toEqual([])
})

test('a lock that does not open again is not handed over, and the day is not noted', async () => {
  const { deps, app } = await openWithDiary()
  const damaging = {
    ...deps.locker,
    lock: async () => await deps.locker.lock({ nights: [], cramps: [], trials: [], settings: {} }, PASSPHRASE),
  }
  const result = await saveLockedCopy({ ...app, deps: { ...deps, locker: damaging } }, PASSPHRASE)
  expect(result).toEqual({ type: 'failed' })
  expect(later.copies.told(result)).toMatch(/No copy was made.*Nothing was lost/)
  expect(deps.downloads).toEqual([])
  expect(app.settings.data.value.lastCopy).toBeNull()
})

test('a passphrase is typed twice, is long enough, and is kept nowhere', async () => {
  const { deps, app } = await openWithDiary()
  const model = createLockCopy(app)
  await model.lock('short', 'short')
  expect(model.step.value).toEqual({ type: 'ask', fault: 'short' })
  await model.lock(PASSPHRASE, `${PASSPHRASE}!`)
  expect(model.step.value).toEqual({ type: 'ask', fault: 'not-the-same' })
  expect(deps.downloads).toEqual([])
  await model.lock(PASSPHRASE, PASSPHRASE)
  expect(model.step.value).toEqual({ type: 'checked', nights: 2, leftOut: 0 })
  expect(isLocked(new Uint8Array(await lastFile(deps).arrayBuffer()))).toBe(true)
  expect(JSON.stringify([await deps.store.settings(), app.settings.data.value])).not.toContain('owls')
})

test('checking a copy says whether it holds the diary of today, and changes nothing', async () => {
  const { deps, app } = await openWithDiary()
  await saveCopy(app)
  const file = lastFile(deps)
  const model = createCheckCopy(deps)
  await model.read(file)
  expect(told(model)).toEqual([later.copies.whole])
  await deps.store.write([
    { type: 'put-night', night: sampleNight('2026-04-02') },
    { type: 'put-night', night: { ...NIGHTS[1]!, count: 4 } },
    { type: 'delete-cramp', id: 'a' },
    { type: 'delete-night', date: toNightDate('2026-03-31') },
  ])
  const before = await deps.store.nights()
  await model.read(file)
  expect(told(model)).toEqual([
    later.copies.notWhole,
    '1 night of yours is not in it.',
    '1 night differs from yours.',
    '1 night in it is not in your diary.',
  ])
  expect(await deps.store.nights()).toEqual(before)
})

test('a copy that lacks what she has said of herself since does not pass for all of her diary', async () => {
  const { deps, app } = await openWithDiary()
  await saveCopy(app)
  const file = lastFile(deps)
  const model = createCheckCopy(deps)
  await app.settings.set('lastPlace', { muscle: 'foot', side: 'left' })
  await model.read(file)
  expect(told(model)).toEqual([later.copies.whole])
  const blood = [{ lab: 'magnesium', value: 0.8, unit: 'mmol/L', low: null, high: null, on: null }]
  await deps.store.write([{ type: 'put-setting', key: 'health.blood', value: blood }])
  await model.read(file)
  expect(told(model)).toEqual([
    later.copies.notWhole,
    'What you said of yourself, or a setting, is not the same in it.',
  ])
})

function told(model: ReturnType<typeof createCheckCopy>): readonly string[] {
  const step = model.step.value
  if (step.type !== 'told') throw new Error(`not told but ${step.type}`)
  const differences = later.copies.differences(step.check)
  return [differences.length === 0 ? later.copies.whole : later.copies.notWhole, ...differences]
}

test('a locked copy is checked with its passphrase', async () => {
  const { deps, app } = await openWithDiary()
  await saveLockedCopy(app, PASSPHRASE)
  const model = createCheckCopy(deps)
  await model.read(lastFile(deps))
  expect(model.step.value).toEqual({ type: 'passphrase', fault: null })
  await model.unlock(PASSPHRASE)
  expect(told(model)).toEqual([later.copies.whole])
})

test('a file that is no copy is refused by the check, in a sentence', async () => {
  const { deps } = await open()
  const model = createCheckCopy(deps)
  await model.read(new Blob(['date,cramps\n2026-03-01,1\n']))
  expect(model.step.value).toMatchObject({ type: 'choose', refused: { what: expect.stringMatching(/not a copy/) } })
})

test('a device without the memory for the lock says so, and the passphrase can be tried again', async () => {
  const file = await lockedFile()
  const { deps } = await open()
  const noMemory = () => Promise.reject(new RangeError('Array buffer allocation failed'))
  const model = createCheckCopy({ ...deps, locker: { ...deps.locker, open: noMemory } })
  await model.read(file)
  await model.unlock(PASSPHRASE)
  expect(model.step.value).toEqual({ type: 'passphrase', fault: 'no-memory' })
})

test('a diary that shut while a copy was made is told as no copy', async () => {
  const { deps, app } = await openWithDiary()
  await deps.store.close()
  expect(await saveCopy(app)).toEqual({ type: 'failed' })
  expect(deps.downloads).toEqual([])
})
