import type { ReportCramp, ReportMedicine, ReportNight, ReportTrial } from '../diary.ts'

export interface FhirInput {
  /** In any order, each date once. */
  readonly nights: readonly ReportNight[]
  readonly cramps: readonly ReportCramp[]
  readonly trials: readonly ReportTrial[]
  readonly medicines?: readonly ReportMedicine[]
  /** Left out of the document when absent. */
  readonly birthYear?: number
  /** When the document is made: ISO 8601 with seconds and offset. */
  readonly at: string
  /** A UUID in lower case for a name, the same for the same name; no two people may share them. */
  readonly uuid: (name: string) => string
  /** How people call an exposure or a treatment. */
  readonly nameOf: (id: string) => string
  /** Send SNOMED CT codes as well. Outside its member countries they need a licence. */
  readonly snomed?: boolean
}

export interface Resource {
  readonly resourceType: string
  readonly [element: string]: unknown
}

export interface Entry {
  readonly fullUrl: string
  readonly resource: Resource
}

/** A FHIR R4 Bundle of type document. */
export interface FhirDocument extends Resource {
  readonly resourceType: 'Bundle'
  readonly entry: readonly Entry[]
}

/** What every part of a document needs. */
export interface Making {
  readonly input: FhirInput
  readonly url: (name: string) => string
  readonly patient: Reference
}

export interface Reference {
  readonly reference: string
}

export function making(input: FhirInput): Making {
  const url = (name: string) => `urn:uuid:${input.uuid(name)}`
  return { input, url, patient: { reference: url('patient') } }
}

export function entry({ url }: Making, name: string, resource: Resource): Entry {
  return { fullUrl: url(name), resource }
}

export const text = (words: string) => ({ text: words })

/** A text as FHIR takes it: not empty, and nothing in it that no page can show. */
export function clean(words: string): string {
  // Control characters and lone surrogates are no characters of XML.
  const shown = words.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim()
  return shown === '' ? '?' : shown
}
