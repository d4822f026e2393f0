export { type Evidence, evidence, readEvidence } from './evidence.ts'
export { isStanding, type StandingStudy, type Study } from './study.ts'
export type { Claim, Treatment } from './treatment.ts'
export { type Verification, verify } from './verify.ts'
