import { type StretchOffer, stretchOffer } from '../../models/bedtime.ts'
import { useApp } from '../../parts/context.ts'

/** How this evening stands to a running test of stretching. */
export function useOffer(): StretchOffer {
  const { trials, settings, deps } = useApp()
  return stretchOffer(trials.going.value, settings.data.value.evenings, deps.clock)
}
