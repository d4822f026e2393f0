import { type BedtimeOffer, bedtimeOffer } from '../../models/bedtime.ts'
import { useApp } from '../../parts/context.ts'

/** How this evening stands to a running test of this treatment. */
export function useOffer(treatment: string): BedtimeOffer {
  const { trials, settings, deps } = useApp()
  return bedtimeOffer(treatment, trials.going.value, settings.evenings.shown.value, deps.clock)
}
