import { exportDiary } from '@uncramp/diary'
import { expect, test } from 'vitest'
import { createBringIn } from './bringIn.ts'
import { saveCopy } from './copy.ts'
import { openApp, testDeps } from './testDeps.ts'

const said = (nights: number) => `${nights} nights`
const file = (text: string) => new Blob([text])

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
  expect(model.step.value).toMatchObject({ type: 'choose', refused: expect.stringMatching(/cut off/) })
  expect(await deps.store.nights()).toEqual([])
})

test('a saved copy brings back the same diary after everything is deleted', async () => {
  const { deps, app } = await open()
  const night = { date: '2026-03-01', count: 2, sleepLost: true, exposures: { exercised: true }, taken: {} }
  await deps.store.write([{ type: 'put-night', night: night as never }])
  await saveCopy(deps, app.settings)
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
  await app.undo.undo()
  expect(await deps.store.nights()).toEqual([])
})
