import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { addNights, type DiaryStore, type NightDate } from '@uncramp/diary'
import type { EndingChances, PlanOfUnit } from '@uncramp/trial'
import type { Clock } from '../clock.ts'
import type { PlannedFor, PlanOfTest } from '../engine/questions.ts'
import type { Deps } from './deps.ts'
import { lastNightOver } from './nightClock.ts'
import { type Pace, type PlanUnit, weeksFor } from './pace.ts'

/** Nights read to tell the usual rate. */
const LOOK_BACK = 84
/** Nights before a rate is worth saying. */
export const ENOUGH_NIGHTS = 14

export interface RecentNights {
  /** In order, from the first known night on; null: not known. */
  readonly counts: readonly (number | null)[]
  readonly known: number
  /** null: too few nights to say. */
  readonly perWeek: number | null
}

export async function recentNights(store: DiaryStore, clock: Clock): Promise<RecentNights> {
  const to = lastNightOver(clock)
  const nights = await store.nights({ from: addNights(to, 1 - LOOK_BACK), to })
  const byDate = new Map<NightDate, number | null>(nights.map(({ date, count }) => [date, count]))
  const all = Array.from({ length: LOOK_BACK }, (_, i) => byDate.get(addNights(to, 1 + i - LOOK_BACK)) ?? null)
  const counts = all.slice(
    Math.max(
      0,
      all.findIndex((count) => count !== null),
    ),
  )
  const known = counts.filter((count) => count !== null)
  const perWeek = (7 * known.reduce((sum, count) => sum + count, 0)) / known.length
  return { counts, known: known.length, perWeek: known.length < ENOUGH_NIGHTS ? null : perWeek }
}

/** What is taken for granted of the treatment. */
export const ASSUMED = ['half', 'third', 'nothing'] as const
export type Assumed = (typeof ASSUMED)[number]
export const RATIO_IF: Readonly<Record<Assumed, number>> = { half: 0.5, third: 2 / 3, nothing: 1 }

export type PlanState =
  | { readonly type: 'loading' }
  /** Too few nights are known, and she has not said how many cramps she has. */
  | { readonly type: 'ask' }
  | { readonly type: 'failed' }
  | {
      readonly type: 'ready'
      readonly by: Readonly<Record<Assumed, PlannedFor>>
    }

/** How far the made-up tests of what is shown have come. */
export type Closer =
  | { readonly type: 'off' }
  | { readonly type: 'working'; readonly tests: number }
  | { readonly type: 'done'; readonly tests: number }

export interface Plan {
  readonly pace: Pace
  readonly state: ReadonlySignal<PlanState>
  readonly closer: ReadonlySignal<Closer>
  readonly recent: ReadonlySignal<RecentNights | null>
  /** Cramps a week, as she says where the diary is too short; null: not said. */
  readonly said: ReadonlySignal<number | null>
  readonly assumed: ReadonlySignal<Assumed>
  readonly unit: ReadonlySignal<PlanUnit>
  readonly weeks: ReadonlySignal<number>
  readonly washoutNights: ReadonlySignal<number>
  /** What is shown: of what is assumed. */
  readonly shown: ReadonlySignal<PlannedFor | null>
  load(): Promise<void>
  say(perWeek: number): void
  assume(assumed: Assumed): void
  chooseUnit(unit: PlanUnit): void
  chooseWeeks(weeks: number): void
  /** Nobody looks any more. */
  stop(): void
}

/** Before a test: how it would end, by her own diary, at once from the table and then from made-up tests. */
export function createPlan({ store, clock, engine }: Pick<Deps, 'store' | 'clock' | 'engine'>, pace: Pace): Plan {
  const state = signal<PlanState>({ type: 'loading' })
  const closer = signal<Closer>({ type: 'off' })
  const recent = signal<RecentNights | null>(null)
  const said = signal<number | null>(null)
  const assumed = signal<Assumed>('half')
  const first = pace.units[0]!
  const unit = signal<PlanUnit>(first.unitNights)
  const weeks = signal(weeksFor(first.unitNights).at(-1)!)
  /** What was worked out closely for the person asked about now. */
  const closely = signal<ReadonlyMap<Assumed, { readonly planned: PlannedFor; readonly tests: number }>>(new Map())
  let asked: string | null = null
  let turn = 0
  let closing = new AbortController()

  function question(): PlanOfTest | null {
    const nights = recent.value
    const perWeek = said.value
    const fixed = { units: pace.units, speed: pace.speed, ratios: ASSUMED.map((one) => RATIO_IF[one]) }
    if (nights === null) return null
    if (nights.perWeek !== null) return { ...fixed, who: { type: 'diary', counts: nights.counts } }
    return perWeek === null ? null : { ...fixed, who: { type: 'rate', perWeek } }
  }

  async function work(): Promise<void> {
    const about = question()
    const key = JSON.stringify(about)
    // A change of the diary that leaves the answer as it is must not begin it anew.
    if (key === asked && state.value.type !== 'failed') return
    asked = key
    turn += 1
    const now = turn
    closing.abort()
    closely.value = new Map()
    closer.value = { type: 'off' }
    if (about === null) {
      state.value = { type: 'ask' }
      return
    }
    try {
      const [half, third, nothing] = await engine.ask({ type: 'plan', ...about })
      if (now !== turn) return
      state.value = { type: 'ready', by: { half: half!, third: third!, nothing: nothing! } }
    } catch {
      if (now === turn) state.value = { type: 'failed' }
      return
    }
    void workCloser()
  }

  async function workCloser(): Promise<void> {
    closing.abort()
    closing = new AbortController()
    const { signal: stopped } = closing
    const about = question()
    const what = assumed.value
    const known = closely.value.get(what)
    closer.value = known === undefined ? { type: 'off' } : { type: 'done', tests: known.tests }
    if (known !== undefined || about === null || state.value.type !== 'ready') return
    const ask = { type: 'refine-plan', ...about, ratios: [RATIO_IF[what]] } as const
    closer.value = { type: 'working', tests: 0 }
    await engine
      .stream(
        ask,
        (part) => {
          if (stopped.aborted) return
          if (part.type === 'refined') {
            closely.value = new Map([...closely.value, [what, part]])
            closer.value = { type: 'done', tests: part.tests }
          } else closer.value = { type: 'working', tests: part.tests }
        },
        stopped,
      )
      // The table's answer stays.
      .catch(() => {
        if (!stopped.aborted) closer.value = { type: 'off' }
      })
  }

  return {
    pace,
    state,
    closer,
    recent,
    said,
    assumed,
    unit,
    weeks,
    washoutNights: computed(() => pace.units.find(({ unitNights }) => unitNights === unit.value)!.washoutNights),
    shown: computed(() => {
      if (state.value.type !== 'ready') return null
      return closely.value.get(assumed.value)?.planned ?? state.value.by[assumed.value]
    }),
    async load() {
      recent.value = await recentNights(store, clock)
      await work()
    },
    say(perWeek) {
      said.value = perWeek
      void work()
    },
    assume(one) {
      assumed.value = one
      void workCloser()
    },
    chooseUnit(chosen) {
      unit.value = chosen
      const fits = weeksFor(chosen)
      if (!fits.includes(weeks.value)) weeks.value = fits.at(-1)!
    },
    chooseWeeks: (chosen) => {
      weeks.value = chosen
    },
    stop: () => closing.abort(),
  }
}

/** Chances of a unit length by the end of a week; null: no test answers so soon. */
export function chancesAt({ plans }: PlannedFor, unit: PlanUnit, week: number): EndingChances | null {
  const found = weeksOf(plans, unit)[week - 1]
  return found?.type === 'chances' ? found.chances : null
}

export const weeksOf = (plans: readonly PlanOfUnit[], unit: PlanUnit): PlanOfUnit['weeks'] =>
  plans.find(({ unitNights }) => unitNights === unit)?.weeks ?? []
