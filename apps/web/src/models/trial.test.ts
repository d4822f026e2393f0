import { addNights, type Night, type NightDate, toNightDate } from '@uncramp/diary'
import { planFor, type Trial } from '@uncramp/trial'
import { expect, test } from 'vitest'
import type { AppModel } from './app.ts'
import { createMorning } from './morning.ts'
import { openApp, settled, startTest, testDeps } from './testDeps.ts'
import { planOfStretching } from './trial.ts'
import { firstNightOf, fromStored, STRETCHING, toStored } from './trialRecord.ts'
import { createResultPage, type ResultState } from './trialResult.ts'
import { plannedArm } from './trialStand.ts'

const EVENING = '2026-04-02T20:00:00'
const DAY = 86_400

/** A person whom stretching spares nearly every cramp. */
function nightOf(trial: Trial, index: number): Night {
  const plan = planFor(trial, index)
  const stretch = plan.phase === 'randomised' && plan.arm === 'treatment'
  const count = stretch ? (index % 9 === 0 ? 1 : 0) : 1 + (index % 2)
  const date = addNights(firstNightOf(trial), index)
  return { date, count, sleepLost: null, exposures: {}, taken: { [STRETCHING]: stretch } }
}

/** What the page of a result says when all of it is worked out: of the latest test unless told. */
async function resultOf({ deps, trials }: AppModel, id = trials.stand.value?.record.id): Promise<ResultState> {
  const page = createResultPage(deps, trials)
  await page.work(id ?? '')
  return page.state.value
}

const afterWeeks = (weeks: number) => weeksWith(26, weeks)

async function weeksWith(planned: number, weeks: number, count?: (index: number) => number) {
  const deps = testDeps(EVENING)
  const app = await openApp(deps)
  await startTest(app, planOfStretching(1, planned))
  const { trial } = app.trials.stand.value!.record
  const nights = Array.from({ length: weeks * 7 }, (_, index) => {
    const night = nightOf(trial, index)
    return count === undefined ? night : { ...night, count: count(index) }
  })
  await deps.store.write(nights.map((night) => ({ type: 'put-night', night })))
  deps.pass(weeks * 7 * DAY)
  await app.trials.load()
  return { deps, app, trial }
}

test('a test is drawn once, from the night to come, and a reload reads the same order', async () => {
  const deps = testDeps(EVENING)
  const app = await openApp(deps)
  await startTest(app, planOfStretching(7, 8))
  const drawn = app.trials.stand.value!.record.trial
  expect(drawn.protocol).toMatchObject({ firstNight: '2026-04-03', unitNights: 7, pairs: 4 })
  const again = await openApp(deps)
  expect(again.trials.stand.value?.record.trial).toEqual(drawn)
})

test('the result stays shut until the first look', async () => {
  const { app } = await afterWeeks(7)
  expect(app.trials.resultOpen.value).toBe(false)
})

test('after eight weeks the looks are stored, the ending is reached, and a later change of the diary does not move it', async () => {
  const { deps, app, trial } = await afterWeeks(8)
  expect(app.trials.resultOpen.value).toBe(true)
  expect(await resultOf(app)).toMatchObject({ type: 'ready', ending: { type: 'helps' } })
  expect(app.trials.stand.value?.record.looks).toHaveLength(1)

  const worse: NightDate[] = Array.from({ length: 56 }, (_, i) => addNights(firstNightOf(trial), i))
  await deps.store.write(
    worse.map((date) => ({
      type: 'put-night',
      night: { date, count: 3, sleepLost: null, exposures: {}, taken: {} },
    })),
  )
  const again = await openApp(deps)
  expect(await resultOf(again)).toMatchObject({ type: 'ready', ending: { type: 'helps' } })
})

test('a stopped test counts no night after the stop', async () => {
  const { deps, app } = await afterWeeks(8)
  await app.trials.setStanding('stopped')
  const { asOfNight } = app.trials.stand.value!
  deps.pass(10 * DAY)
  await app.trials.load()
  expect(app.trials.stand.value?.asOfNight).toBe(asOfNight)
  expect(app.trials.active.value).toBeNull()
})

test('a stored test this version cannot read is left alone, and the screen says so', async () => {
  const deps = testDeps(EVENING)
  await deps.store.write([{ type: 'put-trial', trial: { id: 't', record: { something: 'else' } } }])
  const app = await openApp(deps)
  expect(app.trials.stand.value).toBeNull()
  expect(app.trials.unreadable.value).toBe(true)
  expect(await deps.store.trials()).toHaveLength(1)
})

test('the evening answer is kept for the night to come', async () => {
  const deps = testDeps(EVENING)
  const app = await openApp(deps)
  await app.trials.tonightDone(false)
  await settled()
  expect(app.settings.evenings.shown.value[toNightDate('2026-04-03')]).toEqual({ stretching: false })
})

test('a second start is refused while a test runs, in another tab too', async () => {
  const deps = testDeps(EVENING)
  const [app, other] = [await openApp(deps), await openApp(deps)]
  expect(await startTest(app, planOfStretching(1, 26))).toBe('started')
  expect(await startTest(app, planOfStretching(7, 8))).toBe('already-running')
  expect(await startTest(other, planOfStretching(7, 8))).toBe('already-running')
  expect(await deps.store.trials()).toHaveLength(1)
})

test('of two tabs that start a test at the same moment one draws it, and both have that one', async () => {
  const deps = testDeps(EVENING)
  const [app, other] = [await openApp(deps), await openApp(deps)]
  const started = await Promise.all([startTest(app, planOfStretching(1, 26)), startTest(other, planOfStretching(7, 8))])
  expect(started.toSorted()).toEqual(['already-running', 'started'])
  const [trial, ...more] = await deps.store.trials()
  expect(more).toEqual([])
  expect([app, other].map(({ trials }) => trials.active.value?.record.id)).toEqual([trial?.id, trial?.id])
})

test('a test started on the evening another was stopped is the one that runs, also after both are over', async () => {
  const deps = testDeps(EVENING)
  const app = await openApp(deps)
  await startTest(app, planOfStretching(1, 26))
  const first = app.trials.stand.value!.record.id
  await app.trials.setStanding('stopped')
  deps.pass(60)
  await startTest(app, planOfStretching(7, 26))
  const second = app.trials.stand.value!.record.id
  expect(second).not.toBe(first)
  const again = await openApp(deps)
  expect(again.trials.active.value?.record.id).toBe(second)
  await again.trials.setStanding('stopped')
  expect(again.trials.stands.value.map(({ record }) => record.id)).toEqual([second, first])
})

test('a test stored before the time of drawing was kept is still read', async () => {
  const deps = testDeps(EVENING)
  const app = await openApp(deps)
  await startTest(app, planOfStretching(1, 26))
  const [{ id, record }] = (await deps.store.trials()) as [{ id: string; record: Record<string, unknown> }]
  const { drawnAt: _, resultSeen: __, ...old } = record
  await deps.store.write([{ type: 'put-trial', trial: { id, record: old } }])
  const again = await openApp(deps)
  expect(again.trials.active.value?.record).toMatchObject({ id, drawnAt: null, resultSeen: false })
})

test('a due look is made without opening the result: then the test is over, and its result waits to be opened', async () => {
  const { app } = await afterWeeks(8)
  await app.trials.makeDueLooks()
  expect(app.trials.stand.value?.record.looks).toHaveLength(1)
  expect(app.trials.active.value).toBeNull()
  expect(app.trials.resultReady.value).toBe(app.trials.stand.value)
  await resultOf(app)
  expect(app.trials.resultReady.value).toBeNull()
})

test('a test past its last look without an answer is over, and reads no night after its plan', async () => {
  const { app } = await weeksWith(8, 10, (index) => index % 2)
  await app.trials.makeDueLooks()
  expect(app.trials.active.value).toBeNull()
  expect(app.trials.resultReady.value).toBe(app.trials.stand.value)
  expect(await resultOf(app)).toMatchObject({ type: 'ready', ending: { type: 'cannot-tell-yet' }, asOfNight: 55 })
  expect(await startTest(app, planOfStretching(1, 8))).toBe('started')
})

test('the result of an earlier test can be read while a new one runs', async () => {
  const { app } = await afterWeeks(8)
  await resultOf(app)
  const earlier = app.trials.stand.value!.record.id
  await startTest(app, planOfStretching(1, 26))
  expect(await resultOf(app, earlier)).toMatchObject({ type: 'ready', id: earlier, ending: { type: 'helps' } })
  expect(app.trials.active.value?.record.id).not.toBe(earlier)
})

test('the diary marks the nights of every test, and none after a test ended', async () => {
  const { app, trial } = await afterWeeks(10)
  await app.trials.makeDueLooks()
  await startTest(app, planOfStretching(7, 26))
  const arm = (index: number) => plannedArm(app.trials.stands.value, addNights(firstNightOf(trial), index))
  expect(arm(0)).not.toBeNull()
  expect(arm(55)).not.toBeNull()
  expect(arm(56)).toBeNull()
})

test('what was done counts to the night of the result', async () => {
  const { app } = await afterWeeks(10)
  expect(await resultOf(app)).toMatchObject({ progress: { nightsDue: 56, nightsAsPlanned: 56 } })
})

test('a stop made while the engine works is kept', async () => {
  const { app } = await afterWeeks(8)
  const looks = app.trials.makeDueLooks()
  await app.trials.setStanding('stopped')
  await looks
  expect(app.trials.stand.value?.record).toMatchObject({ standing: 'stopped', looks: [{ week: 8 }] })
})

test('a test of anything is drawn, and what was done is written down under its own name', async () => {
  const deps = testDeps('2026-04-01T19:30:00')
  const app = await openApp(deps)
  const plan = {
    treatment: 'own-1',
    called: 'Neighbour’s ointment',
    unitNights: 7,
    weeks: 12,
    washoutNights: 3,
  } as const
  expect(await startTest(app, plan)).toBe('started')
  const { record } = app.trials.active.value!
  expect(record.trial.protocol).toMatchObject({ treatment: 'own-1', washoutNights: 3, unitNights: 7 })
  // No trial of it was ever published, so none can be its prior.
  expect(record.trial.protocol.evidencePrior).toBeUndefined()
  await app.trials.tonightDone(true)
  deps.pass(12 * 3600)
  const night = toNightDate('2026-04-02')
  const own = { treatment: 'own-1', called: 'Neighbour’s ointment', bag: null }
  const stretching = { treatment: 'stretching', called: null, bag: null }
  expect(app.trials.testedOn(night)).toEqual([own])
  const morning = createMorning(app.deps, app.saving, app.settings, app.undo, night, 1, app.trials.testedOn)
  await morning.load()
  expect(morning.draft.value.taken).toEqual({ 'own-1': true })
  await app.trials.setStanding('stopped')
  expect([night, toNightDate('2026-04-03')].map(app.trials.testedOn)).toEqual([[own], [stretching]])
  // A night of no test is one of stretching, as it was before.
  expect(app.trials.testedOn(toNightDate('2026-03-20'))).toEqual([stretching])
  // But who never tested stretching is not asked about it.
  expect(app.trials.askedOn(toNightDate('2026-03-20'))).toEqual([])
  expect(app.trials.askedOn(night)).toEqual([own])
  await startTest(app, planOfStretching(1, 8))
  expect(app.trials.askedOn(toNightDate('2026-03-20'))).toEqual([stretching])
})

test('a test stored before other treatments could be tested is one of stretching', async () => {
  const app = await openApp(testDeps('2026-04-01T19:30:00'))
  await startTest(app, planOfStretching(1, 8))
  const { called: _, ...old } = toStored(app.trials.active.value!.record).record as Record<string, unknown>
  expect(fromStored({ id: 'old', record: old })).toMatchObject({ called: null })
})
