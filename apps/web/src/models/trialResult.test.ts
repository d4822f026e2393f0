import { addNights, type Cramp, type Edit, type Night } from '@uncramp/diary'
import { drawSchedule, planFor, type Trial } from '@uncramp/trial'
import { expect, test } from 'vitest'
import type { Engine } from '../engine/client.ts'
import { keptSecond } from './keptSecond.ts'
import { openApp, testDeps } from './testDeps.ts'
import { EMPTY_LOG } from './trialLog.ts'
import { firstNightOf, toStored } from './trialRecord.ts'
import { createResultPage, type ResultState } from './trialResult.ts'

const MORNING = '2026-04-02T08:00:00'
const NIGHTS = 56
const BEFORE = 70

const trial = drawSchedule(
  {
    treatment: 'stretching',
    unitNights: 1,
    pairs: NIGHTS / 2,
    baselineNights: 0,
    washoutNights: 0,
    firstNight: '2026-02-06',
  },
  5,
)

const isTreated = (drawn: Trial, index: number): boolean => {
  const plan = planFor(drawn, index)
  return plan.phase === 'randomised' && plan.arm === 'treatment'
}

/** It spares her most cramps; those that come hurt as before. Before the test she had two a night for a month. */
function editsOf(): readonly Edit[] {
  const first = firstNightOf(trial)
  return Array.from({ length: BEFORE + NIGHTS }, (_, i) => i - BEFORE).flatMap((index): Edit[] => {
    const date = addNights(first, index)
    const count =
      index < 0 ? (index < -28 ? index & 1 : 2) : isTreated(trial, index) ? Number(index % 9 === 0) : 1 + (index % 2)
    const taken: Night['taken'] = index < 0 ? {} : { stretching: isTreated(trial, index) }
    const night: Night = { date, count, sleepLost: count > 1, exposures: {}, taken }
    const cramps = Array.from({ length: index < 0 ? 0 : count }, (_, k): Cramp => {
      const at = { muscle: 'calf', side: 'left', start: null } as const
      return { id: `${date} ${k}`, night: date, ...at, minutes: 2 + (index % 3), pain: 4 + (index % 4), state: 'over' }
    })
    return [{ type: 'put-night', night }, ...cramps.map((cramp): Edit => ({ type: 'put-cramp', cramp }))]
  })
}

async function person(engine?: (real: Engine) => Engine, second?: unknown) {
  const plain = testDeps(MORNING)
  const deps = engine === undefined ? plain : { ...plain, engine: engine(plain.engine) }
  const record = { id: 't', trial, looks: [], standing: 'running', stoppedAfter: null, drawnAt: 1 } as const
  const kept = second === undefined ? {} : { second }
  await deps.store.write([
    ...editsOf(),
    { type: 'put-trial', trial: toStored({ ...record, called: null, log: EMPTY_LOG, resultSeen: false, ...kept }) },
  ])
  const app = await openApp(deps)
  return { deps, app, page: createResultPage(deps, app.trials) }
}

test('the answer stands before any figure is worked out, and the figures join it one by one', async () => {
  const seen: ResultState[] = []
  const { page } = await person()
  const stop = page.state.subscribe((state) => seen.push(state))
  await page.work('t')
  stop()
  const ready = seen.filter((state) => state.type === 'ready')
  expect(ready.map(({ planned, readings, second }) => [planned, readings, second].filter(Boolean).length)).toEqual([
    0, 1, 2, 3,
  ])
  expect(new Set(ready.map(({ ending }) => JSON.stringify(ending)))).toEqual(
    new Set(['{"type":"helps","worthwhile":true}']),
  )
  expect(ready[0]?.latest?.probHelps).toBeGreaterThan(0.98)
})

test('a figure that cannot be worked out leaves the answer standing, and the other figures', async () => {
  const breaking = (real: Engine): Engine => ({
    ...real,
    ask: (question) => (question.type === 'analyse' ? Promise.reject(new Error('no')) : real.ask(question)),
  })
  const { page } = await person(breaking)
  await page.work('t')
  expect(page.state.value).toMatchObject({ type: 'ready', ending: { type: 'helps' }, readings: null, broken: true })
  expect(page.state.value).toMatchObject({ planned: { type: 'fitted' }, second: { orders: { type: 'tested' } } })
})

test('looks that are due and cannot be made are no answer', async () => {
  const { page } = await person((real) => ({ ...real, ask: () => Promise.reject(new Error('no')) }))
  await page.work('t')
  expect(page.state.value).toEqual({ type: 'failed' })
})

test('the second outcomes have endings of their own, kept once made, whatever is changed later', async () => {
  const { deps, app, page } = await person()
  await page.work('t')
  const first = page.state.value
  expect(first).toMatchObject({
    second: { outcomes: { endings: { pain: { type: expect.any(String) }, woken: { type: 'helps' } } } },
  })
  const kept = keptSecond(app.trials.stand.value?.record.second)
  expect(kept?.looks.map(({ outcome, week }) => `${outcome} ${week}`)).toEqual(['woken 8', 'minutes 8', 'pain 8'])
  expect(kept?.steps).toHaveLength(NIGHTS / 2)
  await deps.store.write(
    (await deps.store.nights()).map((night) => ({ type: 'put-night', night: { ...night, count: 0, sleepLost: null } })),
  )
  const again = await openApp(deps)
  const later = createResultPage(deps, again.trials)
  await later.work('t')
  expect(later.state.value).toMatchObject({ second: { outcomes: { endings: { woken: { type: 'helps' } } } } })
  expect(keptSecond(again.trials.stand.value?.record.second)).toEqual(kept)
})

test('second looks from a newer version are left as they are, and the answer stands', async () => {
  const newer = { looks: 'of another kind' }
  const { app, page } = await person(undefined, newer)
  await page.work('t')
  expect(page.state.value).toMatchObject({ ending: { type: 'helps' }, second: null, broken: true })
  expect(app.trials.stand.value?.record.second).toEqual(newer)
})

test('what was to be expected is read from the nights before the test alone', async () => {
  const { deps, page } = await person()
  await page.work('t')
  const expected = (state: ResultState) => (state.type === 'ready' ? state.second?.expected : undefined)
  const first = expected(page.state.value)
  expect(first).toMatchObject({ type: 'expected', recent: { recorded: 28, perWeek: 14 } })
  expect(first?.type === 'expected' && first.q50).toBeLessThan(14)
  const during = (await deps.store.nights({ from: firstNightOf(trial) })).map((night) => ({ ...night, count: 9 }))
  await deps.store.write(during.map((night) => ({ type: 'put-night', night })))
  const again = createResultPage(deps, (await openApp(deps)).trials)
  await again.work('t')
  expect(expected(again.state.value)).toEqual(first)
})

test('where she never said how she slept, nothing is read from her quiet nights alone', async () => {
  const said = async (sleepLost: boolean | null) => {
    const { deps } = await person()
    const first = firstNightOf(trial)
    const silent = (await deps.store.nights({ from: first })).map((night) => ({
      ...night,
      sleepLost: night.date === first ? sleepLost : null,
    }))
    await deps.store.write(silent.map((night) => ({ type: 'put-night', night })))
    const page = createResultPage(deps, (await openApp(deps)).trials)
    await page.work('t')
    return page.state.value.type === 'ready' ? page.state.value.second?.wokenSaid : undefined
  }
  expect(await said(null)).toBe(false)
  expect(await said(true)).toBe(true)
})
