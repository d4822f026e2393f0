import { type Held, isTestToPause } from './held.ts'
import type { Trials } from './trial.ts'

/** A test that her answers hold back rests until she goes on with it herself. Its drawn order stays. */
export async function pauseIfHeld(trials: Trials, held: Held | null): Promise<void> {
  if (isTestToPause(held) && trials.active.value?.record.standing === 'running')
    await trials.setStanding('paused', 'safety')
}
