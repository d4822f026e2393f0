import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { addNights, type NightDate, type OnlyIf, type StoredTrial } from '@uncramp/diary'
import type { UnitNights } from '@uncramp/trial'
import type { Deps } from './deps.ts'
import { evidencePrior } from './evidencePrior.ts'
import { comingNight, lastNightOver } from './nightClock.ts'
import type { Saving } from './saving.ts'
import type { Settings } from './settings.ts'
import { firstNightOf, fromStored, lineUp, STRETCHING, type TrialRecord, toStored } from './trialRecord.ts'
import { hasEnded, isGoingOn, isResultOpen, latestFirst, mayLook, standOf, type TrialStand } from './trialStand.ts'

export type Started = 'started' | 'already-running' | 'not-saved'

export interface Trials {
  /** The latest test; null: no test yet. */
  readonly stand: ReadonlySignal<TrialStand | null>
  /** Every test, the latest first. */
  readonly stands: ReadonlySignal<readonly TrialStand[]>
  /** A test that is drawn, not stopped, and has not reached its ending. */
  readonly active: ReadonlySignal<TrialStand | null>
  readonly resultOpen: ReadonlySignal<boolean>
  /** The latest test has ended, and its result has not been opened. */
  readonly resultReady: ReadonlySignal<boolean>
  /** A stored test this version cannot read: left alone, and said. */
  readonly unreadable: ReadonlySignal<boolean>
  /** Reads the tests, then makes in the background the looks that are due. */
  load(): Promise<void>
  start(unitNights: UnitNights, weeks: number): Promise<Started>
  tonightDone(done: boolean): Promise<boolean>
  setStanding(standing: TrialRecord['standing']): Promise<boolean>
  /** Makes the weekly looks that are due, and stores them. @throws Error when the engine fails. */
  makeDueLooks(): Promise<void>
  /** Changes the test as it is stored now: another tab, or a slow answer of the engine, must not undo a stop. */
  change(id: string, to: (record: TrialRecord) => TrialRecord): Promise<boolean>
}

/** First night of each week-long part left out, so the part before it fades. None when the plan changes nightly. */
const WASHOUT_NIGHTS: Readonly<Record<UnitNights, number>> = { 1: 0, 2: 0, 7: 1, 14: 2 }

export function createTrials(deps: Deps, saving: Saving, settings: Settings): Trials {
  const { store, clock, engine } = deps
  const stands = signal<readonly TrialStand[]>([])
  const stand = computed(() => stands.value[0] ?? null)
  const unreadable = signal(false)
  const active = computed(() => (stand.value !== null && isGoingOn(stand.value) ? stand.value : null))

  async function read(): Promise<readonly StoredTrial[]> {
    const stored = await store.trials()
    const records = stored.map(fromStored).filter((record) => record !== null)
    const first = records.map(({ trial }) => firstNightOf(trial)).toSorted()[0]
    const nights = first === undefined ? [] : await store.nights({ from: first })
    unreadable.value = records.length < stored.length
    stands.value = records.map((record) => standOf(record, nights, clock)).sort(latestFirst)
    return stored
  }
  const standWith = (id: string): TrialStand | undefined => stands.value.find(({ record }) => record.id === id)

  async function put(record: TrialRecord, onlyIf?: OnlyIf): Promise<boolean> {
    const saved = await saving.save([{ type: 'put-trial', trial: toStored(record) }], onlyIf)
    if (saved) await read()
    return saved
  }
  async function change(id: string, to: (record: TrialRecord) => TrialRecord): Promise<boolean> {
    await read()
    const now = standWith(id)
    return now === undefined ? false : put(to(now.record))
  }

  async function makeLooks({ record, nights, asOfNight }: TrialStand): Promise<void> {
    const { id, trial, looks } = record
    const lined = lineUp(trial, nights, asOfNight + 1)
    const { newLooks } = await engine.ask({ type: 'monitor', trial, nights: lined, looks, asOfNight })
    if (newLooks.length === 0) return
    // Kept before it is shown: an ending that was seen once is final.
    const saved = await change(id, (now) => ({
      ...now,
      looks: now.looks.length > looks.length ? now.looks : [...looks, ...newLooks],
    }))
    if (!saved) throw new Error('the looks were not kept')
  }
  let looking: Promise<void> = Promise.resolve()
  /** One after the other, so that no look is made twice. */
  function makeDueLooks(): Promise<void> {
    const made = looking.then(async () => {
      for (const due of stands.value.filter(mayLook)) await makeLooks(due)
    })
    looking = made.catch(() => undefined)
    return made
  }

  return {
    stand,
    stands,
    unreadable,
    active,
    resultOpen: computed(() => stand.value !== null && isResultOpen(stand.value)),
    resultReady: computed(() => {
      const now = stand.value
      return now !== null && hasEnded(now) && isResultOpen(now) && !now.record.resultSeen
    }),
    async load() {
      await read()
      // The result page makes them again, and says so, when this fails.
      void makeDueLooks().catch(() => undefined)
    },
    async start(unitNights, weeks) {
      // Another tab may have started one since this page was opened.
      const before = await read()
      if (active.value !== null) return 'already-running'
      const protocol = {
        treatment: STRETCHING,
        unitNights,
        pairs: Math.floor((weeks * 7) / (unitNights * 2)),
        baselineNights: 0,
        washoutNights: WASHOUT_NIGHTS[unitNights],
        firstNight: comingNight(clock),
        evidencePrior: await evidencePrior(STRETCHING),
      }
      const trial = await engine.ask({ type: 'draw', protocol, seed: deps.newSeed() })
      const drawn = { id: deps.newId(), trial, drawnAt: clock.now() }
      const known = new Set([drawn.id, ...before.map(({ id }) => id)])
      const saved = await put(
        { ...drawn, looks: [], standing: 'running', stoppedAfter: null, resultSeen: false },
        // Or start one at this very moment, while this one was drawn.
        (now) => now.every(({ id }) => known.has(id)),
      )
      if (saved) return 'started'
      await read()
      return active.value === null ? 'not-saved' : 'already-running'
    },
    tonightDone(done) {
      const night = comingNight(clock)
      const kept = Object.entries(settings.data.value.evenings).filter(([date]) => date >= addNights(night, -30))
      return settings.set('evenings', { ...Object.fromEntries(kept), [night]: done })
    },
    async setStanding(standing) {
      const id = stand.value?.record.id
      if (id === undefined) return false
      const stoppedAfter: NightDate | null = standing === 'stopped' ? lastNightOver(clock) : null
      return change(id, (record) => ({ ...record, standing, stoppedAfter }))
    },
    makeDueLooks,
    change,
  }
}
