import { addNights, type Edit, type Night, type NightDate, toNightDate } from '@uncramp/diary'
import { drawSchedule, planFor } from '@uncramp/trial'
import { expect, test } from 'vitest'
import { pageTest } from './pageTests.ts'
import { openApp, testDeps } from './testDeps.ts'
import { EMPTY_LOG, type TrialLog } from './trialLog.ts'
import { toStored } from './trialRecord.ts'

const FIRST: NightDate = toNightDate('2026-02-06')
const NIGHTS = 56
const trial = drawSchedule(
  { treatment: 'magnesium', unitNights: 1, pairs: NIGHTS / 2, baselineNights: 0, washoutNights: 0, firstNight: FIRST },
  5,
)
const nameOf = (id: string) => `name of ${id}`

interface Given {
  readonly nights: number
  readonly called?: string | null
  readonly log?: TrialLog
  readonly drawn?: typeof trial
}

async function tested({ nights, called = null, log = EMPTY_LOG, drawn = trial }: Given) {
  const deps = testDeps(`${addNights(FIRST, nights - 1)}T09:00:00`)
  const written = Array.from({ length: nights }, (_, index): Edit => {
    const plan = planFor(trial, index)
    const treated = plan.phase === 'randomised' && plan.arm === 'treatment'
    const night: Night = {
      date: addNights(FIRST, index),
      count: treated ? 0 : 2,
      sleepLost: null,
      exposures: {},
      taken: {},
    }
    return { type: 'put-night', night }
  })
  const record = { id: 't', trial: drawn, looks: [], standing: 'running', stoppedAfter: null, drawnAt: 1 } as const
  await deps.store.write([
    ...written,
    { type: 'put-trial', trial: toStored({ ...record, called, log, resultSeen: false }) },
  ])
  const app = await openApp(deps)
  await app.trials.makeDueLooks()
  const [stand] = app.trials.stands.value
  return pageTest(stand!, deps.engine, nameOf)
}

test('before its first look a test shows no number, whatever its nights hold', async () => {
  const page = await tested({ nights: 40 })
  expect(page).toMatchObject({ standing: 'running', result: null, looks: 0, name: 'name of magnesium' })
})

test('an ended test has its ending, the ratio, and both rates with intervals around them', async () => {
  const page = await tested({ nights: NIGHTS, called: 'Magnesium' })
  expect(page).toMatchObject({
    name: 'Magnesium',
    standing: 'ended',
    changedSinceDrawn: false,
    seed: trial.seed,
    hash: trial.hash,
  })
  expect(page.result?.ending).toBe('helps')
  const { rateRatio, perWeek, probHelps } = page.result!
  expect(rateRatio!.high).toBeLessThan(1)
  expect(probHelps).toBeGreaterThan(0.9)
  for (const { low, median, high } of [perWeek!.with, perWeek!.without])
    expect(low < median && median < high).toBe(true)
  // Two cramps on each usual night are fourteen a week.
  expect(perWeek!.without.low).toBeLessThan(14)
  expect(perWeek!.without.high).toBeGreaterThan(14)
  expect(perWeek!.with.high).toBeLessThan(perWeek!.without.low)
})

test('a plan that was changed after its draw is told so', async () => {
  const page = await tested({ nights: 40, drawn: { ...trial, seed: trial.seed + 1 } })
  expect(page.changedSinceDrawn).toBe(true)
})

test('what bothered her and her pauses come along as she put them', async () => {
  const pauses = [{ from: addNights(FIRST, 3), to: addNights(FIRST, 5), why: 'ill' as const }]
  const bother = { id: 'b', night: FIRST, howBad: 'bit', stops: false } as const
  const bothers = [{ ...bother, signs: ['sore'], words: 'A sore calf' }]
  const page = await tested({ nights: 20, log: { ...EMPTY_LOG, pauses, bothers } })
  expect(page.harms).toEqual(['sore, A sore calf'])
  expect(page.pauses).toMatchObject([{ from: '2026-02-09', to: '2026-02-11' }])
})
