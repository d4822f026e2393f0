import { STRETCHING } from '../../models/trialRecord.ts'

/** The plan of a test. That of stretching is older than the others, and people have kept it. */
export const planAt = (treatment: string): string =>
  treatment === STRETCHING ? '/find-out/plan' : `/find-out/plan?of=${encodeURIComponent(treatment)}`
