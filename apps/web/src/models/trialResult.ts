import { type ReadonlySignal, signal } from '@preact/signals'
import { addNights } from '@uncramp/diary'
import { type Ending, type Look, type Progress, toCountProblem } from '@uncramp/trial'
import type { PlainAnalysis, Readings, SecondOpinions } from '../engine/questions.ts'
import type { Deps } from './deps.ts'
import { keepSecond, keptSecond } from './keptSecond.ts'
import { nightsBefore } from './nightsBefore.ts'
import { lineUpOutcomes } from './outcomeNights.ts'
import { askedOf, plannedFit } from './plannedFit.ts'
import { progressOf } from './progressOf.ts'
import type { Trials } from './trial.ts'
import { isPausedNight } from './trialLog.ts'
import { firstNightOf } from './trialRecord.ts'
import { endedByLook, hasEnded, latestLook, type TrialStand } from './trialStand.ts'

export interface SecondOfResult extends SecondOpinions {
  /** She said at least once how she slept: a night without a cramp answers for itself, and alone says nothing. */
  readonly wokenSaid: boolean
}

/** The answer at once, out of the stored looks; the figures as they come. */
export interface TrialResult {
  readonly type: 'ready'
  /** Of the test it is the result of. */
  readonly id: string
  readonly ending: Ending
  /** The look that ended the test; null while it cannot tell. */
  readonly endedBy: Look | null
  /** The look that says the most: the one that ended the test, or the latest. */
  readonly latest: Look | null
  /** Cramps on the recorded nights that count. */
  readonly cramps: number
  /** The last night read. */
  readonly asOfNight: number
  /** As of that night. */
  readonly progress: Progress
  /** Each is null until it is worked out. */
  readonly planned: PlainAnalysis | null
  readonly readings: Readings | null
  readonly second: SecondOfResult | null
  /** One of them could not be worked out. */
  readonly broken: boolean
}

export type ResultState = { readonly type: 'working' } | TrialResult | { readonly type: 'failed' }

export interface ResultPage {
  readonly state: ReadonlySignal<ResultState>
  /** Makes the looks that are due, says the answer, then works out its figures. */
  work(id: string): Promise<void>
}

const TOO_EARLY: Ending = { type: 'cannot-tell-yet', leaning: 'none', because: 'too-early' }

export function createResultPage(deps: Pick<Deps, 'engine' | 'store'>, trials: Trials): ResultPage {
  const state = signal<ResultState>({ type: 'working' })
  const standWith = (id: string) => trials.stands.value.find(({ record }) => record.id === id)
  let works = 0

  async function work(id: string): Promise<void> {
    works += 1
    const turn = works
    state.value = { type: 'working' }
    const show = (shown: ResultState) => {
      if (turn === works) state.value = shown
    }
    try {
      await trials.makeDueLooks()
      const stand = standWith(id)
      if (stand === undefined) return show({ type: 'failed' })
      let now = verdictOf(stand)
      show(now)
      await markSeen(stand)
      for (const part of partsOf(stand, now.asOfNight)) {
        if (turn !== works) return
        now = { ...now, ...(await part().catch(() => ({ broken: true }))) }
        show(now)
      }
    } catch {
      show({ type: 'failed' })
    }
  }

  /** The quickest first. */
  function partsOf(stand: TrialStand, asOfNight: number): readonly (() => Promise<Partial<TrialResult>>)[] {
    const asked = askedOf(stand)
    return [
      async () => ({ planned: await plannedFit(deps.engine, asked) }),
      async () => ({ readings: await deps.engine.ask({ type: 'analyse', ...asked }) }),
      async () => ({ second: await secondOf(stand, asOfNight) }),
    ]
  }

  async function secondOf(stand: TrialStand, asOfNight: number): Promise<SecondOfResult> {
    const { id, trial, second } = stand.record
    const kept = keptSecond(second)
    if (kept === null) throw new Error('the second looks cannot be read')
    const [before, written] = await Promise.all([
      nightsBefore(stand, trials.stands.value, deps.store),
      deps.store.cramps({ from: firstNightOf(trial), to: addNights(firstNightOf(trial), asOfNight) }),
    ])
    const cramps = written.filter(({ night }) => !isPausedNight(stand.record.log, night))
    const nights = lineUpOutcomes(trial, stand.nights, cramps, asOfNight + 1, stand.others)
    const made = await deps.engine.ask({ type: 'second-opinions', trial, nights, before, asOfNight, ...kept })
    const opinions = { ...made, wokenSaid: nights.some(({ woken }) => woken !== null) }
    const { newLooks } = opinions.outcomes
    const { newSteps } = opinions.coin
    if (newLooks.length + newSteps.length === 0) return opinions
    // Kept before it is shown, as the looks of the verdict.
    const saved = await trials.change(id, (record) => ({
      ...record,
      second: keepSecond(record.second, newLooks, newSteps, kept),
    }))
    if (!saved) throw new Error('the second looks were not kept')
    return opinions
  }

  async function markSeen(stand: TrialStand): Promise<void> {
    if (stand.record.resultSeen || !hasEnded(stand)) return
    await trials.change(stand.record.id, (record) => ({ ...record, resultSeen: true }))
  }

  return { state, work }
}

/** What the stored looks say. */
function verdictOf(stand: TrialStand): TrialResult {
  const { id, looks } = stand.record
  const { trial, nights, asOfNight } = askedOf(stand)
  const { counts } = toCountProblem(trial, nights, 'as-planned', asOfNight)
  const latest = latestLook(looks)
  return {
    type: 'ready',
    id,
    ending: latest?.ending ?? TOO_EARLY,
    endedBy: endedByLook(looks),
    latest,
    cramps: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    asOfNight,
    progress: progressOf(stand.record, stand.nights, nights, asOfNight),
    planned: null,
    readings: null,
    second: null,
    broken: false,
  }
}
