import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Clock } from '../clock.ts'

export interface GuideStep {
  /** What to do. */
  readonly say: string
  /** Where in the whole this is, such as the leg. */
  readonly part: string
  readonly seconds: number
  readonly kind: 'work' | 'rest'
}

export interface GuideMoment {
  /** null: all steps are over. */
  readonly step: GuideStep | null
  /** From 0. The number of steps when all are over. */
  readonly index: number
  /** Whole seconds left in this step. */
  readonly left: number
  /** Part of this step that is over, 0 to 1. */
  readonly share: number
}

/** Where a list of steps stands after so many seconds. */
export function guideAt(steps: readonly GuideStep[], seconds: number): GuideMoment {
  let into = seconds
  for (const [index, step] of steps.entries()) {
    if (into < step.seconds) return { step, index, left: Math.ceil(step.seconds - into), share: into / step.seconds }
    into -= step.seconds
  }
  return { step: null, index: steps.length, left: 0, share: 1 }
}

/** Seconds before a step begins. */
const startOf = (steps: readonly GuideStep[], index: number): number =>
  steps.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0)

/** "Step back" this early in a step means the one before it. */
const JUST_BEGUN_SECONDS = 3

export interface GuideTimer {
  readonly moment: ReadonlySignal<GuideMoment>
  readonly paused: ReadonlySignal<boolean>
  /** From the first step on. */
  start(): void
  pause(): void
  goOn(): void
  /** To the start of this step, or of the one before when this one has just begun. */
  stepBack(): void
  stop(): void
}

/** Counts by the clock, not by ticks, so a phone that slept does not lose time. A pause does not count. */
export function createGuideTimer(clock: Clock, steps: readonly GuideStep[], tickMs: number): GuideTimer {
  const spent = signal(0)
  const paused = signal(false)
  let seen = clock.now()
  let stop = () => {}
  const moment = computed(() => guideAt(steps, spent.value / 1000))
  function look(): void {
    const now = clock.now()
    // A clock that was set back takes nothing away.
    if (!paused.value) spent.value += Math.max(0, now - seen)
    seen = now
  }
  return {
    moment,
    paused,
    start() {
      stop()
      spent.value = 0
      paused.value = false
      seen = clock.now()
      stop = clock.every(tickMs, look)
    },
    pause() {
      look()
      paused.value = true
    },
    goOn() {
      look()
      paused.value = false
    },
    stepBack() {
      look()
      const { index } = moment.value
      const begun = startOf(steps, index)
      const justBegun = spent.value / 1000 - begun < JUST_BEGUN_SECONDS
      spent.value = startOf(steps, justBegun ? Math.max(0, index - 1) : index) * 1000
    },
    stop: () => stop(),
  }
}
