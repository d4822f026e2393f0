import type { SourceId } from './sources.ts'

/** What a result leads to; `emergency` and `urgent` are for today. */
export const ACTIONS = ['none', 'discuss', 'doctor', 'urgent', 'emergency'] as const

export type Action = (typeof ACTIONS)[number]

/** Where a result lies. It names no illness. */
export type Place = 'very-low' | 'low' | 'a-bit-low' | 'in-range' | 'a-bit-high' | 'high' | 'very-high'

interface Band {
  /** Up to here, itself not included. */
  readonly below: number
  readonly place: Place
  readonly action: Action
}

export interface Lab {
  readonly unit: string
  readonly otherUnit: string
  /** other = si x times + plus */
  readonly times: number
  readonly plus?: number
  readonly bands: readonly Band[]
  /** Its bands are multiples of the laboratory's own upper end, without which it can not be read. */
  readonly inUpperEnds?: true
  readonly sources: readonly SourceId[]
  readonly seen: 'yes' | 'partial'
}

const band = (below: number, place: Place, action: Action): Band => ({ below, place, action })
const TOP = Number.POSITIVE_INFINITY

/** Results that people bring, with bands that lead to an action and no further. No clinician has reviewed them. */
export const LABS = {
  magnesium: {
    unit: 'mmol/L',
    otherUnit: 'mg/dL',
    times: 2.43,
    bands: [
      band(0.4, 'very-low', 'urgent'),
      band(0.7, 'low', 'doctor'),
      // An expert paper of 2022 proposes 0.85 as the lower end; most laboratories still use about 0.70.
      band(0.85, 'a-bit-low', 'discuss'),
      band(1, 'in-range', 'none'),
      // 2.0, twice the upper end, is from general knowledge and cautious; no page was read for it.
      band(2, 'high', 'doctor'),
      band(TOP, 'very-high', 'urgent'),
    ],
    sources: ['ggc_mg', 'bnssg_mg', 'rosanoff2022', 'statpearls_mg'],
    seen: 'yes',
  },
  potassium: {
    unit: 'mmol/L',
    otherUnit: 'mEq/L',
    times: 1,
    bands: [
      band(2.5, 'very-low', 'emergency'),
      band(3, 'low', 'urgent'),
      band(3.5, 'a-bit-low', 'doctor'),
      band(5.4, 'in-range', 'none'),
      band(6, 'a-bit-high', 'doctor'),
      band(6.5, 'high', 'urgent'),
      band(TOP, 'very-high', 'emergency'),
    ],
    sources: ['york_k', 'rcem_k', 'ukka_k', 'gpn_k'],
    seen: 'yes',
  },
  'vitamin-d': {
    unit: 'nmol/L',
    otherUnit: 'ng/mL',
    times: 0.4006,
    bands: [
      band(25, 'low', 'doctor'),
      band(50, 'a-bit-low', 'discuss'),
      band(125, 'in-range', 'none'),
      band(TOP, 'high', 'discuss'),
    ],
    sources: ['ros_d', 'iom_25ohd', 'endo_d_2024'],
    seen: 'yes',
  },
  'vitamin-b12': {
    unit: 'pmol/L',
    otherUnit: 'ng/L',
    times: 1.355,
    bands: [band(133, 'low', 'doctor'), band(258, 'a-bit-low', 'doctor'), band(TOP, 'in-range', 'none')],
    sources: ['nice_b12', 'pulse_b12'],
    seen: 'partial',
  },
  'active-b12': {
    unit: 'pmol/L',
    otherUnit: 'pmol/L',
    times: 1,
    bands: [band(25, 'low', 'doctor'), band(70, 'a-bit-low', 'doctor'), band(TOP, 'in-range', 'none')],
    sources: ['nice_b12'],
    seen: 'partial',
  },
  tsh: {
    unit: 'mIU/L',
    otherUnit: 'uIU/mL',
    times: 1,
    bands: [
      band(0.4, 'low', 'doctor'),
      band(4.5, 'in-range', 'none'),
      band(10, 'a-bit-high', 'discuss'),
      band(TOP, 'high', 'doctor'),
    ],
    sources: ['jama_tsh', 'nice_tsh'],
    seen: 'partial',
  },
  egfr: {
    unit: 'mL/min/1.73 m2',
    otherUnit: 'mL/min/1.73 m2',
    times: 1,
    bands: [
      band(15, 'very-low', 'doctor'),
      band(45, 'low', 'doctor'),
      band(60, 'a-bit-low', 'discuss'),
      band(TOP, 'in-range', 'none'),
    ],
    sources: ['kdigo'],
    seen: 'yes',
  },
  hba1c: {
    unit: 'mmol/mol',
    otherUnit: '%',
    times: 0.09148,
    plus: 2.152,
    bands: [band(42, 'in-range', 'none'), band(48, 'a-bit-high', 'discuss'), band(TOP, 'high', 'doctor')],
    sources: ['hba1c', 'hba1c_ada'],
    seen: 'yes',
  },
  calcium: {
    unit: 'mmol/L',
    otherUnit: 'mg/dL',
    times: 4.008,
    bands: [
      band(1.9, 'very-low', 'urgent'),
      band(2.2, 'low', 'doctor'),
      band(2.6, 'in-range', 'none'),
      // 3.0 is from general knowledge; no page was read for it.
      band(3, 'high', 'doctor'),
      band(TOP, 'very-high', 'urgent'),
    ],
    sources: ['highland_ca', 'pa_ca'],
    seen: 'yes',
  },
  ferritin: {
    unit: 'ug/L',
    otherUnit: 'ng/mL',
    times: 1,
    bands: [
      band(15, 'very-low', 'doctor'),
      band(30, 'low', 'doctor'),
      band(75, 'a-bit-low', 'discuss'),
      band(TOP, 'in-range', 'none'),
    ],
    sources: ['who_ferritin', 'irls'],
    seen: 'partial',
  },
  ck: {
    unit: 'U/L',
    otherUnit: 'U/L',
    times: 1,
    bands: [
      band(1, 'in-range', 'none'),
      band(4, 'a-bit-high', 'discuss'),
      band(10, 'high', 'doctor'),
      band(TOP, 'very-high', 'urgent'),
    ],
    inUpperEnds: true,
    sources: ['eas_ck'],
    seen: 'yes',
  },
} as const satisfies Record<string, Lab>

export type LabId = keyof typeof LABS

/** Tests as a {@link Case} has them. */
export type BloodId = LabId

export const toSi = (lab: LabId, other: number): number => {
  const { times, plus = 0 }: Lab = LABS[lab]
  return (other - plus) / times
}

export const fromSi = (lab: LabId, si: number): number => {
  const { times, plus = 0 }: Lab = LABS[lab]
  return si * times + plus
}

/** A result as printed, and the range printed beside it, in the same unit. */
export interface Result {
  readonly value: number
  readonly in: 'si' | 'other'
  readonly own?: { readonly low?: number; readonly high?: number }
}

export type Reading =
  | {
      readonly type: 'read'
      /** In SI units, for {@link Case}. */
      readonly value: number
      readonly place: Place
      readonly action: Action
      /** Whose range decided. */
      readonly by: 'own-range' | 'bands'
      readonly sources: readonly SourceId[]
    }
  | { readonly type: 'needs-own-high' }

/**
 * Where a result lies and what it leads to. The laboratory's own range wins, but for one thing: what is urgent by the bands
 * stays urgent, whatever range was typed in. Outside its own range a result is never nothing.
 */
export function readResult(lab: LabId, result: Result): Reading {
  const { bands, inUpperEnds, sources }: Lab = LABS[lab]
  const { own = {} } = result
  for (const given of [result.value, own.low, own.high]) {
    if (given !== undefined && !(given >= 0 && Number.isFinite(given))) throw new RangeError(`invalid result: ${given}`)
  }
  if ((own.low ?? 0) > (own.high ?? TOP)) throw new RangeError(`invalid range: ${own.low} to ${own.high}`)
  if (inUpperEnds && !own.high) return { type: 'needs-own-high' }
  const value = result.in === 'si' ? result.value : toSi(lab, result.value)
  const measured = inUpperEnds && own.high ? result.value / own.high : value
  const { place, action } = bands.find(({ below }) => measured < below) as Band
  const read = { type: 'read', value, sources } as const
  const low = own.low !== undefined && result.value < own.low
  const high = own.high !== undefined && result.value > own.high
  // An end that was not typed in wins nothing.
  const decided = low || high || own[LOW.has(place) ? 'low' : 'high'] !== undefined
  if (inUpperEnds || isUrgent(action) || !decided) return { ...read, place, action, by: 'bands' }
  if (!low && !high) return { ...read, place: 'in-range', action: 'none', by: 'own-range' }
  return { ...read, place: low ? 'low' : 'high', action: action === 'none' ? 'discuss' : action, by: 'own-range' }
}

const LOW: ReadonlySet<Place> = new Set(['very-low', 'low', 'a-bit-low'])

export const isUrgent = (action: Action): boolean => action === 'urgent' || action === 'emergency'
