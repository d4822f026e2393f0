import { type ReadonlySignal, signal } from '@preact/signals'
import { addNights, type Night, type NightDate } from '@uncramp/diary'
import type { Deps } from './deps.ts'
import {
  type FactorNights,
  factorProblem,
  factorsOf,
  isEnough,
  type Link,
  linkOf,
  type RatioRange,
  tailOf,
} from './factors.ts'
import { firstStored } from './firstNight.ts'
import { lastNightOver } from './nightClock.ts'
import { plannedArm, type TrialStand } from './trialStand.ts'

/** Habits and cramps of longer ago are another story. */
export const NIGHTS_READ = 730

/** A factor with its answer. */
export interface FactorLink extends RatioRange {
  readonly factor: FactorNights
  readonly link: Link
  /** Cramps on 100 nights without it, as written down. */
  readonly per100Without: number
}

export type GoesWithState =
  | { readonly type: 'loading' }
  /** So many of so many factors are read. */
  | { readonly type: 'working'; readonly done: number; readonly of: number }
  | { readonly type: 'failed' }
  | {
      readonly type: 'ready'
      /** The clearest first. */
      readonly links: readonly FactorLink[]
      readonly tooFew: readonly FactorNights[]
      /** The diary is longer than what was read. */
      readonly cut: boolean
    }

export interface GoesWith {
  readonly state: ReadonlySignal<GoesWithState>
  load(): Promise<void>
}

export function createGoesWith({ store, clock, engine }: Deps, stands: () => readonly TrialStand[]): GoesWith {
  const state = signal<GoesWithState>({ type: 'loading' })
  let turn = 0

  async function read(mine: number): Promise<void> {
    const last = lastNightOver(clock)
    const from = addNights(last, 1 - NIGHTS_READ)
    const nights = await store.nights({ from, to: last })
    const factors = factorsOf(nights)
    const enough = factors.filter(isEnough)
    const links: FactorLink[] = []
    for (const [done, factor] of enough.entries()) {
      if (mine !== turn) return
      state.value = { type: 'working', done, of: enough.length }
      const link = await linkFor(factor, nights, enough.length)
      if (link !== null) links.push(link)
    }
    if (mine !== turn) return
    const cut = (await firstStored(store, [], addNights(from, -1))) !== null
    const tooFew = factors.filter((factor) => !isEnough(factor))
    state.value = { type: 'ready', links: links.toSorted(clearestFirst), tooFew, cut }
  }

  async function linkFor(factor: FactorNights, nights: readonly Night[], looked: number): Promise<FactorLink | null> {
    const problem = factorProblem(nights, factor.id, armsIn(stands()))
    const answer = await engine.ask({ type: 'associate', problem, tail: tailOf(looked) })
    if (answer.type === 'not-testable') return null
    const { low, mid, high } = answer
    const per100Without = (100 * factor.crampsWithout) / factor.without
    return { factor, low, mid, high, link: linkOf(answer), per100Without }
  }

  return {
    state,
    async load() {
      turn += 1
      const mine = turn
      try {
        await read(mine)
      } catch {
        if (mine === turn) state.value = { type: 'failed' }
      }
    },
  }
}

/** The drawn arms, one column a treatment: what a test gave must not be laid at the door of a habit. */
function armsIn(stands: readonly TrialStand[]): (date: NightDate) => readonly boolean[] {
  const treatments = [...new Set(stands.map(({ record }) => record.trial.protocol.treatment))]
  const tests = treatments.map((treatment) =>
    stands.filter(({ record }) => record.trial.protocol.treatment === treatment),
  )
  return (date) => tests.map((own) => plannedArm(own, date) === 'treatment')
}

const LINKS: readonly Link[] = ['more', 'fewer', 'unclear']

function clearestFirst(a: FactorLink, b: FactorLink): number {
  return LINKS.indexOf(a.link) - LINKS.indexOf(b.link) || b.mid - a.mid
}
