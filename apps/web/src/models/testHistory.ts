import { type ReadonlySignal, signal } from '@preact/signals'
import { type Ending, toCountProblem } from '@uncramp/trial'
import type { Deps } from './deps.ts'
import type { RatioRange } from './factors.ts'
import { resultView } from './resultView.ts'
import { lineUp } from './trialRecord.ts'
import { isGoingOn, isResultOpen, latestLook, readTo, type TrialStand } from './trialStand.ts'

/** How a test stands: shut until its first look. */
export type TestEnd =
  | { readonly type: 'shut'; readonly going: boolean }
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

export function createTestHistory({ engine }: Pick<Deps, 'engine'>, stands: () => readonly TrialStand[]): TestHistory {
  const rows = signal<readonly TestRow[]>([])
  const rest = signal(0)
  let shown = ROWS_AT_ONCE
  let turn = 0

  async function load(): Promise<void> {
    turn += 1
    const mine = turn
    const all = stands()
    const known = new Map(rows.value.map(({ stand, bar }) => [stand.record.id, bar]))
    rest.value = Math.max(0, all.length - shown)
    rows.value = all
      .slice(0, shown)
      .map((stand) => ({ stand, end: endOf(stand), bar: known.get(stand.record.id) ?? null }))
    for (const row of rows.value) {
      const bar = await barOf(row).catch((): TestBar => ({ type: 'failed' }))
      if (mine !== turn) return
      rows.value = rows.value.map((one) => (one.stand === row.stand ? { ...one, bar } : one))
    }
  }

  async function barOf({ stand, end }: TestRow): Promise<TestBar> {
    if (end.type === 'shut') return { type: 'none' }
    const { trial } = stand.record
    const asOfNight = readTo(stand)
    const nights = lineUp(trial, stand.nights, asOfNight + 1)
    const { counts } = toCountProblem(trial, nights, 'as-planned', asOfNight)
    const cramps = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
    if (resultView(end.ending, cramps) !== 'numbers') return { type: 'none' }
    const own = await engine.ask({ type: 'planned', trial, nights, asOfNight })
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

function endOf(stand: TrialStand): TestEnd {
  const going = isGoingOn(stand)
  if (!isResultOpen(stand)) return { type: 'shut', going }
  return { type: 'open', going, ending: latestLook(stand.record.looks)?.ending ?? CANNOT_TELL }
}
