import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { addNights, type Night, type NightDate } from '@uncramp/diary'
import {
  type Ending,
  type Look,
  lookNight,
  type NightPlan,
  type Progress,
  planFor,
  progress,
  type UnitNights,
} from '@uncramp/trial'
import type { Readings } from '../engine/questions.ts'
import type { Deps } from './deps.ts'
import { comingNight, lastNightOver } from './nightClock.ts'
import type { Saving } from './saving.ts'
import type { Settings } from './settings.ts'
import { firstNightOf, fromStored, indexOf, lineUp, STRETCHING, type TrialRecord, toStored } from './trialRecord.ts'

export interface TrialStand {
  readonly record: TrialRecord
  /** Nights of the diary from the first night of the test on. */
  readonly nights: readonly Night[]
  /** Index of the latest night that is over, no later than a stop. */
  readonly asOfNight: number
  readonly progress: Progress
  /** What the coming night is for. */
  readonly tonight: NightPlan
}

export type ResultState =
  | { readonly type: 'working' }
  | {
      readonly type: 'ready'
      readonly ending: Ending
      /** The look that ended the test; null while it cannot tell. */
      readonly endedBy: Look | null
      readonly readings: Readings
      /** The last night read. */
      readonly asOfNight: number
    }
  | { readonly type: 'failed' }

export interface Trials {
  /** null: no test yet. */
  readonly stand: ReadonlySignal<TrialStand | null>
  readonly result: ReadonlySignal<ResultState>
  /** A test that is drawn, not stopped, and has not reached its ending. */
  readonly active: ReadonlySignal<TrialStand | null>
  readonly resultOpen: ReadonlySignal<boolean>
  /** A stored test this version cannot read: left alone, and said. */
  readonly unreadable: ReadonlySignal<boolean>
  load(): Promise<void>
  start(unitNights: UnitNights, weeks: number): Promise<boolean>
  tonightDone(done: boolean): Promise<boolean>
  setStanding(standing: TrialRecord['standing']): Promise<boolean>
  /** Makes the weekly looks that are due, stores them, then reads the diary both ways. */
  work(): Promise<void>
}

/** First night of each week-long part left out, so the part before it fades. None when the plan changes nightly. */
const WASHOUT_NIGHTS: Readonly<Record<UnitNights, number>> = { 1: 0, 2: 0, 7: 1, 14: 2 }

export function createTrials(deps: Deps, saving: Saving, settings: Settings): Trials {
  const { store, clock, engine } = deps
  const stand = signal<TrialStand | null>(null)
  const result = signal<ResultState>({ type: 'working' })
  const unreadable = signal(false)

  async function load(): Promise<void> {
    const stored = await store.trials()
    const records = stored.map(fromStored).filter((record) => record !== null)
    unreadable.value = records.length < stored.length
    const latest = records.sort((a, b) => (firstNightOf(a.trial) < firstNightOf(b.trial) ? 1 : -1))[0]
    stand.value = latest === undefined ? null : await standOf(latest)
  }
  async function standOf(record: TrialRecord): Promise<TrialStand> {
    const first = firstNightOf(record.trial)
    const last = record.stoppedAfter ?? lastNightOver(clock)
    const nights = await store.nights({ from: first })
    const asOfNight = indexOf(record.trial, last)
    return {
      record,
      nights,
      asOfNight,
      progress: progress(record.trial, lineUp(record.trial, nights, asOfNight + 1), asOfNight),
      tonight: planFor(record.trial, indexOf(record.trial, comingNight(clock))),
    }
  }
  async function put(record: TrialRecord): Promise<boolean> {
    const saved = await saving.save([{ type: 'put-trial', trial: toStored(record) }])
    if (saved) stand.value = await standOf(record)
    return saved
  }
  async function work(): Promise<void> {
    const now = stand.value
    if (now === null) return
    result.value = { type: 'working' }
    try {
      result.value = await answer(now)
    } catch {
      result.value = { type: 'failed' }
    }
  }
  async function answer({ record, nights, asOfNight }: TrialStand): Promise<ResultState> {
    const { trial, looks } = record
    const lined = lineUp(trial, nights, asOfNight + 1)
    const monitored = await engine.ask({ type: 'monitor', trial, nights: lined, looks, asOfNight })
    // Kept before it is shown: an ending that was seen once is final.
    if (monitored.newLooks.length > 0 && !(await put({ ...record, looks: [...looks, ...monitored.newLooks] })))
      return { type: 'failed' }
    const endedBy = endedByLook([...looks, ...monitored.newLooks])
    // Once ended, the page keeps to the nights of that look: later nights must not blur a final answer.
    const readTo = endedBy === null ? asOfNight : Math.min(asOfNight, lookNight(trial, endedBy.week))
    const readings = await engine.ask({ type: 'analyse', trial, nights: lined, asOfNight: readTo })
    return { type: 'ready', ending: monitored.ending, endedBy, readings, asOfNight: readTo }
  }

  return {
    stand,
    result,
    unreadable,
    active: computed(() => (stand.value !== null && isGoingOn(stand.value.record) ? stand.value : null)),
    resultOpen: computed(() => {
      const now = stand.value
      return now !== null && (now.record.looks.length > 0 || now.asOfNight >= now.progress.firstLookNight)
    }),
    load,
    async start(unitNights, weeks) {
      const protocol = {
        treatment: STRETCHING,
        unitNights,
        pairs: Math.floor((weeks * 7) / (unitNights * 2)),
        baselineNights: 0,
        washoutNights: WASHOUT_NIGHTS[unitNights],
        firstNight: comingNight(clock),
      }
      const trial = await engine.ask({ type: 'draw', protocol, seed: deps.newSeed() })
      return put({ id: deps.newId(), trial, looks: [], standing: 'running', stoppedAfter: null })
    },
    tonightDone(done) {
      const night = comingNight(clock)
      const kept = Object.entries(settings.data.value.evenings).filter(([date]) => date >= addNights(night, -30))
      return settings.set('evenings', { ...Object.fromEntries(kept), [night]: done })
    },
    setStanding(standing) {
      const now = stand.value
      if (now === null) return Promise.resolve(false)
      const stoppedAfter: NightDate | null = standing === 'stopped' ? lastNightOver(clock) : null
      return put({ ...now.record, standing, stoppedAfter })
    },
    work,
  }
}

/** The look at which a test ended for good, if it did. */
export function endedByLook(looks: readonly Look[]): Look | null {
  return looks.toSorted((a, b) => a.week - b.week).find(({ ending }) => ending.type !== 'cannot-tell-yet') ?? null
}

export function isGoingOn({ standing, looks }: TrialRecord): boolean {
  return standing !== 'stopped' && endedByLook(looks) === null
}
