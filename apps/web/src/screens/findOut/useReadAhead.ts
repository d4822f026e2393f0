import { useEffect } from 'preact/hooks'
import { readAhead } from '../../models/plannedFit.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'

/** On a page that leads to this result: its figures, and its screen. */
export function useReadAhead(stand: TrialStand): void {
  const { engine } = useApp().deps
  useEffect(() => readAhead(engine, stand), [engine, stand])
  useEffect(() => {
    import('../Result.tsx').catch(() => undefined)
  }, [])
}
