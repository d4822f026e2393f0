import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Edit, NightDate, OnlyIf, StoredTrial } from '@uncramp/diary'
import { lookNight, type UnitNights } from '@uncramp/trial'
import { lineUpBeside } from './beside.ts'
import { NOT_PACKED, takenId } from './blind.ts'
import type { Deps } from './deps.ts'
import { lately, withAnswer } from './evenings.ts'
import { evidencePrior } from './evidencePrior.ts'
import { comingNight } from './nightClock.ts'
import type { Saving } from './saving.ts'
import type { Settings } from './settings.ts'
import { inStanding } from './standing.ts'
import { EMPTY_LOG, isPausedNight, type PauseReason } from './trialLog.ts'
import {
  bagOf,
  firstNightOf,
  fromStored,
  indexOf,
  isOwn,
  STRETCHING,
  type TrialRecord,
  toStored,
} from './trialRecord.ts'
import {
  endedByLook,
  hasEnded,
  isGoingOn,
  isGuessDue,
  isResultOpen,
  latestFirst,
  mayLook,
  standOf,
  type TrialStand,
  testsOn,
} from './trialStand.ts'
import { stretchingOn, type Tested, type TestedOn } from './uncheckedNight.ts'

export type Started =
  | 'started'
  | 'already-running'
  | 'not-saved'
  /** What she said of herself, or has not said yet, keeps it from being started: see `mayStartTest`. */
  | 'not-now'

/** What a test is to be of, and how it is to be run. */
export interface TestPlan {
  /** A treatment of the evidence, or one of her own: see `OWN`. */
  readonly treatment: string
  /** What it is called; null: stretching, which has words of its own. */
  readonly called: string | null
  readonly unitNights: UnitNights
  readonly weeks: number
  /** First nights of each part that do not count. As is usual for the unit when absent. */
  readonly washoutNights?: number
  /** A helper packs it, so that she does not know which part is which. */
  readonly blinded?: boolean
}

export const planOfStretching = (unitNights: UnitNights, weeks: number): TestPlan => ({
  treatment: STRETCHING,
  called: null,
  unitNights,
  weeks,
})

export interface Trials {
  /** The latest test; null: no test yet. */
  readonly stand: ReadonlySignal<TrialStand | null>
  /** Every test, the latest first. */
  readonly stands: ReadonlySignal<readonly TrialStand[]>
  /** Tests that are drawn, not stopped, and have not reached their ending: two at most, the latest first. */
  readonly going: ReadonlySignal<readonly TrialStand[]>
  /** The latest of them. */
  readonly active: ReadonlySignal<TrialStand | null>
  readonly resultOpen: ReadonlySignal<boolean>
  /**
   * A test has ended, the latest or one beside it, and its result has not been opened. Where it is sealed, a question
   * comes first.
   */
  readonly resultReady: ReadonlySignal<TrialStand | null>
  /** A stored test this version cannot read: left alone, and said. */
  readonly unreadable: ReadonlySignal<boolean>
  /** Reads the tests, then makes in the background the looks that are due. */
  load(): Promise<void>
  /**
   * Draws a test from tonight on.
   *
   * @param beside ids of the tests that she was told go on meanwhile
   * @throws Error when the engine fails, as on a plan out of bounds
   */
  start(plan: TestPlan, beside?: readonly string[]): Promise<Started>
  readonly testedOn: TestedOn
  /**
   * What to ask of a night: as `testedOn`, but nothing of a test that rested, nor on a night of no test, unless she has
   * tested stretching.
   */
  askedOn(date: NightDate): readonly Tested[]
  /** @param treatment as `Tested` has it, of a test that runs; of the one begun first unless told */
  tonightDone(done: boolean, treatment?: string): Promise<boolean>
  /**
   * Nights of a pause do not count. It begins and ends with a night that has not begun. What her answers hold back does
   * not go on.
   *
   * @param id of the latest test unless told
   */
  setStanding(standing: TrialRecord['standing'], why?: PauseReason, id?: string): Promise<boolean>
  /** Changes a test as it is stored now. False: it is gone, or was not saved. */
  change(id: string, to: (record: TrialRecord) => TrialRecord): Promise<boolean>
  /** Ends a test and begins the one that follows it, both or neither. False: it was not saved. */
  replace(ended: TrialRecord, next: TrialRecord): Promise<boolean>
  /** Makes the weekly looks that are due, and stores them. @throws Error when the engine fails. */
  makeDueLooks(): Promise<void>
}

/** First night of each week-long part left out, so the part before it fades. None when the plan changes nightly. */
export const WASHOUT_NIGHTS: Readonly<Record<UnitNights, number>> = { 1: 0, 2: 0, 7: 1, 14: 2 }

/** More at once, and a person could hardly keep them up, nor a diary tell them apart. */
export const MOST_AT_ONCE = 2

const isReady = (stand: TrialStand): boolean =>
  ((hasEnded(stand) && isResultOpen(stand)) || isGuessDue(stand)) && !stand.record.resultSeen

/** A result that nobody opened before the next test began is not offered for ever. */
function isLatestOrBeside({ record, asOfNight, progress }: TrialStand, latest: TrialStand | null): boolean {
  if (latest === null || latest.record.id === record.id) return true
  const look = endedByLook(record.looks)
  const last = look === null ? Math.min(asOfNight, progress.lastNight) : lookNight(record.trial, look.week)
  return indexOf(record.trial, firstNightOf(latest.record.trial)) <= last
}

/** Whether exactly these tests go on: she was told of each, and none has come since. */
const isBesideOnly = (going: readonly TrialStand[], beside: readonly string[]): boolean =>
  going.length === beside.length && going.every(({ record }) => beside.includes(record.id))

/** What a test asks for on a night. */
export const testedIn = (record: TrialRecord, date: NightDate): Tested => ({
  treatment: takenId(record, record.trial.protocol.treatment, date),
  called: record.called,
  bag: bagOf(record, date),
})

export function createTrials(deps: Deps, saving: Saving, settings: Settings): Trials {
  const { store, clock, engine } = deps
  const stands = signal<readonly TrialStand[]>([])
  const stand = computed(() => stands.value[0] ?? null)
  const unreadable = signal(false)
  const going = computed(() => stands.value.filter(isGoingOn))
  const active = computed(() => going.value[0] ?? null)

  async function read(): Promise<readonly StoredTrial[]> {
    const stored = await store.trials()
    const records = stored.map(fromStored).filter((record) => record !== null)
    const first = records.map(({ trial }) => firstNightOf(trial)).toSorted()[0]
    const nights = first === undefined ? [] : await store.nights({ from: first })
    unreadable.value = records.length < stored.length
    stands.value = records.map((record) => standOf(record, nights, clock, records)).sort(latestFirst)
    return stored
  }
  const standWith = (id: string): TrialStand | undefined => stands.value.find(({ record }) => record.id === id)

  async function put(records: readonly TrialRecord[], onlyIf?: OnlyIf): Promise<boolean> {
    const edits = records.map((record): Edit => ({ type: 'put-trial', trial: toStored(record) }))
    const saved = await saving.save(edits, onlyIf)
    if (saved) await read()
    return saved
  }
  async function change(id: string, to: (record: TrialRecord) => TrialRecord): Promise<boolean> {
    await read()
    const now = standWith(id)
    return now === undefined ? false : put([to(now.record)])
  }

  const testedOn: TestedOn = (date) => {
    const [first, ...others] = testsOn(stands.value, date).map(({ record }) => testedIn(record, date))
    return first === undefined ? stretchingOn(date) : [first, ...others]
  }

  async function makeLooks({ record, nights, asOfNight, others }: TrialStand): Promise<void> {
    const { id, trial, looks } = record
    const lined = lineUpBeside(trial, others, nights, asOfNight + 1)
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
    going,
    active,
    resultOpen: computed(() => stand.value !== null && isResultOpen(stand.value)),
    resultReady: computed(() => stands.value.filter(isReady).find((one) => isLatestOrBeside(one, stand.value)) ?? null),
    async load() {
      await read()
      // The result page makes them again, and says so, when this fails.
      void makeDueLooks().catch(() => undefined)
    },
    testedOn,
    askedOn(date) {
      const tests = testsOn(stands.value, date).map(({ record }) => record)
      if (tests.length > 0)
        return tests.filter(({ log }) => !isPausedNight(log, date)).map((record) => testedIn(record, date))
      return stands.value.some(({ record }) => record.trial.protocol.treatment === STRETCHING) ? testedOn(date) : []
    },
    async start(plan, beside = []) {
      const { treatment, called, unitNights, weeks, washoutNights = WASHOUT_NIGHTS[unitNights], blinded = false } = plan
      // Another tab may have started one since this page was opened.
      const before = await read()
      if (going.value.length >= MOST_AT_ONCE || !isBesideOnly(going.value, beside)) return 'already-running'
      // Large, and not needed on Home.
      const { mayStartNow, mayTestTogether } = await import('./mayStartNow.ts')
      if (!going.value.every(({ record }) => mayTestTogether(treatment, record.trial.protocol.treatment)))
        return 'not-now'
      if ((await mayStartNow(store, clock, treatment)) !== 'free') return 'not-now'
      const prior = isOwn(treatment) ? undefined : await evidencePrior(treatment)
      const protocol = {
        treatment,
        unitNights,
        pairs: Math.floor((weeks * 7) / (unitNights * 2)),
        baselineNights: 0,
        washoutNights,
        firstNight: comingNight(clock),
        ...(prior === undefined ? {} : { evidencePrior: prior }),
      }
      const trial = await engine.ask({ type: 'draw', protocol, seed: deps.newSeed() })
      const drawn = { id: deps.newId(), trial, called, drawnAt: clock.now() }
      const known = new Set([drawn.id, ...before.map(({ id }) => id)])
      const saved = await put(
        [{ ...drawn, looks: [], stoppedAfter: null, resultSeen: false, ...begun(protocol.firstNight, blinded) }],
        // Or start one at this very moment, while this one was drawn.
        (now) => now.every(({ id }) => known.has(id)),
      )
      if (saved) return 'started'
      await read()
      return isBesideOnly(going.value, beside) ? 'not-saved' : 'already-running'
    },
    tonightDone(done, of) {
      const night = comingNight(clock)
      const treatment = of ?? testedOn(night)[0].treatment
      return settings.evenings.tell((now) => withAnswer(lately(now, night), night, treatment, done))
    },
    async setStanding(standing, why = 'other', id) {
      const now = (id === undefined ? stand.value : standWith(id))?.record
      if (now === undefined) return false
      if (standing === 'running') {
        const { mayGoOnNow } = await import('./mayStartNow.ts')
        if (!(await mayGoOnNow(store, now.trial.protocol.treatment))) return false
      }
      return change(now.id, (record) => inStanding(record, standing, why, clock))
    },
    change,
    async replace(ended, next) {
      const known = new Set([next.id, ...(await read()).map(({ id }) => id)])
      // Or another tab changes the plan at this very moment.
      const saved = await put([ended, next], (now) => now.every(({ id }) => known.has(id)))
      if (!saved) await read()
      return saved
    },
    makeDueLooks,
  }
}

/** What a helper packs first rests until that is done, so that nights without it do not count. */
function begun(from: NightDate, blinded: boolean): Pick<TrialRecord, 'standing' | 'log' | 'blind'> {
  if (!blinded) return { standing: 'running', log: EMPTY_LOG }
  const packing = { from, to: null, why: 'packing' } as const
  return { standing: 'paused', log: { ...EMPTY_LOG, pauses: [packing] }, blind: NOT_PACKED }
}
