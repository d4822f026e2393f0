import { toFhir } from '@uncramp/report'
import { expect, test } from 'vitest'
import { SAMPLE } from '../../test/sample.ts'
import { CODES, SNOMED_CODES } from './codes.ts'

test('the codes are those that were seen at their sources', () => {
  const shown = Object.values({ ...CODES, ...SNOMED_CODES }).map(({ system, code, display }) => [system, code, display])
  expect(shown).toEqual([
    ['http://loinc.org', '51855-5', 'Patient Note'],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'G47.62', 'Sleep related leg cramps'],
    ['http://id.who.int/icd/release/11/mms', '7A82', 'Sleep-related leg cramps'],
    ['http://loinc.org', '72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported'],
    ['http://loinc.org', '41950-7', 'Number of steps in 24 hour Measured'],
    ['http://loinc.org', '93832-4', 'Sleep duration'],
    ['http://loinc.org', '75325-1', 'Symptom'],
    ['http://loinc.org', '111551-8', 'Symptom absent'],
    ['http://snomed.info/sct', '449918009', 'Cramp in lower leg'],
    ['http://snomed.info/sct', '55300003', 'Cramp'],
  ])
})

test('a document holds no code of LOINC, ICD or SNOMED beside them', () => {
  const known = Object.values({ ...CODES, ...SNOMED_CODES }).map(({ system, code }) => `${system} ${code}`)
  const document = JSON.stringify(toFhir({ ...SAMPLE, snomed: true }))
  const sent = [...document.matchAll(/"system":"([^"]*)","code":"([^"]*)"/g)].map(
    ([, system, code]) => `${system} ${code}`,
  )
  const outside = new Set(sent.filter((each) => !each.startsWith('http://terminology.hl7.org/')))
  expect([...outside].filter((each) => !known.includes(each))).toEqual([
    'http://unitsofmeasure.org {#}',
    'http://unitsofmeasure.org /d',
    'http://unitsofmeasure.org h',
    'http://unitsofmeasure.org min',
  ])
})
