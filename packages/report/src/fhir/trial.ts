import { addDays } from '../calendar.ts'
import type { ReportTrial } from '../diary.ts'
import { base64 } from './base64.ts'
import { category } from './codes.ts'
import { clean, type Entry, entry, type Making, text } from './resource.ts'

const STATUS = { running: 'active', paused: 'on-hold', stopped: 'revoked', ended: 'completed' } as const

/**
 * A test: its periods as a CarePlan, the whole sealed record attached, and its result. R4 lets a person be in one arm of
 * a ResearchStudy only, so a test that goes back and forth cannot be one.
 */
export function trialEntries(make: Making, trial: ReportTrial): readonly Entry[] {
  const name = clean(make.input.nameOf(trial.treatment))
  const last = trial.units.reduce((most, { firstNight, nights }) => Math.max(most, firstNight + nights - 1), 0)
  const plan = entry(make, `plan ${trial.id}`, {
    resourceType: 'CarePlan',
    status: STATUS[trial.standing],
    intent: 'plan',
    title: `A test on one person (N-of-1 trial): nights with ${name}, and usual nights`,
    description: `${describe(trial)}${besideOf(make, trial)}`,
    subject: make.patient,
    period: { start: addDays(trial.firstNight, -1), end: addDays(trial.firstNight, last) },
    author: make.patient,
    supportingInfo: [{ reference: make.url(`protocol ${trial.id}`) }],
    activity: stretches(trial).map((stretch) => ({ detail: detail(make, trial, stretch, name) })),
  })
  return [plan, protocolEntry(make, trial, name), ...resultEntries(make, trial)]
}

function describe({ baselineNights, washoutNights, units, changedSinceDrawn, blind }: ReportTrial): string {
  const before = baselineNights > 0 ? `${baselineNights} usual nights come first. ` : ''
  const left = washoutNights > 0 ? ` The first nights of each part are left out: ${washoutNights}.` : ''
  const drawn = changedSinceDrawn
    ? 'Their order, or the plan, was changed after the draw. So this test shows nothing.'
    : 'Their order was drawn by lot before the first night.'
  const blinded = blind === undefined ? 'Not blinded.' : clean(blind.sentence)
  return `${before}${units.length} parts follow. ${drawn}${left} ${blinded}`
}

function besideOf({ input }: Making, { beside = [] }: ReportTrial): string {
  const names = beside.map((id) => clean(input.nameOf(id)))
  return names.length === 0
    ? ''
    : ` At the same time ran a test of: ${names.join(', ')}. Each result takes the other into account.`
}

interface Stretch {
  readonly arm: 'treatment' | 'control' | 'before' | 'sealed'
  readonly start: string
  readonly end: string
}

function stretches({ firstNight, baselineNights, units, blind }: ReportTrial): readonly Stretch[] {
  const stretch = (arm: Stretch['arm'], from: number, nights: number) => ({
    arm,
    start: addDays(firstNight, from - 1),
    end: addDays(firstNight, from + nights - 1),
  })
  const before = baselineNights > 0 ? [stretch('before', 0, baselineNights)] : []
  return [
    ...before,
    ...units.map((unit) => stretch(blind?.sealed === true ? 'sealed' : unit.arm, unit.firstNight, unit.nights)),
  ]
}

function detail({ input }: Making, trial: ReportTrial, stretch: Stretch, name: string) {
  const within = input.nights.filter(({ date }) => date > stretch.start && date <= stretch.end)
  const kept = within.flatMap(({ taken }) => keptTo(trial, stretch.arm, taken) ?? [])
  return {
    code: text(nameOf(stretch.arm, name)),
    status: statusOf(stretch, input.at.slice(0, 10), kept.length),
    scheduledPeriod: { start: stretch.start, end: stretch.end },
    description: `Nights with an answer: ${kept.length}. As planned: ${kept.filter(Boolean).length}.`,
  }
}

function nameOf(arm: Stretch['arm'], name: string): string {
  if (arm === 'sealed') return 'Nights with what a helper packed, sealed'
  return arm === 'treatment' ? `Nights with ${name}` : 'Usual nights'
}

/** Where a helper packed, the plan was to take what was packed. null: not known. */
function keptTo(
  { treatment, blind }: ReportTrial,
  arm: Stretch['arm'],
  taken: Readonly<Record<string, boolean>>,
): boolean | null {
  const packed = blind === undefined || !Object.hasOwn(taken, blind.packedId) ? null : taken[blind.packedId]!
  if (arm === 'sealed' || !Object.hasOwn(taken, treatment)) return packed
  return taken[treatment] === (arm === 'treatment')
}

/** Over, and nobody said what was done: unknown, not completed. */
function statusOf({ start, end }: Stretch, today: string, known: number): string {
  if (today < start) return 'scheduled'
  if (today < end) return 'in-progress'
  return known > 0 ? 'completed' : 'unknown'
}

function protocolEntry(make: Making, trial: ReportTrial, name: string): Entry {
  const title = `The whole plan of the test of ${name}, with the seal of its draw`
  return entry(make, `protocol ${trial.id}`, {
    resourceType: 'DocumentReference',
    status: 'current',
    type: text('Protocol of a test on one person'),
    subject: make.patient,
    author: [make.patient],
    description: title,
    content: [{ attachment: { contentType: 'application/json', data: base64(JSON.stringify(trial.protocol)), title } }],
  })
}

function resultEntries(make: Making, { id, result }: ReportTrial): readonly Entry[] {
  if (result === undefined) return []
  const { rateRatio } = result
  const number = (value: number) => ({ value, system: 'http://unitsofmeasure.org', code: '1' })
  const ratio = rateRatio && {
    component: [
      {
        code: text('Rate ratio: cramps a night with the treatment over those without it'),
        valueQuantity: number(rateRatio.median),
      },
      {
        code: text('Credible interval of the rate ratio, 95 in 100'),
        valueRange: { low: number(rateRatio.low), high: number(rateRatio.high) },
      },
    ],
  }
  const resource = {
    resourceType: 'Observation',
    basedOn: [{ reference: make.url(`plan ${id}`) }],
    status: 'final',
    category: [category('survey')],
    code: text('Result of a test on one person'),
    subject: make.patient,
    effectiveDateTime: result.night,
    performer: [make.patient],
    valueString: clean(result.sentence),
    ...ratio,
  }
  return [entry(make, `result ${id}`, resource)]
}
