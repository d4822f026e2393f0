import { createHealth, type Health } from '../models/health.ts'
import { useLoaded } from './context.ts'

/** What she has said of herself; loaded again whenever the diary changes. */
export function useHealth(): Health {
  return useLoaded(({ deps, saving }) => createHealth(deps, saving))
}
