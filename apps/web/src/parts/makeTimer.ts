import type { Deps } from '../models/deps.ts'
import { createHoldTimer, type HoldPlan, type HoldTimer, STILL_TICK_MS } from '../models/hold.ts'

export function makeTimer({ clock, platform }: Deps, plan: HoldPlan): HoldTimer {
  return platform.prefersStillness() ? createHoldTimer(clock, plan, STILL_TICK_MS) : createHoldTimer(clock, plan)
}
