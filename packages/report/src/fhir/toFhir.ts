import { CODES, clinicalStatus, verification } from './codes.ts'
import { crampEntry } from './cramps.ts'
import { narrative, summaryOf } from './narrative.ts'
import { type CalendarNight, calendarNights, nightEntries } from './nights.ts'
import { clean, type Entry, entry, type FhirDocument, type FhirInput, type Making, making } from './resource.ts'
import { trialEntries } from './trial.ts'

/**
 * A diary as a FHIR R4 document: what most hospital systems read. The same input gives the same document.
 *
 * Every night from the first to the last is there. A night nobody knows of has a `dataAbsentReason`, never a zero.
 */
export function toFhir(input: FhirInput): FhirDocument {
  const make = making(input)
  const nights = calendarNights(input.nights, input.cramps)
  const parts = {
    condition: [conditionEntry(make)],
    nights: nights.flatMap((night) => nightEntries(make, night)),
    cramps: input.cramps.map((cramp) => crampEntry(make, cramp)),
    trials: input.trials.flatMap((trial) => trialEntries(make, trial)),
    medicines: (input.medicines ?? []).map((medicine, i) => medicineEntry(make, medicine, i)),
  }
  const composition = entry(make, 'composition', compositionOf(make, nights, parts))
  return {
    resourceType: 'Bundle',
    language: 'en',
    identifier: { system: 'urn:ietf:rfc:3986', value: make.url('document') },
    type: 'document',
    timestamp: input.at,
    entry: [composition, patientEntry(make), ...Object.values(parts).flat()],
  }
}

interface Parts {
  readonly condition: readonly Entry[]
  readonly nights: readonly Entry[]
  readonly cramps: readonly Entry[]
  readonly trials: readonly Entry[]
  readonly medicines: readonly Entry[]
}

function compositionOf({ input, patient }: Making, nights: readonly CalendarNight[], parts: Parts) {
  const optional = (title: string, entries: readonly Entry[]) => (entries.length > 0 ? [section(title, entries)] : [])
  return {
    resourceType: 'Composition',
    status: 'final',
    type: { coding: [CODES.note], text: 'Diary of night-time leg cramps, written by the person' },
    subject: patient,
    date: input.at,
    author: [patient],
    title: 'Night-time leg cramps: a diary',
    section: [
      { ...section('Summary', parts.condition), text: narrative(summaryOf(nights)) },
      ...optional('Nights', parts.nights),
      ...optional('Cramps', parts.cramps),
      ...optional('Tests of a treatment', parts.trials),
      ...optional('Medicines and supplements', parts.medicines),
    ],
  }
}

function section(title: string, entries: readonly Entry[]) {
  return { title, entry: entries.map(({ fullUrl }) => ({ reference: fullUrl })) }
}

function patientEntry(make: Making): Entry {
  const { birthYear } = make.input
  return entry(make, 'patient', {
    resourceType: 'Patient',
    active: true,
    ...(birthYear === undefined ? {} : { birthDate: String(birthYear).padStart(4, '0') }),
  })
}

/** What she came with, in her words. No doctor has said so, and the document says that too. */
function conditionEntry(make: Making): Entry {
  return entry(make, 'condition', {
    resourceType: 'Condition',
    clinicalStatus: clinicalStatus('active'),
    verificationStatus: verification('unconfirmed'),
    code: { coding: [CODES.nightCramps, CODES.nightCrampsIcd11], text: 'Night-time leg cramps, as told by the person' },
    subject: make.patient,
    asserter: make.patient,
  })
}

function medicineEntry(make: Making, { name, from, to }: { name: string; from: string; to: string | null }, i: number) {
  return entry(make, `medicine ${i + 1}`, {
    resourceType: 'MedicationStatement',
    status: to === null ? 'active' : 'completed',
    medicationCodeableConcept: { text: clean(name) },
    subject: make.patient,
    effectivePeriod: to === null ? { start: from } : { start: from, end: to },
    informationSource: make.patient,
  })
}
