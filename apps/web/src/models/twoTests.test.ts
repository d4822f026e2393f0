import { addNights, type Night } from '@uncramp/diary'
import { doctorPage } from '@uncramp/report'
import { sampleNight } from '@uncramp/testkit'
import { planFor } from '@uncramp/trial'
import { expect, test } from 'vitest'
import type { AppModel } from './app.ts'
import { besideOf } from './beside.ts'
import { changePlan } from './changePlan.ts'
import { createMorning } from './morning.ts'
import { lastNightOver } from './nightClock.ts'
import { pageTest } from './pageTests.ts'
import { askedOf } from './plannedFit.ts'
import { lastTestNight } from './reminders.ts'
import { tellTonight } from './tellTonight.ts'
import { openApp, settled, startTest, type TestDeps, testDeps } from './testDeps.ts'
import { eveningAnswer } from './tonight.ts'
import { planOfStretching, type Started, type TestPlan } from './trial.ts'
import { firstNightOf } from './trialRecord.ts'
import { createResultPage } from './trialResult.ts'

const EVENING = '2026-04-01T19:30:00'
const DAY = 24 * 3600
const HEAT: TestPlan = { treatment: 'heat', called: 'Warmth', unitNights: 1, weeks: 12 }

const startBeside = (app: AppModel, plan: TestPlan): Promise<Started> =>
  app.trials.start(
    plan,
    app.trials.going.value.map(({ record }) => record.id),
  )

async function two(weeks = 12): Promise<{ deps: TestDeps; app: AppModel; ids: readonly string[] }> {
  const deps = testDeps(EVENING)
  const app = await openApp(deps)
  await startTest(app, planOfStretching(1, weeks))
  deps.pass(7 * DAY)
  await app.trials.load()
  expect(await startBeside(app, HEAT)).toBe('started')
  return { deps, app, ids: app.trials.going.value.map(({ record }) => record.id) }
}

const standOf = (app: AppModel, treatment: string) =>
  app.trials.stands.value.find(({ record }) => record.trial.protocol.treatment === treatment)!

test('a second test begins beside the first, each with a draw of its own, and a third does not', async () => {
  const { app } = await two()
  const [later, first] = app.trials.going.value.map(({ record }) => record)
  expect([first?.trial.protocol.treatment, later?.trial.protocol.treatment]).toEqual(['stretching', 'heat'])
  expect([firstNightOf(first!.trial), firstNightOf(later!.trial)]).toEqual(['2026-04-02', '2026-04-09'])
  expect(await startBeside(app, { ...HEAT, treatment: 'massage', called: 'Massage' })).toBe('already-running')
  expect(app.trials.stands.value).toHaveLength(2)
})

test('a page that did not know of the running test starts none beside it', async () => {
  const app = await openApp(testDeps(EVENING))
  await startTest(app, planOfStretching(1, 12))
  expect(await app.trials.start(HEAT)).toBe('already-running')
  expect(await app.trials.start(HEAT, ['another'])).toBe('already-running')
})

test('what works alike is not tested beside each other, whatever page asks for it', async () => {
  const app = await openApp(testDeps(EVENING))
  await startTest(app, planOfStretching(1, 12))
  expect(await startBeside(app, { ...HEAT, treatment: 'exercise', called: 'Exercise' })).toBe('not-now')
  expect(await startBeside(app, planOfStretching(7, 12))).toBe('not-now')
  expect(app.trials.going.value).toHaveLength(1)
})

test('each evening is told of each test by itself, and the morning takes both over', async () => {
  const { deps, app } = await two()
  await tellTonight(app, standOf(app, 'stretching'), true, 'Saved')
  await tellTonight(app, standOf(app, 'heat'), false, 'Saved')
  const answers = () =>
    ['stretching', 'heat'].map((treatment) =>
      eveningAnswer(standOf(app, treatment), app.settings.evenings.shown.value, app.deps.clock),
    )
  expect(answers()).toEqual([true, false])
  await tellTonight(app, standOf(app, 'stretching'), null, 'Saved')
  expect(answers()).toEqual([null, false])
  await tellTonight(app, standOf(app, 'stretching'), true, 'Saved')
  deps.pass(12 * 3600)
  const night = lastNightOver(app.deps.clock)
  const morning = createMorning(app.deps, app.saving, app.settings, app.undo, night, 1, app.trials.testedOn)
  await morning.load()
  expect(app.trials.testedOn(night).map(({ treatment }) => treatment)).toEqual(['stretching', 'heat'])
  morning.answerTaken('heat', true)
  expect(morning.draft.value.taken).toEqual({ stretching: true, heat: true })
})

test('an evening told to an older version is of the test that there was', async () => {
  const { deps, app } = await two()
  deps.pass(12 * 3600)
  const night = lastNightOver(app.deps.clock)
  await deps.store.write([{ type: 'put-setting', key: 'evenings', value: { [night]: true } }])
  await settled()
  const morning = createMorning(app.deps, app.saving, app.settings, app.undo, night, 1, app.trials.testedOn)
  expect(morning.draft.value.taken).toEqual({ stretching: true })
})

test('one is paused, changed or stopped by itself, and the other goes on', async () => {
  const { deps, app } = await two()
  const stretching = standOf(app, 'stretching').record
  await app.trials.setStanding('paused', 'ill', stretching.id)
  expect(app.trials.going.value.map(({ record }) => record.standing)).toEqual(['running', 'paused'])
  await app.trials.setStanding('running', 'other', stretching.id)
  deps.pass(3 * DAY)
  await app.trials.load()
  const change = { unitNights: 7, weeks: 12, reason: 'other', words: '' } as const
  expect(await changePlan(app, change, stretching.id)).toBe(true)
  expect(standOf(app, 'stretching').record.log.follows?.id).toBe(stretching.id)
  expect(standOf(app, 'heat').record.standing).toBe('running')
  await app.trials.setStanding('stopped', 'other', standOf(app, 'heat').record.id)
  expect(app.trials.going.value.map(({ record }) => record.trial.protocol.treatment)).toEqual(['stretching'])
})

test('reminders ring to the last night of the later test', async () => {
  const { app } = await two()
  expect(lastTestNight(app.trials.going.value)).toBe(addNights(firstNightOf(standOf(app, 'heat').record.trial), 83))
})

/** Warmth takes away most of her cramps; stretching does nothing. */
async function live(deps: TestDeps, app: AppModel, days: number): Promise<void> {
  const heat = standOf(app, 'heat').record.trial
  const nights = Array.from({ length: days }, (_, i): Night => {
    const plan = planFor(heat, i)
    const isWarm = plan.phase === 'randomised' && plan.arm === 'treatment'
    const count = isWarm ? +(i % 5 === 0) : 1 + (i % 3 === 0 ? 1 : 0)
    return sampleNight(addNights(firstNightOf(heat), i), { count, taken: { heat: isWarm } })
  })
  await deps.store.write(nights.map((night) => ({ type: 'put-night', night })))
  deps.pass(days * DAY)
  await app.trials.load()
  await app.trials.makeDueLooks()
}

test('both are read with the other in the model: what works is found, and gives nothing to what does not', async () => {
  const { deps, app } = await two(26)
  await live(deps, app, 56)
  const [heat, stretching] = [standOf(app, 'heat'), standOf(app, 'stretching')]
  expect(heat.record.looks.at(-1)?.ending.type).toBe('helps')
  expect(stretching.record.looks.at(-1)?.ending.type).not.toBe('helps')
  expect(askedOf(stretching).nights[7]?.concurrent).toHaveLength(1)
  expect(besideOf(stretching.record, stretching.others, 83).map(({ called }) => called)).toEqual(['Warmth'])
  expect(app.trials.going.value.map(({ record }) => record.id)).toEqual([stretching.record.id])
  expect(app.trials.resultReady.value?.record.id).toBe(heat.record.id)
  const page = createResultPage(deps, app.trials)
  await page.work(heat.record.id)
  const shown = page.state.value
  if (shown.type !== 'ready' || shown.planned?.type !== 'fitted') throw new Error('ready')
  expect(Math.exp(shown.planned.logRatio.q50)).toBeLessThan(0.4)
  expect(shown.broken).toBe(false)
  expect(app.trials.resultReady.value).toBeNull()
})

test('the page for a doctor says of each that the other ran at the same time', async () => {
  const { deps, app } = await two()
  await live(deps, app, 84)
  const tests = await Promise.all(app.trials.stands.value.map((stand) => pageTest(stand, deps.engine, (id) => id)))
  const page = doctorPage({
    tests,
    nights: await deps.store.nights(),
    cramps: [],
    today: lastNightOver(app.deps.clock),
    sex: null,
    age: null,
    check: null,
    conditions: null,
    medicines: null,
    supplements: null,
    blood: [],
    food: [],
    ownQuestions: [],
    nameOf: (id) => id,
    choice: { medicines: true, sleep: true, food: true },
  })
  expect(page.tests.map(({ treatment, beside }) => [treatment, beside])).toEqual([
    ['heat', ['stretching']],
    ['stretching', ['Warmth']],
  ])
})

test('tests that follow each other are read alone, as they were before', async () => {
  const deps = testDeps(EVENING)
  const app = await openApp(deps)
  await startTest(app, planOfStretching(1, 8))
  deps.pass(10 * DAY)
  await app.trials.load()
  await app.trials.setStanding('stopped')
  expect(await app.trials.start(HEAT)).toBe('started')
  await live(deps, app, 60)
  for (const stand of app.trials.stands.value) {
    expect(askedOf(stand).nights.some(({ concurrent }) => concurrent !== undefined)).toBe(false)
    expect(besideOf(stand.record, stand.others, stand.asOfNight)).toEqual([])
  }
})
