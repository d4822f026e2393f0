import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { MOST_AT_ONCE } from '../../models/trial.ts'
import { isGoingOn, type TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { useTestAsked } from './useTestAsked.ts'

/** Leaves a page that plans a test while as many go on as may. False: show nothing. */
export function useMayPlan(): boolean {
  return useLeaving(useApp().trials.going.value.length < MOST_AT_ONCE)
}

/** The test that the address names, or the latest, while it goes on. null: it does not, and the page is left. */
export function useGoingTest(): TrialStand | null {
  const stand = useTestAsked()
  const going = stand !== null && isGoingOn(stand) ? stand : null
  return useLeaving(going !== null) ? going : null
}

function useLeaving(fits: boolean): boolean {
  const { route } = useLocation()
  useEffect(() => {
    if (!fits) route('/find-out', true)
  }, [fits, route])
  return fits
}
