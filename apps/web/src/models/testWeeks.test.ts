import { addNights, type Night } from '@uncramp/diary'
import { drawSchedule, planFor } from '@uncramp/trial'
import { expect, test } from 'vitest'
import { testDeps } from './testDeps.ts'
import { weeksOfTest } from './testWeeks.ts'
import { EMPTY_LOG } from './trialLog.ts'
import { firstNightOf } from './trialRecord.ts'
import { standOf } from './trialStand.ts'

const trial = drawSchedule(
  {
    treatment: 'stretching',
    unitNights: 7,
    pairs: 4,
    baselineNights: 0,
    washoutNights: 1,
    firstNight: '2026-02-06',
  },
  5,
)

test('each week says both kinds of nights apart; unknown nights and those of a washout are no quiet nights', () => {
  const nights = Array.from({ length: 56 }, (_, i): Night => {
    const count = i % 7 === 3 ? null : 1
    return { date: addNights(firstNightOf(trial), i), count, sleepLost: null, exposures: {}, taken: {} }
  })
  const record = {
    id: 't',
    trial,
    looks: [],
    standing: 'running',
    stoppedAfter: null,
    drawnAt: 1,
    resultSeen: false,
    called: null,
    log: EMPTY_LOG,
  } as const
  const weeks = weeksOfTest(standOf(record, nights, testDeps('2026-06-01T08:00:00').clock), 55)
  expect(weeks).toHaveLength(8)
  for (const [i, { treatment, control, unknown, leftOut }] of weeks.entries()) {
    const plan = planFor(trial, i * 7)
    const treated = plan.phase === 'randomised' && plan.arm === 'treatment'
    expect(treated ? treatment : control).toEqual({ cramps: 5, known: 5 })
    expect(treated ? control : treatment).toEqual({ cramps: 0, known: 0 })
    expect([unknown, leftOut]).toEqual([1, 1])
  }
})
