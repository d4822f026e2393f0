import type { SafetyWords } from '@uncramp/safety'

type Evidence = typeof import('@uncramp/evidence/en')

/** What is known, in a language: the words that lie beside the evidence, as Learn and its neighbours read them. */
export type KnownWords = Evidence & {
  /** Why something is not for her, rule by rule. */
  readonly cautions: SafetyWords['cautions']
  readonly unknownMedicine: SafetyWords['unknownMedicines']
}
