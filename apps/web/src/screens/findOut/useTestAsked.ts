import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'

/** The test that the address names, or the latest. null: there is none, and the page is left. */
export function useTestAsked(): TrialStand | null {
  const { route, query } = useLocation()
  const asked = query.test
  const { stands } = useApp().trials
  const stand = stands.value.find(({ record }) => asked === undefined || record.id === asked) ?? null
  useEffect(() => {
    if (stand === null) route('/find-out', true)
  }, [stand, route])
  return stand
}
