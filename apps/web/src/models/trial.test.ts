import { addNights, type Night, type NightDate, toNightDate } from '@uncramp/diary'
import { planFor, type Trial } from '@uncramp/trial'
import { expect, test } from 'vitest'
import { openApp, settled, testDeps } from './testDeps.ts'
import { firstNightOf, STRETCHING } from './trialRecord.ts'

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

async function afterWeeks(weeks: number) {
  const deps = testDeps(EVENING)
  const app = await openApp(deps)
  await app.trials.start(1, 26)
  const { trial } = app.trials.stand.value!.record
  const nights = Array.from({ length: weeks * 7 }, (_, index) => nightOf(trial, index))
  await deps.store.write(nights.map((night) => ({ type: 'put-night', night })))
  deps.pass(weeks * 7 * DAY)
  await app.trials.load()
  return { deps, app, trial }
}

test('a test is drawn once, from the night to come, and a reload reads the same order', async () => {
  const deps = testDeps(EVENING)
  const app = await openApp(deps)
  await app.trials.start(7, 8)
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
  await app.trials.work()
  const first = app.trials.result.value
  expect(first).toMatchObject({ type: 'ready', ending: { type: 'helps' } })
  expect(app.trials.stand.value?.record.looks).toHaveLength(1)

  const worse: NightDate[] = Array.from({ length: 56 }, (_, i) => addNights(firstNightOf(trial), i))
  await deps.store.write(
    worse.map((date) => ({
      type: 'put-night',
      night: { date, count: 3, sleepLost: null, exposures: {}, taken: {} },
    })),
  )
  const again = await openApp(deps)
  await again.trials.work()
  expect(again.trials.result.value).toMatchObject({ type: 'ready', ending: { type: 'helps' } })
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
  expect(app.settings.data.value.evenings[toNightDate('2026-04-03')]).toBe(false)
})
