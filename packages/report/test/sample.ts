import type { FhirInput, ReportTrial } from '@uncramp/report'

const nothing = { sleepLost: null, exposures: {}, taken: {} }

/** A UUID that tells its name to a reader of a failing test as little as a real one, and is always the same. */
export function testUuid(name: string): string {
  let hash = 0xcbf29ce484222325n
  for (const unit of name) hash = BigInt.asUintN(64, (hash ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n)
  const hex = hash.toString(16).padStart(16, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(0, 3)}-${hex.slice(4, 16)}`
}

export const TRIAL: ReportTrial = {
  id: 'test-1',
  treatment: 'stretching',
  standing: 'running',
  firstNight: '2026-02-02',
  baselineNights: 2,
  washoutNights: 1,
  units: [
    { arm: 'treatment', firstNight: 2, nights: 2 },
    { arm: 'control', firstNight: 4, nights: 2 },
    { arm: 'treatment', firstNight: 6, nights: 2 },
  ],
  changedSinceDrawn: false,
  protocol: { version: 1, seed: 7, note: 'ä' },
}

/** Two cramps, a quiet night, one not known, one not recorded, one with a cramp and no count. */
export const SAMPLE: FhirInput = {
  nights: [
    {
      date: '2026-02-02',
      count: 2,
      sleepLost: true,
      exposures: { 'stood-a-lot': true },
      taken: {},
      measured: { source: 'apple-health', steps: 8421, standHours: 11, asleepMinutes: 402 },
    },
    { date: '2026-02-03', count: 0, ...nothing },
    { date: '2026-02-04', count: null, ...nothing, taken: { stretching: true } },
    { date: '2026-02-06', count: 0, ...nothing, taken: { stretching: false } },
  ],
  cramps: [
    {
      id: 'a',
      night: '2026-02-02',
      start: '2026-02-02T03:10:00+01:00',
      minutes: 3.5,
      muscle: 'calf',
      side: 'left',
      pain: 7,
      state: 'over',
    },
    {
      id: 'b',
      night: '2026-02-02',
      start: null,
      minutes: null,
      roughMinutes: '2-to-10',
      muscle: null,
      side: null,
      pain: null,
      state: 'over',
    },
    {
      id: 'c',
      night: '2026-02-07',
      start: '2026-02-07T04:00:00+01:00',
      minutes: null,
      muscle: 'front-thigh',
      side: null,
      pain: null,
      state: 'running',
    },
  ],
  trials: [TRIAL],
  at: '2026-02-07T08:00:00+01:00',
  uuid: testUuid,
  nameOf: (id) => id.replaceAll('-', ' '),
}
