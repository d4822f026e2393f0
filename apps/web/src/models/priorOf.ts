import { evidence } from '@uncramp/evidence'
import type { NormalPrior } from '@uncramp/trial'

export function priorOf(treatment: string): NormalPrior | undefined {
  const prior = evidence().treatments.find(({ id }) => id === treatment)?.prior
  return prior && { mean: prior.mean, sd: prior.sd }
}
