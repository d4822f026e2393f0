export { type Evidence, evidence, readEvidence } from './evidence.ts'
export { type StartingGuess, startingGuess } from './startingGuess.ts'
export { isStanding, type StandingStudy, type Study } from './study.ts'
export type { Claim, Treatment } from './treatment.ts'
export { type Verification, verify } from './verify.ts'
// What a person reads, in the shape of each topic; the words themselves are behind @uncramp/evidence/en, /es and /de.
export type { CrampsOfTen, TreatmentsWords, TreatmentWords } from './words/treatmentsWords.ts'
