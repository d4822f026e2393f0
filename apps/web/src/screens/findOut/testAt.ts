import type { Trials } from '../../models/trial.ts'
import type { TrialStand } from '../../models/trialStand.ts'

/** A page of a test. Its address names the test where there are several: which one is the latest may change meanwhile. */
export const testAt = (path: string, { record }: TrialStand, { stands }: Pick<Trials, 'stands'>): string =>
  stands.value.length < 2 ? path : `${path}?test=${encodeURIComponent(record.id)}`
