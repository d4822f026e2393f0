import { addNights, type Edit, emptyNight, type NightDate, toNightDate } from '@uncramp/diary'
import { expect, test } from 'vitest'
import { openApp, startTest, testDeps } from './testDeps.ts'
import { planOfStretching } from './trial.ts'
import { EMPTY_LOG, isPausedNight, readLog } from './trialLog.ts'
import { firstNightOf, lineUp } from './trialRecord.ts'
import { createResultPage } from './trialResult.ts'

const EVENING = '2026-04-02T20:00:00'
const DAY = 86_400
const night = (date: string) => toNightDate(date)
const put = (date: NightDate, count: number): Edit => ({ type: 'put-night', night: { ...emptyNight(date), count } })

async function running(weeks = 8) {
  const deps = testDeps(EVENING)
  const app = await openApp(deps)
  await startTest(app, planOfStretching(1, weeks))
  const write = async (from: number, to: number) => {
    const first = firstNightOf(app.trials.stand.value!.record.trial)
    const edits = Array.from({ length: to - from }, (_, i) => put(addNights(first, from + i), 2))
    await deps.store.write(edits)
    await app.trials.load()
  }
  return { deps, app, write }
}

test('a pause takes in the nights from the one to come to the last before she goes on, and no other', async () => {
  const { deps, app } = await running()
  deps.pass(5 * DAY)
  await app.trials.setStanding('paused', 'ill')
  expect(app.trials.stand.value?.record.log.pauses).toEqual([{ from: '2026-04-08', to: null, why: 'ill' }])
  deps.pass(3 * DAY)
  await app.trials.setStanding('running')
  const { log } = app.trials.stand.value!.record
  expect(log.pauses).toEqual([{ from: '2026-04-08', to: '2026-04-10', why: 'ill' }])
  const inPause = ['2026-04-07', '2026-04-08', '2026-04-10', '2026-04-11'].map((date) =>
    isPausedNight(log, night(date)),
  )
  expect(inPause).toEqual([false, true, true, false])
})

test('a night of a pause is missing for the answer, never zero, though it is written down; the diary keeps it', async () => {
  const { deps, app, write } = await running()
  deps.pass(5 * DAY)
  await app.trials.setStanding('paused', 'away')
  deps.pass(2 * DAY)
  await app.trials.setStanding('running')
  deps.pass(2 * DAY)
  await write(0, 9)
  const { record, nights, progress } = app.trials.stand.value!
  const counts = lineUp(record.trial, nights, 9).map(({ count }) => count)
  expect(counts).toEqual([2, 2, 2, 2, 2, null, null, 2, 2])
  expect(progress).toMatchObject({ nightsDue: 9, nightsRecorded: 7 })
  expect((await deps.store.nights({ from: night('2026-04-08'), to: night('2026-04-09') })).map((n) => n.count)).toEqual(
    [2, 2],
  )
})

test('a pause pressed at two in the morning leaves the night that is going on in the test', async () => {
  const { deps, app } = await running()
  deps.pass(6 * 3600)
  await app.trials.setStanding('paused')
  expect(app.trials.stand.value?.record.log.pauses).toEqual([{ from: '2026-04-04', to: null, why: 'other' }])
})

test('a pause that is taken back before a night has begun leaves nothing', async () => {
  const { app } = await running()
  await app.trials.setStanding('paused')
  await app.trials.setStanding('running')
  expect(app.trials.stand.value?.record).toMatchObject({ standing: 'running', log: { pauses: [] } })
})

test('pausing a paused test again changes neither its first night nor its reason; a stop ends the pause', async () => {
  const { deps, app } = await running()
  await app.trials.setStanding('paused', 'ill')
  deps.pass(2 * DAY)
  await app.trials.setStanding('paused', 'safety')
  expect(app.trials.stand.value?.record.log.pauses).toEqual([{ from: '2026-04-03', to: null, why: 'ill' }])
  await app.trials.setStanding('stopped')
  expect(app.trials.stand.value?.record.log.pauses).toEqual([{ from: '2026-04-03', to: '2026-04-04', why: 'ill' }])
})

test('a pause never changes a look that was made', async () => {
  const { deps, app, write } = await running(26)
  deps.pass(56 * DAY)
  await write(0, 56)
  await app.trials.makeDueLooks()
  const { looks } = app.trials.stand.value!.record
  expect(looks).toHaveLength(1)
  await app.trials.setStanding('paused', 'ill')
  deps.pass(20 * DAY)
  await write(56, 76)
  await app.trials.makeDueLooks()
  // Nothing that counts was written down, so no look was due.
  expect(app.trials.stand.value?.record.looks).toEqual(looks)
})

test('pauses that fall on one kind of night are as blank nights of that kind: no answer is read from them', async () => {
  const { deps, app, write } = await running(26)
  for (let day = 0; day < 70; day++) {
    const { tonight, record } = app.trials.stand.value!
    const stretch = tonight.phase === 'randomised' && tonight.arm === 'treatment'
    const due = stretch && day % 4 !== 0 ? 'paused' : 'running'
    if (record.standing !== due) await app.trials.setStanding(due, 'ill')
    deps.pass(DAY)
    await app.trials.load()
  }
  await write(0, 70)
  const page = createResultPage(deps, app.trials)
  await page.work(app.trials.stand.value!.record.id)
  expect(page.state.value).toMatchObject({ type: 'ready', ending: { because: 'recording-differs' } })
})

test('a log survives being stored; a test without one has an empty one; one of a newer version is left alone', async () => {
  const { deps, app } = await running()
  await app.trials.setStanding('paused', 'away')
  const again = await openApp(deps)
  expect(again.trials.stand.value?.record.log).toEqual(app.trials.stand.value?.record.log)
  expect(readLog(undefined)).toEqual(EMPTY_LOG)
  expect(readLog({ ...EMPTY_LOG, pauses: [{ from: '2026-04-31', to: null, why: 'ill' }] })).toBeNull()
  const [{ id, record }] = (await deps.store.trials()) as [{ id: string; record: Record<string, unknown> }]
  const newer = { id, record: { ...record, log: { ...EMPTY_LOG, mood: [] } } }
  await deps.store.write([{ type: 'put-trial', trial: newer }])
  const other = await openApp(deps)
  expect(other.trials.unreadable.value).toBe(true)
  expect(await deps.store.trials()).toEqual([newer])
})
