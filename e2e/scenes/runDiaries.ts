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
