import { verifyTrial } from '@uncramp/trial'
import { expect, test } from 'vitest'
import { changePlan, isSamePlan, nearestWeeks, type PlanChange, unitsFor, weeksTo } from './changePlan.ts'
import { partsOf, planFile, versionsOf } from './coin.ts'
import { openApp, startTest, testDeps } from './testDeps.ts'
import { planOfStretching } from './trial.ts'

const EVENING = '2026-04-02T20:00:00'
const DAY = 86_400
const TO_WEEKS: PlanChange = { unitNights: 7, weeks: 12, reason: 'hard-to-keep', words: '' }

async function running(days: number) {
  const deps = testDeps(EVENING)
  const app = await openApp(deps)
  await startTest(app, planOfStretching(1, 8))
  deps.pass(days * DAY)
  await app.trials.load()
  return { deps, app, first: app.trials.stand.value!.record }
}

test('a changed plan is a new test for the nights to come, linked to the old one with reason and date', async () => {
  const { deps, app, first } = await running(10)
  expect(await changePlan(app, TO_WEEKS)).toBe(true)
  const [now, before] = app.trials.stands.value.map(({ record }) => record)
  expect(before).toMatchObject({ id: first.id, standing: 'stopped', stoppedAfter: '2026-04-12' })
  expect(before?.trial).toEqual(first.trial)
  expect(now?.log.follows).toEqual({ id: first.id, reason: 'hard-to-keep', words: '', on: '2026-04-12' })
  expect(now?.trial.protocol).toMatchObject({ unitNights: 7, pairs: 6, washoutNights: 1, firstNight: '2026-04-13' })
  expect(partsOf(now!.trial)[0]).toMatchObject({ from: '2026-04-13', to: '2026-04-19' })
  expect([now, before].map((record) => verifyTrial(record!.trial).type)).toEqual(['intact', 'intact'])
  const again = await openApp(deps)
  expect(again.trials.active.value?.record.id).toBe(now?.id)
})

test('each version is in the saved plan, the latest first', async () => {
  const { deps, app } = await running(3)
  await changePlan(app, TO_WEEKS)
  deps.pass(20 * DAY)
  await changePlan(app, { ...TO_WEEKS, weeks: 26, reason: 'other', words: ' my knee ' })
  const [latest] = app.trials.stands.value
  const versions = versionsOf(latest!, app.trials.stands.value)
  expect(versions.map(({ follows }) => follows?.reason ?? null)).toEqual(['other', 'hard-to-keep', null])
  const file = JSON.parse(planFile(latest!, app.trials.stands.value))
  expect(file).toMatchObject({
    format: 'uncramp-trial',
    trial: latest!.record.trial,
    earlier: [
      { trial: versions[1]?.stand.record.trial, changedOn: '2026-04-25', reason: 'other', words: 'my knee' },
      { trial: versions[2]?.stand.record.trial, lastNight: '2026-04-05', reason: 'hard-to-keep' },
    ],
  })
})

test('when the new plan is not saved the old one goes on', async () => {
  const { deps, app, first } = await running(3)
  const { write } = deps.store
  deps.store.write = () => Promise.reject(new Error('full'))
  expect(await changePlan(app, TO_WEEKS)).toBe(false)
  deps.store.write = write
  const again = await openApp(deps)
  expect(again.trials.stands.value.map(({ record }) => record)).toEqual([first])
})

test('a treatment that acts slowly keeps its nights left out, and its parts never get shorter', async () => {
  const deps = testDeps(EVENING)
  const app = await openApp(deps)
  const magnesium = {
    treatment: 'magnesium',
    called: 'Magnesium',
    unitNights: 14,
    weeks: 16,
    washoutNights: 5,
  } as const
  await startTest(app, magnesium)
  const { record } = app.trials.stand.value!
  expect(unitsFor(record)).toEqual([14])
  await changePlan(app, { unitNights: 14, weeks: 26, reason: 'advised', words: '' })
  const now = app.trials.active.value?.record
  expect(now?.called).toBe('Magnesium')
  expect(now?.trial.protocol).toMatchObject({ treatment: 'magnesium', washoutNights: 5, pairs: 6 })
  expect(now?.trial.protocol.evidencePrior).toEqual(record.trial.protocol.evidencePrior)
})

test('a plan is changed to as many weeks as a choice of treatment offers, and never to too few parts', () => {
  expect(weeksTo(7)).toEqual([8, 12, 26])
  expect(weeksTo(14)).toEqual([16, 20, 24])
  for (const weeks of weeksTo(14)) expect(Math.floor((weeks * 7) / 28)).toBeGreaterThanOrEqual(4)
  expect([8, 12, 26].map((weeks) => nearestWeeks(14, weeks))).toEqual([16, 16, 24])
  expect([16, 20, 24].map((weeks) => nearestWeeks(7, weeks))).toEqual([12, 26, 26])
})

test('of two tabs that change the plan at the same moment one draws it, and the old test is ended once', async () => {
  const { deps, app } = await running(3)
  const other = await openApp(deps)
  const changed = await Promise.all([changePlan(app, TO_WEEKS), changePlan(other, { ...TO_WEEKS, weeks: 26 })])
  expect(changed.toSorted()).toEqual([false, true])
  expect(await deps.store.trials()).toHaveLength(2)
  expect(app.trials.active.value?.record.id).toBe(other.trials.active.value?.record.id)
})

test('her answers come before the new draw as before every other', async () => {
  const { deps, app, first } = await running(40)
  // The warning signs were asked more than a month ago.
  expect(await changePlan(app, TO_WEEKS)).toBe(false)
  await deps.store.write([{ type: 'put-setting', key: 'health.askedOn', value: '2026-05-10' }])
  expect(await changePlan(app, TO_WEEKS)).toBe(true)
  expect(app.trials.active.value?.record.log.follows?.id).toBe(first.id)
})

test('a test that is paused is not changed into one that runs', async () => {
  const { app, first } = await running(3)
  await app.trials.setStanding('paused', 'bother')
  expect(await changePlan(app, TO_WEEKS)).toBe(false)
  expect(app.trials.active.value?.record).toMatchObject({ id: first.id, standing: 'paused' })
})

test('without a test that runs there is nothing to change; the plan that runs is told from others', async () => {
  const { app, first } = await running(3)
  expect(isSamePlan(first, { unitNights: 1, weeks: 8 })).toBe(true)
  expect(isSamePlan(first, { unitNights: 1, weeks: 12 })).toBe(false)
  await app.trials.setStanding('stopped')
  expect(await changePlan(app, TO_WEEKS)).toBe(false)
})
