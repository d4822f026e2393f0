import { type Held, isTestToPause } from './held.ts'
import type { Trials } from './trial.ts'

/** A test that her answers hold back rests until she goes on with it herself. Its drawn order stays. */
export async function pauseIfHeld(trials: Trials, held: Held | null): Promise<void> {
  for (const { record } of trials.going.value)
    if (record.standing === 'running' && isTestToPause(held, record.trial.protocol.treatment))
      await trials.setStanding('paused', 'safety', record.id)
}
