import type { NormalPrior } from '@uncramp/trial'

/** What published trials say of a treatment today; it is written into the plan before night 1. */
export async function evidencePrior(treatment: string): Promise<NormalPrior | undefined> {
  // Large, and not needed on Home.
  const { evidence } = await import('@uncramp/evidence')
  const prior = evidence().treatments.find(({ id }) => id === treatment)?.prior
  return prior && { mean: prior.mean, sd: prior.sd }
}
