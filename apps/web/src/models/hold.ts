import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Clock } from '../clock.ts'

export interface HoldPlan {
  readonly hold: number
  readonly rest: number
}

export interface HoldMoment {
  readonly phase: 'hold' | 'rest'
  /** Whole seconds left in this phase. */
  readonly left: number
  /** Part of this phase that is over, 0 to 1. */
  readonly share: number
  /** Which hold this is, from 0. */
  readonly round: number
}

/** Six breaths a minute, the slow pace that settles; out first, and longer than in. Seconds. */
export const BREATH = { out: 6, in: 4 }

export interface BreathMoment {
  readonly way: 'out' | 'in'
  /** Part of all breathing out of this hold that is over, 0 to 1: the muscle lets go with each breath out. */
  readonly eased: number
}

/** The breath that goes with a moment of a hold. */
export function breathAt({ hold }: HoldPlan, { share }: HoldMoment): BreathMoment {
  const seconds = share * hold
  const into = seconds % (BREATH.out + BREATH.in)
  return { way: into < BREATH.out ? 'out' : 'in', eased: secondsOut(seconds) / secondsOut(hold) }
}

function secondsOut(seconds: number): number {
  const breath = BREATH.out + BREATH.in
  return Math.floor(seconds / breath) * BREATH.out + Math.min(BREATH.out, seconds % breath)
}

/** Where a plan of holds and rests stands after so many seconds. */
export function momentAt(plan: HoldPlan, seconds: number): HoldMoment {
  const cycle = plan.hold + plan.rest
  const round = Math.floor(seconds / cycle)
  const into = seconds - round * cycle
  return into < plan.hold
    ? { phase: 'hold', left: Math.ceil(plan.hold - into), share: into / plan.hold, round }
    : { phase: 'rest', left: Math.ceil(cycle - into), share: (into - plan.hold) / plan.rest, round }
}

export interface HoldTimer {
  readonly moment: ReadonlySignal<HoldMoment>
  start(): void
  stop(): void
}

export const TICK_MS = 250
/** For those who asked for less motion: the line moves once a second. */
export const STILL_TICK_MS = 1000

/** Counts by the clock, not by ticks, so a phone that slept does not lose time. */
export function createHoldTimer(clock: Clock, plan: HoldPlan, tickMs = TICK_MS): HoldTimer {
  const begun = signal(clock.now())
  const now = signal(clock.now())
  let stop = () => {}
  return {
    moment: computed(() => momentAt(plan, Math.max(0, now.value - begun.value) / 1000)),
    start() {
      stop()
      begun.value = clock.now()
      now.value = begun.value
      stop = clock.every(tickMs, () => {
        now.value = clock.now()
      })
    },
    stop: () => stop(),
  }
}
