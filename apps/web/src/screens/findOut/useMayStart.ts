import { type MayStart, mayStartTest } from '../../models/mayStart.ts'
import { today } from '../../models/nightClock.ts'
import { useApp } from '../../parts/context.ts'
import { useHealth } from '../../parts/useHealth.ts'

/** Whether a test of something may be started; null: not known yet. */
export function useMayStart(treatment: string): MayStart | null {
  const { deps } = useApp()
  const health = useHealth()
  return health.ready.value ? mayStartTest(health.data.value, treatment, today(deps.clock)) : null
}
