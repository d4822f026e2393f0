/** A code of a public terminology, as FHIR writes it. */
export interface Coding {
  readonly system: string
  readonly code: string
  readonly display: string
}

const LOINC = 'http://loinc.org'
const SNOMED = 'http://snomed.info/sct'

/** Codes sent to anybody. Neither validator knows LOINC or ICD, so a test holds them as they were seen. */
export const CODES = {
  /** The document itself. */
  note: { system: LOINC, code: '51855-5', display: 'Patient Note' },
  /** ICD-10-CM. */
  nightCramps: { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'G47.62', display: 'Sleep related leg cramps' },
  /** ICD-11 for mortality and morbidity statistics. */
  nightCrampsIcd11: {
    system: 'http://id.who.int/icd/release/11/mms',
    code: '7A82',
    display: 'Sleep-related leg cramps',
  },
  pain: { system: LOINC, code: '72514-3', display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported' },
  /** As the HL7 guides on physical activity and on personal health records name them. */
  steps: { system: LOINC, code: '41950-7', display: 'Number of steps in 24 hour Measured' },
  sleep: { system: LOINC, code: '93832-4', display: 'Sleep duration' },
  /** HL7 Symptoms Data Standards 1.0.0, Symptom Observation. */
  symptom: { system: LOINC, code: '75325-1', display: 'Symptom' },
  /** HL7 Symptoms Data Standards 1.0.0, Symptom Absent Observation. */
  symptomAbsent: { system: LOINC, code: '111551-8', display: 'Symptom absent' },
} as const satisfies Readonly<Record<string, Coding>>

/** Only on request: outside its member countries SNOMED CT needs a licence. */
export const SNOMED_CODES = {
  lowerLegCramp: { system: SNOMED, code: '449918009', display: 'Cramp in lower leg' },
  /** Among the common symptoms of the HL7 guide. */
  cramp: { system: SNOMED, code: '55300003', display: 'Cramp' },
} as const satisfies Readonly<Record<string, Coding>>

export const SYMPTOM_ABSENT_PROFILE = 'http://hl7.org/fhir/uv/symptoms/StructureDefinition/SymptomAbsentObservation'

const hl7 = (system: string) => (code: string) => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }],
})
/** Value sets that are part of FHIR. */
export const category = hl7('observation-category')
export const absentBecause = hl7('data-absent-reason')
export const clinicalStatus = hl7('condition-clinical')
export const verification = hl7('condition-ver-status')
