import { type ReadonlySignal, signal } from '@preact/signals'
import { type Ending, type TrialNights, toCountProblem } from '@uncramp/trial'
import type { Deps } from './deps.ts'
import type { RatioRange } from './factors.ts'
import { askedOf, plannedFit } from './plannedFit.ts'
import { resultView } from './resultView.ts'
import type { Trials } from './trial.ts'
import { isGoingOn, isResultOpen, latestLook, mayLook, type TrialStand } from './trialStand.ts'

/** How a test stands: shut until its first look. */
export type TestEnd =
  | { readonly type: 'shut'; readonly going: boolean }
  /** A look that may be due is not made yet: it could end the test. */
  | { readonly type: 'looking' }
  | { readonly type: 'open'; readonly going: boolean; readonly ending: Ending }

/** The rate ratio with its 8-in-10 range; `none` where a result shows no numbers either. */
export type TestBar = (RatioRange & { readonly type: 'bar' }) | { readonly type: 'none' | 'failed' }

export interface TestRow {
  readonly stand: TrialStand
  readonly end: TestEnd
  /** null: not worked out yet. */
  readonly bar: TestBar | null
}

export interface TestHistory {
  /** The latest first; as many as were asked for. */
  readonly rows: ReadonlySignal<readonly TestRow[]>
  /** Tests that are not among the rows yet. */
  readonly rest: ReadonlySignal<number>
  load(): Promise<void>
  showMore(): Promise<void>
}

export const ROWS_AT_ONCE = 20

const CANNOT_TELL: Ending = { type: 'cannot-tell-yet', leaning: 'none', because: 'too-early' }

export function createTestHistory(
  { engine }: Pick<Deps, 'engine'>,
  { stands, makeDueLooks }: Pick<Trials, 'stands' | 'makeDueLooks'>,
): TestHistory {
  const rows = signal<readonly TestRow[]>([])
  const rest = signal(0)
  /** By all that a bar hangs on: a look made meanwhile, or a change of the diary, asks for another. */
  const known = new Map<string, TestBar>()
  let shown = ROWS_AT_ONCE
  let turn = 0
  let looked = false

  async function load(): Promise<void> {
    if (!looked) {
      await read()
      // A bar says when it could not be worked out; a look that could not be made is made another time.
      await makeDueLooks().catch(() => undefined)
      looked = true
    }
    await read()
  }

  async function read(): Promise<void> {
    turn += 1
    const mine = turn
    const all = stands.value
    const asked = all.slice(0, shown).map((stand) => questionOf(stand, looked))
    rest.value = Math.max(0, all.length - shown)
    rows.value = asked.map(({ stand, end, key }) => ({ stand, end, bar: known.get(key) ?? null }))
    for (const question of asked) {
      if (known.has(question.key)) continue
      const bar = await barOf(question).catch((): TestBar => ({ type: 'failed' }))
      if (bar.type !== 'failed') known.set(question.key, bar)
      if (mine !== turn) return
      rows.value = rows.value.map((row) => (row.stand === question.stand ? { ...row, bar } : row))
    }
  }

  async function barOf({ stand, end, nights, asOfNight, cramps }: BarQuestion): Promise<TestBar> {
    if (end.type !== 'open' || resultView(end.ending, cramps) !== 'numbers') return { type: 'none' }
    const own = await plannedFit(engine, { trial: stand.record.trial, nights, asOfNight })
    if (own.type !== 'fitted') return { type: 'none' }
    const { q10, q50, q90 } = own.logRatio
    return { type: 'bar', low: Math.exp(q10), mid: Math.exp(q50), high: Math.exp(q90) }
  }

  return {
    rows,
    rest,
    load,
    showMore() {
      shown += ROWS_AT_ONCE
      return load()
    },
  }
}

interface BarQuestion {
  readonly stand: TrialStand
  readonly end: TestEnd
  readonly nights: TrialNights
  readonly asOfNight: number
  readonly cramps: number
  readonly key: string
}

function questionOf(stand: TrialStand, looked: boolean): BarQuestion {
  const { id } = stand.record
  const { trial, nights, asOfNight } = askedOf(stand)
  const { counts, treatments } = toCountProblem(trial, nights, 'as-planned', asOfNight)
  const cramps = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const end = !looked && isResultOpen(stand) && mayLook(stand) ? ({ type: 'looking' } as const) : endOf(stand)
  return { stand, end, nights, asOfNight, cramps, key: JSON.stringify([id, end, counts, treatments]) }
}

function endOf(stand: TrialStand): TestEnd {
  const going = isGoingOn(stand)
  if (!isResultOpen(stand)) return { type: 'shut', going }
  return { type: 'open', going, ending: latestLook(stand.record.looks)?.ending ?? CANNOT_TELL }
}
