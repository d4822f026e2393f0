import { createHash } from 'node:crypto'
import { type Diary, exportDiary } from '@uncramp/diary'
import { type FhirDocument, toFhir } from '@uncramp/report'
import { ownNamesIn, packedNames } from './ownNames.ts'
import { type TestsOfDiary, testsOf } from './tests.ts'

export interface DocumentOfDiary {
  readonly document: FhirDocument
  readonly leftOut: TestsOfDiary['leftOut']
}

/** The diary as a FHIR document. @param at ISO 8601 with offset */
export function documentOf(diary: Diary, at: string, snomed: boolean): DocumentOfDiary {
  const { nights, cramps } = diary
  const ownNames = ownNamesIn(diary)
  const plainName = (id: string) => ownNames.get(id) ?? id.replaceAll('-', ' ')
  const packed = packedNames(diary, plainName)
  const nameOf = (id: string) => packed.get(id) ?? plainName(id)
  const { tests, leftOut } = testsOf(diary, nameOf, at.slice(0, 10))
  const uuid = uuidsOf(exportDiary(diary))
  return { document: toFhir({ nights, cramps, trials: tests, at, uuid, nameOf, snomed }), leftOut }
}

/** One resource a line, so that two documents can be compared. */
export function documentText({ entry, ...bundle }: FhirDocument): string {
  const lines = entry.map((each) => JSON.stringify(each)).join(',\n')
  return `${JSON.stringify(bundle).slice(0, -1)},"entry":[\n${lines}\n]}\n`
}

/**
 * UUIDs by name (RFC 9562, version 5). The diary itself is their namespace: the same diary gives the same ones, and two
 * people never share any.
 */
function uuidsOf(diary: string): (name: string) => string {
  const namespace = createHash('sha256').update(diary).digest().subarray(0, 16)
  return (name) => {
    const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16)
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }
}
