import { planFor } from '@uncramp/trial'
import { expect, test } from 'vitest'
import { later } from '../words/later.ts'
import type { AppModel } from './app.ts'
import { bedtimeOffer, massageSteps, stretchSteps, warmSteps } from './bedtime.ts'
import type { GuideStep } from './guide.ts'
import { openApp, startTest, testDeps } from './testDeps.ts'
import { planOfStretching } from './trial.ts'

const DAY = 24 * 3600

const offerOf = ({ trials, settings, deps }: AppModel) =>
  bedtimeOffer('stretching', trials.going.value, settings.evenings.shown.value, deps.clock)

const secondsOf = (steps: readonly GuideStep[]) => steps.reduce((sum, { seconds }) => sum + seconds, 0)

test('without a test the stretch is offered on any evening', async () => {
  expect(offerOf(await openApp(testDeps('2026-04-01T21:00:00')))).toBe('free')
})

test('with a test it is offered on the nights drawn for it, and on no usual night', async () => {
  const deps = testDeps('2026-04-01T19:30:00')
  const app = await openApp(deps)
  await startTest(app, planOfStretching(1, 8))
  const { trial } = app.trials.active.value!.record
  const drawn: string[] = []
  const offers: string[] = []
  for (let night = 0; night < 10; night++) {
    await app.trials.load()
    const plan = planFor(trial, night)
    drawn.push(plan.phase === 'randomised' && plan.arm === 'treatment' ? 'planned' : 'usual')
    offers.push(offerOf(app))
    deps.pass(DAY)
  }
  expect(offers).toEqual(drawn)
  expect(new Set(offers).size).toBe(2)
})

test('once the stretch is done it is not offered again that night', async () => {
  const deps = testDeps('2026-04-01T19:30:00')
  const app = await openApp(deps)
  await startTest(app, planOfStretching(1, 8))
  while (offerOf(app) !== 'planned') {
    deps.pass(DAY)
    await app.trials.load()
  }
  await app.trials.tonightDone(true)
  expect(offerOf(app)).toBe('done')
})

test('a paused test says so, and keeps what tonight was drawn for to itself', async () => {
  const app = await openApp(testDeps('2026-04-01T19:30:00'))
  await startTest(app, planOfStretching(1, 8))
  await app.trials.setStanding('paused')
  expect(offerOf(app)).toBe('paused')
})

test('a test of warmth guards warmth in the same way, and leaves the stretch free', async () => {
  const deps = testDeps('2026-04-01T19:30:00')
  const app = await openApp(deps)
  await startTest(app, { ...planOfStretching(1, 8), treatment: 'heat', called: 'Warmth' })
  const of = (treatment: string) =>
    bedtimeOffer(treatment, app.trials.going.value, app.settings.evenings.shown.value, deps.clock)
  const offers = new Set<string>()
  for (let night = 0; night < 10; night++) {
    await app.trials.load()
    offers.add(of('heat'))
    expect(of('stretching')).toBe('free')
    deps.pass(DAY)
  }
  expect([...offers].toSorted()).toEqual(['planned', 'usual'])
})

test("the stretch is the test's: ten seconds held, ten loose, three times each leg", () => {
  const steps = stretchSteps(later.bedtime.stretch)
  const held = steps.filter(({ kind }) => kind === 'work')
  expect(held.map(({ part }) => part)).toEqual([
    'First leg. Hold 1 of 3.',
    'First leg. Hold 2 of 3.',
    'First leg. Hold 3 of 3.',
    'Other leg. Hold 1 of 3.',
    'Other leg. Hold 2 of 3.',
    'Other leg. Hold 3 of 3.',
  ])
  expect(new Set(steps.map(({ seconds }) => seconds))).toEqual(new Set([10]))
  expect(steps.filter(({ say }) => say === later.bedtime.stretch.swap)).toHaveLength(1)
})

test('the massage takes two to three minutes, as long on one leg as on the other', () => {
  const steps = massageSteps(later.bedtime.massage)
  expect(secondsOf(steps)).toBeGreaterThanOrEqual(120)
  expect(secondsOf(steps)).toBeLessThanOrEqual(180)
  const first = steps.filter(({ part }) => part === steps[0]?.part)
  expect(secondsOf(first)).toBe(secondsOf(steps) / 2)
})

test('warmth ends within 20 minutes, and the skin is looked at after 5', () => {
  const steps = warmSteps(later.bedtime.heat)
  expect(secondsOf(steps)).toBeLessThanOrEqual(20 * 60)
  expect(steps[0]?.seconds).toBe(5 * 60)
  expect(steps[1]?.say).toBe(later.bedtime.heat.look)
})
