import { type DiaryStore, parseDiary, putsOf, StoreError } from '@uncramp/diary'
import { expect, test } from 'vitest'
import type { AppModel } from './app.ts'
import { saveCopy } from './copy.ts'
import { tellTonight } from './tellTonight.ts'
import { openApp, settled, startTest, type TestDeps, testDeps } from './testDeps.ts'
import { eveningAnswer } from './tonight.ts'
import { planOfStretching } from './trial.ts'

const EVENING = '2026-04-01T19:30:00'

/** A real store that writes only when told: a slow disk, and one that is full. */
function slowStore(deps: TestDeps) {
  const held: (() => void)[] = []
  let isFull = false
  let isSlow = false
  let reading: Promise<unknown> = Promise.resolve()
  const write: DiaryStore['write'] = async (...given) => {
    if (isSlow) await new Promise<void>((resolve) => held.push(resolve))
    if (isFull) throw new StoreError('store-full', 'no room')
    return deps.store.write(...given)
  }
  const settings: DiaryStore['settings'] = () => reading.then(deps.store.settings)
  return {
    store: { ...deps.store, write, settings },
    readsNoMore: () => {
      reading = new Promise(() => {})
    },
    slow: () => {
      isSlow = true
    },
    full: (full: boolean) => {
      isFull = full
    },
    async land() {
      isSlow = false
      for (const go of held.splice(0)) go()
      await settled()
    },
  }
}

/** Stretching is under test, and warmth beside it, and it is the evening of the first night. */
async function anEvening() {
  const deps = testDeps(EVENING)
  const disk = slowStore(deps)
  const app = await openApp({ ...deps, store: disk.store })
  await startTest(app, planOfStretching(1, 8))
  deps.pass(7 * 24 * 3600)
  const first = app.trials.going.value[0]!.record.id
  await app.trials.start({ ...planOfStretching(1, 8), treatment: 'heat', called: 'Warmth' }, [first])
  await settled()
  expect(app.trials.going.value).toHaveLength(2)
  return { deps, disk, app }
}

const answers = (app: AppModel) =>
  app.trials.going.value.map((stand) => eveningAnswer(stand, app.settings.evenings.shown.value, app.deps.clock))

test('what was done tonight shows as told only once it is kept', async () => {
  const { deps, disk, app } = await anEvening()
  disk.slow()
  const telling = tellTonight(app, app.trials.going.value[0]!, true, 'Noted.')
  await settled()
  expect(answers(app)).toEqual([null, null])
  expect(answers(await openApp(deps))).toEqual([null, null])
  await disk.land()
  expect(await telling).toBe(true)
  expect(answers(app)).toEqual([true, null])
  expect(answers(await openApp(deps))).toEqual([true, null])
})

test('two answers on their way to a slow disk both get there', async () => {
  const { deps, disk, app } = await anEvening()
  const [one, other] = app.trials.going.value
  disk.slow()
  void tellTonight(app, one!, true, 'Noted.')
  void tellTonight(app, other!, false, 'Noted.')
  // The first one counts for the second before it is read again.
  disk.readsNoMore()
  await disk.land()
  expect(answers(app)).toEqual([true, false])
  expect(answers(await openApp(deps))).toEqual([true, false])
})

test('an answer that finds no room is still there beside the notice, and another try keeps it', async () => {
  const { deps, disk, app } = await anEvening()
  disk.full(true)
  expect(await tellTonight(app, app.trials.going.value[0]!, true, 'Noted.')).toBe(false)
  expect(app.saving.state.value).toEqual({ type: 'failed', fault: 'store-full' })
  expect(answers(app)).toEqual([true, null])
  disk.full(false)
  expect(await app.saving.retry()).toBe(true)
  expect(answers(app)).toEqual([true, null])
  expect(answers(await openApp(deps))).toEqual([true, null])
})

test('answers that find no room are all in a copy', async () => {
  const { deps, disk, app } = await anEvening()
  const [one, two] = app.trials.going.value
  disk.full(true)
  await tellTonight(app, one!, true, 'Noted.')
  await tellTonight(app, two!, false, 'Noted.')
  await saveCopy(app)
  const copy = await new Blob([deps.downloads.at(-1)!]).arrayBuffer()
  const file = parseDiary(new Uint8Array(copy))
  if (file.type !== 'read') throw new Error('the copy cannot be read')
  const elsewhere = testDeps(EVENING)
  await elsewhere.store.write(putsOf(file.diary))
  elsewhere.pass(7 * 24 * 3600)
  expect(answers(await openApp(elsewhere))).toEqual([true, false])
})

test.each(['tries again', 'tells it once more'])(
  'what another tab told while an answer found no room is kept, when she %s',
  async (how) => {
    const { deps, disk, app } = await anEvening()
    const other = await openApp(deps)
    const [one, two] = app.trials.going.value
    disk.full(true)
    await tellTonight(app, one!, true, 'Noted.')
    await tellTonight(other, two!, false, 'Noted.')
    await settled()
    disk.full(false)
    if (how === 'tries again') await app.saving.retry()
    else await tellTonight(app, one!, true, 'Noted.')
    await settled()
    for (const tab of [app, other, await openApp(deps)]) expect(answers(tab)).toEqual([true, false])
  },
)

test('what was kept once is not told again over what another tab said since', async () => {
  const { deps, app } = await anEvening()
  const other = await openApp(deps)
  const [one, two] = app.trials.going.value
  await tellTonight(app, one!, true, 'Noted.')
  await settled()
  await tellTonight(other, one!, false, 'Noted.')
  await settled()
  await tellTonight(app, two!, true, 'Noted.')
  await settled()
  for (const tab of [app, other, await openApp(deps)]) expect(answers(tab)).toEqual([false, true])
})

test('Undo leads back to the answer before, which may not be kept yet as the next one is told', async () => {
  const { disk, app } = await anEvening()
  const [one] = app.trials.going.value
  disk.slow()
  const telling = [tellTonight(app, one!, true, 'Noted.'), tellTonight(app, one!, false, 'Noted.')]
  await disk.land()
  await Promise.all(telling)
  expect(answers(app)).toEqual([false, null])
  await app.undo.undo('Undone.')
  expect(answers(app)).toEqual([true, null])
})

test('her own words find no room together with what they take the place of, and arrive together', async () => {
  const { deps, disk, app } = await anEvening()
  const [one] = app.trials.going.value
  await tellTonight(app, one!, true, 'Noted.')
  disk.full(true)
  expect(await tellTonight(app, one!, 'Half of it', 'Noted.')).toBe(false)
  disk.full(false)
  expect(await app.saving.retry()).toBe(true)
  await settled()
  for (const tab of [app, await openApp(deps)]) expect(answers(tab)).toEqual(['Half of it', null])
})

test('an answer taken back while it is on its way stays taken back', async () => {
  const { deps, disk, app } = await anEvening()
  const [one] = app.trials.going.value
  disk.slow()
  void tellTonight(app, one!, true, 'Noted.')
  void tellTonight(app, one!, null, 'Taken back.')
  await disk.land()
  expect(answers(app)).toEqual([null, null])
  expect(answers(await openApp(deps))).toEqual([null, null])
  expect((await deps.store.settings()).evenings).toEqual({})
})
