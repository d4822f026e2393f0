import { addNights, type Edit, type Night, type NightDate, toNightDate } from '@uncramp/diary'
import { drawSchedule, planFor } from '@uncramp/trial'
import { expect, test } from 'vitest'
import type { Engine } from '../engine/client.ts'
import { openApp, testDeps } from './testDeps.ts'
import { createTestHistory, ROWS_AT_ONCE } from './testHistory.ts'
import { EMPTY_LOG } from './trialLog.ts'
import { toStored } from './trialRecord.ts'

const MORNING = '2026-04-02T08:00:00'
const LAST: NightDate = toNightDate('2026-04-02')
const NIGHTS = 56

/** Eight weeks of a test, with so many cramps on a treated night and on a usual one. */
function editsOf(ago: number, treated: number, usual: number): readonly Edit[] {
  const firstNight = addNights(LAST, 1 - NIGHTS * ago)
  const protocol = {
    treatment: 'stretching',
    unitNights: 1,
    pairs: NIGHTS / 2,
    baselineNights: 0,
    washoutNights: 0,
  } as const
  const trial = drawSchedule({ ...protocol, firstNight }, ago)
  const record = { id: `t${ago}`, trial, looks: [], standing: 'running', stoppedAfter: null, drawnAt: 1 } as const
  const nights = Array.from({ length: NIGHTS }, (_, index): Night => {
    const plan = planFor(trial, index)
    const count = plan.phase === 'randomised' && plan.arm === 'treatment' ? treated : usual
    return { date: addNights(firstNight, index), count, sleepLost: null, exposures: {}, taken: {} }
  })
  return [
    ...nights.map((night): Edit => ({ type: 'put-night', night })),
    { type: 'put-trial', trial: toStored({ ...record, called: null, log: EMPTY_LOG, resultSeen: false }) },
  ]
}

/** The looks are due, and not made. */
async function historyOf(tests: readonly (readonly Edit[])[], engine?: Engine) {
  const plain = testDeps(MORNING)
  await plain.store.write(tests.flat())
  const app = await openApp(plain)
  const history = createTestHistory(engine === undefined ? plain : { engine }, app.trials)
  return { deps: plain, app, history }
}

test('every test has its ending and its bar, the latest first, and none is left out', async () => {
  const { history } = await historyOf([editsOf(3, 0, 2), editsOf(2, 1, 1), editsOf(1, 2, 0)])
  await history.load()
  expect(history.rows.value.map(({ stand }) => stand.record.id)).toEqual(['t1', 't2', 't3'])
  const [worse, same, helps] = history.rows.value
  expect(worse).toMatchObject({ end: { ending: { type: 'makes-it-worse' } }, bar: { type: 'bar' } })
  expect(helps).toMatchObject({ end: { ending: { type: 'helps' } }, bar: { type: 'bar' } })
  expect(worse?.bar?.type === 'bar' && worse.bar.low).toBeGreaterThan(1)
  expect(helps?.bar?.type === 'bar' && helps.bar.high).toBeLessThan(1)
  const [low, high] = same?.bar?.type === 'bar' ? [same.bar.low, same.bar.high] : [Number.NaN, Number.NaN]
  expect(low).toBeLessThan(1)
  expect(high).toBeGreaterThan(1)
})

test('a test with hardly a cramp has an ending in words and no bar', async () => {
  const { history } = await historyOf([editsOf(1, 0, 0)])
  await history.load()
  expect(history.rows.value).toMatchObject([{ end: { type: 'open' }, bar: { type: 'none' } }])
})

test('very many tests come in parts', async () => {
  const tests = ROWS_AT_ONCE + 3
  const { history } = await historyOf(Array.from({ length: tests }, (_, i) => editsOf(i + 1, 1, 1)))
  await history.load()
  expect([history.rows.value.length, history.rest.value]).toEqual([ROWS_AT_ONCE, 3])
  await history.showMore()
  expect([history.rows.value.length, history.rest.value]).toEqual([tests, 0])
  expect(history.rows.value.every(({ bar }) => bar?.type === 'bar')).toBe(true)
})

test('a bar is asked for once, and again when a night of its test changes', async () => {
  const asked: string[] = []
  const real = testDeps(MORNING).engine
  const counting: Engine = {
    ...real,
    ask: (question) => {
      if (question.type === 'planned') asked.push(question.trial.protocol.firstNight)
      return real.ask(question)
    },
  }
  const { deps, app, history } = await historyOf([editsOf(2, 0, 2), editsOf(1, 2, 0)], counting)
  await history.load()
  await history.load()
  expect(asked).toHaveLength(2)
  const [night] = await deps.store.nights({ from: LAST })
  await deps.store.write([{ type: 'put-night', night: { ...night!, count: 5 } }])
  await app.trials.load()
  await history.load()
  expect(asked).toEqual([asked[0], asked[1], asked[0]])
})

test('a bar that could not be worked out says so, and is asked for again', async () => {
  const { history } = await historyOf([editsOf(1, 0, 2)], {
    ...testDeps(MORNING).engine,
    ask: () => Promise.reject(new Error('no')),
  })
  await history.load()
  expect(history.rows.value).toMatchObject([{ end: { ending: { type: 'helps' } }, bar: { type: 'failed' } }])
})

test('a test whose looks are not made yet is told as being read, never as one that could not tell', async () => {
  const { history } = await historyOf([editsOf(1, 0, 2)])
  const seen: string[] = []
  const stop = history.rows.subscribe(([row]) => {
    if (row !== undefined) seen.push(row.end.type === 'open' ? row.end.ending.type : row.end.type)
  })
  await history.load()
  stop()
  expect([...new Set(seen)]).toEqual(['looking', 'helps'])
})
