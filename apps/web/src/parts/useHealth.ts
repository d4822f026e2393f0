import { createHealth, type Health } from '../models/health.ts'
import { useLoaded } from './context.ts'

/** What she has said of herself, read again whenever the diary changes. */
export const useHealth = (): Health => useLoaded(({ deps, saving, settings }) => createHealth(deps, saving, settings))
