import type { NormalPrior } from '@uncramp/trial'

/** What published trials say of a treatment today; it is written into the plan before night 1. */
export async function evidencePrior(treatment: string): Promise<NormalPrior | undefined> {
  // Large, and not needed on Home. A file of its own: to fetch the package itself would tear the first load apart.
  const { priorOf } = await import('./priorOf.ts')
  return priorOf(treatment)
}
