import { addDays, datesBetween } from '../calendar.ts'
import type { ReportCramp, ReportMeasured, ReportNight } from '../diary.ts'
import { absentBecause, CODES, category, SNOMED_CODES, SYMPTOM_ABSENT_PROFILE } from './codes.ts'
import { crampConcept, crampName } from './cramps.ts'
import { clean, type Entry, entry, type Making, text } from './resource.ts'

/** Every calendar night of a diary, the unknown ones too. */
export interface CalendarNight {
  readonly date: string
  /** undefined: nothing was recorded. */
  readonly night: ReportNight | undefined
  readonly cramps: readonly ReportCramp[]
}

/** From the first night anything is known of to the last. */
export function calendarNights(nights: readonly ReportNight[], cramps: readonly ReportCramp[]): CalendarNight[] {
  const dates = [...nights.map(({ date }) => date), ...cramps.map(({ night }) => night)].toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return []
  const byDate = new Map(nights.map((night) => [night.date, night]))
  const crampsOf = byNight(cramps)
  return datesBetween(first, last).map((date) => ({
    date,
    night: byDate.get(date),
    cramps: crampsOf.get(date) ?? [],
  }))
}

function byNight(cramps: readonly ReportCramp[]): ReadonlyMap<string, readonly ReportCramp[]> {
  const groups = new Map<string, ReportCramp[]>()
  for (const cramp of cramps) {
    const group = groups.get(cramp.night)
    if (group === undefined) groups.set(cramp.night, [cramp])
    else group.push(cramp)
  }
  return groups
}

/** Nobody knows of a cramp, and somebody looked. */
export const isQuiet = ({ night, cramps }: CalendarNight): boolean => night?.count === 0 && cramps.length === 0

const nightName = (date: string): string => `night ${date}`

/** The count of a night; a quiet one also says that the symptom was absent, as the HL7 guide writes it. */
export function nightEntries(make: Making, calendarNight: CalendarNight): readonly Entry[] {
  const count = countEntry(make, calendarNight)
  return isQuiet(calendarNight) ? [count, absentEntry(make, calendarNight.date)] : [count]
}

function countEntry(make: Making, { date, night, cramps }: CalendarNight): Entry {
  const component = night === undefined ? [] : components(make, night)
  const { snomed } = make.input
  return entry(make, nightName(date), {
    ...observed(make, date),
    code: {
      coding: snomed === true ? [SNOMED_CODES.lowerLegCramp, CODES.nightCramps] : [CODES.nightCramps],
      text: 'Number of leg cramps during the night',
    },
    ...value(night?.count ?? null),
    ...(cramps.length > 0 ? { hasMember: cramps.map((cramp) => ({ reference: make.url(crampName(cramp)) })) } : {}),
    ...(component.length > 0 ? { component } : {}),
  })
}

/** Zero is a value. What is not known has a reason in its place. */
function value(count: number | null) {
  if (count === null) return { dataAbsentReason: { ...absentBecause('unknown'), text: 'Not known' } }
  const unit = { unit: 'cramps per night', system: 'http://unitsofmeasure.org', code: '{#}' }
  return { valueQuantity: { value: count, ...unit } }
}

function components(
  { input }: Making,
  { sleepLost, signs, exposures, taken, measured }: ReportNight,
): readonly object[] {
  const answers = (what: string, flags: Readonly<Record<string, boolean>>) =>
    Object.entries(flags).map(([id, valueBoolean]) => ({
      code: text(`${what}: ${clean(input.nameOf(id))}`),
      valueBoolean,
    }))
  return [
    ...(sleepLost === null ? [] : [{ code: text('Slept badly because of cramps'), valueBoolean: sleepLost }]),
    ...(signs ?? []).map((sign) => ({
      code: text(`Marked that night: ${SIGN_NAMES[sign] ?? clean(sign)}`),
      valueBoolean: true,
    })),
    ...answers('That day or night', exposures),
    ...answers('Done that night', taken),
    ...(measured === undefined ? [] : measuredComponents(measured)),
  ]
}

/** As the app asks for them, in a doctor's words. */
const SIGN_NAMES: Readonly<Record<string, string>> = {
  swollen: 'leg swollen',
  weak: 'leg weak',
  numb: 'leg numb',
  skin: 'skin of another colour, or warm and red',
}

const UCUM = 'http://unitsofmeasure.org'
const MINUTES = { unit: 'min', system: UCUM, code: 'min' }
/** Nothing codes the others. */
const MEASURES = [
  ['steps', 'Steps the day before', { unit: 'steps per day', system: UCUM, code: '/d' }, CODES.steps],
  ['standHours', 'Hours of the day before with standing', { unit: 'h', system: UCUM, code: 'h' }],
  ['standMinutes', 'Standing the day before', MINUTES],
  ['exerciseMinutes', 'Exercise the day before', MINUTES],
  ['sedentaryMinutes', 'Sitting the day before', MINUTES],
  ['asleepMinutes', 'Asleep that night', MINUTES, CODES.sleep],
  ['awakeMinutes', 'Awake that night', MINUTES],
  ['inBedMinutes', 'In bed that night', MINUTES],
] as const satisfies readonly (readonly [Exclude<keyof ReportMeasured, 'source'>, string, object, object?])[]

function measuredComponents(measured: ReportMeasured): readonly object[] {
  const source = { code: text('Measured by'), valueString: clean(measured.source) }
  const values = MEASURES.flatMap(([field, name, unit, code]) => {
    const value = measured[field]
    if (value === undefined) return []
    return [
      { code: { ...(code === undefined ? {} : { coding: [code] }), text: name }, valueQuantity: { value, ...unit } },
    ]
  })
  return [source, ...values]
}

/**
 * The guide takes SNOMED CT findings only, so its profile is claimed only when they are sent.
 *
 * @see http://hl7.org/fhir/uv/symptoms/StructureDefinition/SymptomAbsentObservation
 */
function absentEntry(make: Making, date: string): Entry {
  const claim = make.input.snomed === true ? { meta: { profile: [SYMPTOM_ABSENT_PROFILE] } } : {}
  const { resourceType, ...rest } = observed(make, date)
  return entry(make, `no cramp ${date}`, {
    resourceType,
    ...claim,
    ...rest,
    code: { coding: [CODES.symptomAbsent], text: 'Symptom absent' },
    valueCodeableConcept: crampConcept(make),
    derivedFrom: [{ reference: make.url(nightName(date)) }],
  })
}

function observed({ patient }: Making, date: string) {
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [category('survey')],
    subject: patient,
    // Evening to morning: when she went to bed and rose is not known.
    effectivePeriod: { start: addDays(date, -1), end: date },
    performer: [patient],
  }
}
