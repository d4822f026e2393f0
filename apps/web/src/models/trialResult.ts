import { type Ending, type Look, type Progress, progress } from '@uncramp/trial'
import type { Engine } from '../engine/client.ts'
import type { Readings } from '../engine/questions.ts'
import { lineUp } from './trialRecord.ts'
import { endedByLook, readTo, type TrialStand } from './trialStand.ts'

export interface TrialResult {
  readonly type: 'ready'
  /** Of the test it is the result of. */
  readonly id: string
  readonly ending: Ending
  /** The look that ended the test; null while it cannot tell. */
  readonly endedBy: Look | null
  readonly readings: Readings
  /** The last night read. */
  readonly asOfNight: number
  /** As of that night. */
  readonly progress: Progress
}

const TOO_EARLY: Ending = { type: 'cannot-tell-yet', leaning: 'none', because: 'too-early' }

/** What the looks made so far say, with the nights of the latest one read both ways. */
export async function resultOf(stand: TrialStand, engine: Engine): Promise<TrialResult> {
  const { id, trial, looks } = stand.record
  const asOfNight = readTo(stand)
  const nights = lineUp(trial, stand.nights, asOfNight + 1)
  const readings = await engine.ask({ type: 'analyse', trial, nights, asOfNight })
  const endedBy = endedByLook(looks)
  const ending = (endedBy ?? looks.toSorted((a, b) => a.week - b.week).at(-1))?.ending ?? TOO_EARLY
  return { type: 'ready', id, ending, endedBy, readings, asOfNight, progress: progress(trial, nights, asOfNight) }
}
