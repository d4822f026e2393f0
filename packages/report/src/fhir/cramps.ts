import type { ReportCramp } from '../diary.ts'
import { CODES, category, SNOMED_CODES } from './codes.ts'
import { type Entry, entry, type Making, text } from './resource.ts'

export const crampName = ({ id }: Pick<ReportCramp, 'id'>): string => `cramp ${id}`

/** One cramp: a symptom that was there. What is not known is left out. */
export function crampEntry(make: Making, cramp: ReportCramp): Entry {
  const site = [cramp.side, cramp.muscle?.replace('-', ' ')].filter((word) => word !== null && word !== undefined)
  const component = components(cramp)
  return entry(make, crampName(cramp), {
    resourceType: 'Observation',
    // One that is still running has more to come.
    status: cramp.state === 'running' ? 'preliminary' : 'final',
    category: [category('survey')],
    code: { coding: [CODES.symptom], text: 'Symptom' },
    subject: make.patient,
    effectiveDateTime: isFhirInstant(cramp.start) ? cramp.start : cramp.night,
    performer: [make.patient],
    valueCodeableConcept: crampConcept(make),
    ...(site.length > 0 ? { bodySite: text(site.join(' ')) } : {}),
    ...(component.length > 0 ? { component } : {}),
  })
}

export function crampConcept({ input }: Making) {
  const coding = input.snomed === true ? [SNOMED_CODES.cramp, CODES.nightCramps] : [CODES.nightCramps]
  return { coding, text: 'Night-time leg cramp' }
}

function components({ pain, minutes, roughMinutes }: ReportCramp): readonly object[] {
  const lasted = text('Minutes it lasted')
  return [
    ...(pain === null ? [] : [{ code: { coding: [CODES.pain], text: 'Pain from 0 to 10' }, valueInteger: pain }]),
    ...(minutes === null
      ? []
      : [
          {
            code: lasted,
            valueQuantity: { value: minutes, unit: 'min', system: 'http://unitsofmeasure.org', code: 'min' },
          },
        ]),
    ...(roughMinutes === undefined
      ? []
      : [{ code: text('Minutes it lasted, as said afterwards'), valueString: roughMinutes.replaceAll('-', ' ') }]),
  ]
}

/** FHIR takes offsets up to 14 hours and no year 0000; a start beyond them is known by its night only. */
function isFhirInstant(start: string | null): start is string {
  return start !== null && /^(?!0000).{10}T.*(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)$/.test(start)
}
