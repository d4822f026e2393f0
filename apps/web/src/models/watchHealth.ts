import { effect } from '@preact/signals'
import { conclude, recheck } from '@uncramp/safety'
import type { AppModel } from './app.ts'
import { areSignsAsked } from './checkUp.ts'
import { heldOf } from './gates.ts'
import { type HealthData, readHealth } from './health.ts'
import { isHeldShape, RULES_VERSION } from './held.ts'
import { hasSign, markedSince } from './markedNights.ts'
import { lastNightOver, today } from './nightClock.ts'
import { pauseIfHeld } from './pauseIfHeld.ts'
import { isRemindDue } from './remind.ts'

/**
 * After each change of the diary, and once at the start, as the rules themselves may be newer than the summary: keeps
 * what is held back in step with the answers, pauses a test that is held back, and says when to ask again.
 */
export function watchHealth(model: AppModel): () => void {
  let last: Promise<unknown> = Promise.resolve()
  return effect(() => {
    // A change of the diary is a reason to look.
    void model.changes.value
    last = last.then(() => look(model)).catch(() => undefined)
  })
}

async function look(model: AppModel): Promise<void> {
  const { deps, trials } = model
  const stored = await deps.store.settings()
  const health = readHealth(stored)
  const held = heldOf(health)
  // Two tabs of two versions would write over each other for ever: the newer rules stay.
  if (JSON.stringify(held) !== JSON.stringify(stored.held ?? null) && !isByNewer(stored.held)) {
    await deps.store.write([{ type: 'put-setting', key: 'held', value: held }])
  }
  // A test may have come with the same copy.
  if (held !== null && (held.mayStart === 'nothing' || held.shut.length > 0)) await trials.load()
  await pauseIfHeld(trials, held)
  model.remindDue.value = isRemindDue(health, today(deps.clock))
  model.askAgain.value = await isTimeToAsk(model, health)
}

const isByNewer = (stored: unknown) => isHeldShape(stored) && stored !== null && stored.rules > RULES_VERSION

async function isTimeToAsk({ deps }: AppModel, health: HealthData): Promise<boolean> {
  const { answers, askedOn, worseNight } = health
  // Who never began the check finds it on Home, and is not to be nagged into it: but for the night that named a sign.
  // Answers without a date are of two copies: nobody said them all on one day.
  if (askedOn === null) {
    const night = lastNightOver(deps.clock)
    const [last] = await deps.store.nights({ from: night, to: night })
    const isMarked = worseNight === night || (last !== undefined && hasSign(last))
    return isMarked || areSignsAsked(answers) || conclude(answers).signs.length > 0
  }
  return recheck(askedOn, await markedSince(deps.store, askedOn, health), today(deps.clock)) !== null
}
