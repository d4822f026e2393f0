import { addNights, exportDiary, toNightDate } from '@uncramp/diary'
import { sampleNight } from '@uncramp/testkit'
import { drawSchedule, planFor } from '@uncramp/trial'
import { type TestedPerson, testDiary } from './testDiaries.ts'

/** Six weeks of a test that go on with the night of 3 March 2026. */
const WEEKLY = { nights: 40, weeksPlanned: 12, unitNights: 7, rate: 1.2, ratio: 0.5, seed: 3 } as const

const since = (firstNight: string, person: Omit<TestedPerson, 'firstNight'>) => () =>
  testDiary({ ...person, firstNight })

const SORE = { id: 'b1', night: '2026-02-20', signs: ['Sore or stiff muscles'], howBad: 'bit', words: '', stops: false }
const FELL = {
  ...{ id: 'b2', night: '2026-02-28', howBad: 'quite', stops: true },
  ...{ signs: ['You feel dizzy, or you fall.'], words: 'On the rug' },
}

export const BOTHERED = since('2026-01-22', { ...WEEKLY, log: { bothers: [SORE] } })
export const HELPS_BOTHERED = since('2026-01-06', {
  ...{ nights: 56, weeksPlanned: 8, rate: 1.2, ratio: 0.4, seed: 3 },
  log: { bothers: [SORE, FELL] },
})
export const PAUSED_BY_SIGN = since('2026-01-22', {
  ...WEEKLY,
  standing: 'paused',
  log: { bothers: [SORE, FELL], pauses: [{ from: '2026-03-01', to: null, why: 'bother' }] },
})
export const PAUSED_BEFORE = since('2026-01-22', {
  ...WEEKLY,
  log: {
    pauses: [
      { from: '2026-02-03', to: '2026-02-05', why: 'ill' },
      { from: '2026-02-20', to: '2026-02-20', why: 'away' },
    ],
  },
})
export const PAUSED_ILL = since('2026-01-22', {
  ...WEEKLY,
  standing: 'paused',
  log: { pauses: [{ from: '2026-03-02', to: null, why: 'ill' }] },
})
/** The first night of a part that settles in for two nights. */
export const SETTLING = since('2026-01-20', { ...WEEKLY, nights: 42, weeksPlanned: 24, unitNights: 14 })

/** The safety check was never done, as in diaries from before it came first. */
export const UNCHECKED = (): string => {
  const copy = JSON.parse(since('2026-01-22', WEEKLY)()) as { readonly settings: Record<string, unknown> }
  const { 'health.answers': _, 'health.askedOn': __, ...settings } = copy.settings
  return JSON.stringify({ ...copy, settings })
}

/** Forty nights of a test of something else than stretching. */
const ofAnother = (treatment: string, called: string, seed: number) => (): string => {
  const first = toNightDate('2026-01-22')
  const trial = drawSchedule(
    { treatment, unitNights: 14, pairs: 4, baselineNights: 0, washoutNights: 5, firstNight: first },
    seed,
  )
  const nights = Array.from({ length: 40 }, (_, i) => {
    const plan = planFor(trial, i)
    const taken = { [treatment]: plan.phase === 'randomised' && plan.arm === 'treatment' }
    return sampleNight(addNights(first, i), { count: i % 3, taken })
  })
  const standing = { standing: 'running', stoppedAfter: null, drawnAt: Date.parse('2026-01-21T20:00Z') }
  const record = { app: 1, trial, called, looks: [], resultSeen: false, ...standing }
  return exportDiary({
    nights,
    cramps: [],
    trials: [{ id: 'another', record }],
    settings: { askedToTest: true, tourSeen: true },
  })
}

/** Tonight is with it, and without it. */
export const MAGNESIUM = ofAnother('magnesium', 'Magnesium', 5)
export const OINTMENT = ofAnother('own-5f3a', 'My neighbour’s ointment', 1)
