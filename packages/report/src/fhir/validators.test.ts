import { type FhirInput, toFhir } from '@uncramp/report'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diaries, SEEDED } from '../../test/diaries.ts'
import { SAMPLE, TRIAL } from '../../test/sample.ts'
import { fhirErrors, medplumErrors } from '../../test/validators.ts'

const result = { sentence: 'Fewer cramps.', night: '2026-02-06', rateRatio: { median: 0.5, low: 0.3, high: 0.8 } }
const FULL: FhirInput = {
  ...SAMPLE,
  trials: [TRIAL, { ...TRIAL, id: 'test-2', standing: 'ended', result }],
  medicines: [
    { name: 'Magnesium citrate 300 mg', from: '2026-02-01', to: '2026-02-14' },
    { name: 'Ramipril', from: '2025-01-01', to: null },
  ],
  birthYear: 1954,
  snomed: true,
}

function expectValid(input: FhirInput): void {
  const document = JSON.parse(JSON.stringify(toFhir(input)))
  expect(fhirErrors(document)).toEqual([])
  expect(medplumErrors(document)).toEqual([])
}

describe('both validators pass', () => {
  test('a document with everything in it', () => expectValid(FULL))
  test('a document without SNOMED codes', () => expectValid(SAMPLE))
  test('an empty diary', () => expectValid({ ...SAMPLE, nights: [], cramps: [], trials: [] }))
  test.each(['running', 'paused', 'stopped', 'ended'] as const)('a test that is %s', (standing) =>
    expectValid({ ...SAMPLE, trials: [{ ...TRIAL, standing }] }),
  )

  test('any night and any cramps, with names of any letters', () => {
    fc.assert(
      fc.property(diaries, ({ nights, cramps }) => {
        // All on one date: years between two nights would be thousands of nights to validate.
        const date = '2026-02-02'
        const onDate = nights.slice(0, 1).map((night) => ({ ...night, date }))
        const during = cramps.map((cramp) => ({ ...cramp, night: date }))
        expectValid({ ...SAMPLE, nights: onDate, cramps: during, nameOf: (id) => id })
      }),
      { ...SEEDED, numRuns: 50 },
    )
  })
})

type Loose = Record<string, unknown>
interface Fault {
  readonly what: string
  readonly seed: (document: { entry: { resource: Loose }[] } & Loose, night: Loose, patient: Loose) => void
  readonly foundBy: readonly ('fhir' | 'medplum')[]
}

/** One fault each in an otherwise valid document. Neither validator finds all six. */
const FAULTS: readonly Fault[] = [
  {
    what: 'a count that is a text',
    seed: (_, night) => {
      night.valueQuantity = { value: 'two' }
    },
    foundBy: ['fhir', 'medplum'],
  },
  {
    what: 'an observation without a status',
    seed: (_, night) => {
      delete night.status
    },
    foundBy: ['fhir', 'medplum'],
  },
  {
    what: 'a field FHIR does not know',
    seed: (_, night) => {
      night.cramps = 2
    },
    foundBy: ['fhir', 'medplum'],
  },
  {
    what: 'a status outside its value set',
    seed: (_, night) => {
      night.status = 'done'
    },
    foundBy: ['fhir'],
  },
  {
    what: 'a gender outside its value set',
    seed: (_, __, patient) => {
      patient.gender = 'lady'
    },
    foundBy: ['fhir'],
  },
  {
    what: 'a document without its date',
    seed: (document) => {
      delete document.timestamp
    },
    foundBy: ['medplum'],
  },
]

describe('of six seeded faults', () => {
  test.each(FAULTS)('$what is found', ({ seed, foundBy }) => {
    const document = JSON.parse(JSON.stringify(toFhir(FULL)))
    const of = (type: string): Loose =>
      document.entry.find(({ resource }: { resource: Loose }) => resource.resourceType === type).resource
    seed(document, of('Observation'), of('Patient'))
    const found = [
      ...(fhirErrors(document).length > 0 ? ['fhir'] : []),
      ...(medplumErrors(document).length > 0 ? ['medplum'] : []),
    ]
    expect(found).toEqual(foundBy)
  })
})
