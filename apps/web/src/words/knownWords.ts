import type { CausesWords, ClaimsWords, StudiesWords, TreatmentsWords } from '@uncramp/evidence'

/** What is known, in a language: the words that lie beside the evidence, as Learn and its neighbours read them. */
export interface KnownWords {
  readonly treatments: TreatmentsWords
  readonly causes: CausesWords
  readonly claims: ClaimsWords
  readonly studies: StudiesWords
}
