import type { Deps } from '../models/deps.ts'
import { createGuideTimer, type GuideStep, type GuideTimer } from '../models/guide.ts'
import { createHoldTimer, type HoldPlan, type HoldTimer, STILL_TICK_MS, TICK_MS } from '../models/hold.ts'

const tickOf = ({ platform }: Deps): number => (platform.prefersStillness() ? STILL_TICK_MS : TICK_MS)

export const makeTimer = (deps: Deps, plan: HoldPlan): HoldTimer => createHoldTimer(deps.clock, plan, tickOf(deps))

export const makeGuideTimer = (deps: Deps, steps: readonly GuideStep[]): GuideTimer =>
  createGuideTimer(deps.clock, steps, tickOf(deps))
