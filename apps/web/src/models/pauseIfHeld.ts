import type { HealthData } from './health.ts'
import { mayGoOn } from './mayStart.ts'
import type { Trials } from './trial.ts'

/** A test that her answers hold back rests until she goes on with it herself. Its drawn order stays. */
export async function pauseIfHeld(trials: Trials, health: HealthData): Promise<void> {
  const running = trials.active.value?.record
  if (running?.standing === 'running' && !mayGoOn(health, running.trial.protocol.treatment))
    await trials.setStanding('paused', 'safety')
}
