import type { Trials } from '../../models/trial.ts'
import type { TrialStand } from '../../models/trialStand.ts'

/** A page of a test. Its address names the test, unless that is the latest: then it is the one that people have kept. */
export const testAt = (path: string, { record }: TrialStand, { stand }: Pick<Trials, 'stand'>): string =>
  stand.value?.record.id === record.id ? path : `${path}?test=${encodeURIComponent(record.id)}`
