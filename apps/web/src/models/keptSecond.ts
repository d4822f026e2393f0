import { type CoinStep, type OutcomeLook, parseCoinSteps, parseOutcomeLooks } from '@uncramp/trial'

/** Made once and then kept, as the looks of the verdict are: later edits of the diary never change them. */
export interface KeptSecond {
  readonly looks: readonly OutcomeLook[]
  readonly steps: readonly CoinStep[]
}

const NONE: KeptSecond = { looks: [], steps: [] }

/** What a stored test holds of it; `null`: something this version cannot read, to be left alone. */
export function keptSecond(stored: unknown): KeptSecond | null {
  if (stored === undefined) return NONE
  if (typeof stored !== 'object' || stored === null) return null
  const { looks, steps } = stored as Record<string, unknown>
  const [readLooks, readSteps] = [parseOutcomeLooks(looks), parseCoinSteps(steps)]
  if (readLooks.type === 'refused' || readSteps.type === 'refused') return null
  return { looks: readLooks.looks, steps: readSteps.steps }
}

/** With what is new; where another tab was quicker, what it kept stays. */
export function keepSecond(
  stored: unknown,
  newLooks: readonly OutcomeLook[],
  newSteps: readonly CoinStep[],
  after: KeptSecond,
): unknown {
  const now = keptSecond(stored)
  if (now === null) return stored
  const isThere = (look: OutcomeLook) =>
    now.looks.some(({ outcome, week }) => outcome === look.outcome && week === look.week)
  return {
    looks: [...now.looks, ...newLooks.filter((look) => !isThere(look))],
    steps: now.steps.length > after.steps.length ? now.steps : [...now.steps, ...newSteps],
  }
}
