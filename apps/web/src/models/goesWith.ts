import { type ReadonlySignal, signal } from '@preact/signals'
import { addNights, type NightDate } from '@uncramp/diary'
import type { CountProblem } from '@uncramp/stats'
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
import { isMeasuredEnough, type MeasuredNights, measuredOf, measuredProblem, perStep } from './measuredFactors.ts'
import { lastNightOver } from './nightClock.ts'
import { drawnArm, ofTreatment, type TrialStand } from './trialStand.ts'

/** Habits and cramps of longer ago are another story. */
export const NIGHTS_READ = 730

/** A factor with its answer. */
export interface FactorLink extends RatioRange {
  readonly factor: FactorNights
  readonly link: Link
  /** Cramps on 100 nights without it, as written down. */
  readonly per100Without: number
}

/** A measured number with its answer: of one step more. */
export interface MeasuredLink extends RatioRange {
  readonly measured: MeasuredNights
  readonly link: Link
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
      /** Of numbers that a watch brought, the clearest first. */
      readonly measured: readonly MeasuredLink[]
      readonly tooFewMeasured: readonly MeasuredNights[]
      /** The diary is longer than what was read. */
      readonly cut: boolean
    }

interface FactorProblem {
  readonly factor: FactorNights
  readonly problem: CountProblem
}

interface MeasuredProblem {
  readonly measured: MeasuredNights
  readonly problem: CountProblem
}

/** All that the answer hangs on. */
interface Question {
  readonly problems: readonly FactorProblem[]
  readonly tooFew: readonly FactorNights[]
  readonly measured: readonly MeasuredProblem[]
  readonly tooFewMeasured: readonly MeasuredNights[]
  readonly cut: boolean
}

export interface GoesWith {
  readonly state: ReadonlySignal<GoesWithState>
  load(): Promise<void>
}

export function createGoesWith({ store, clock, engine }: Deps, stands: () => readonly TrialStand[]): GoesWith {
  const state = signal<GoesWithState>({ type: 'loading' })
  let turn = 0
  let reads = 0
  /** What is being answered, or was. A change of the diary that leaves it as it is must not begin it anew. */
  let asked: string | null = null

  async function read(): Promise<Question> {
    const last = lastNightOver(clock)
    const from = addNights(last, 1 - NIGHTS_READ)
    const nights = await store.nights({ from, to: last })
    const factors = factorsOf(nights)
    const arms = armsIn(stands())
    const numbers = measuredOf(nights)
    return {
      problems: factors.filter(isEnough).map((factor) => ({ factor, problem: factorProblem(nights, factor.id, arms) })),
      tooFew: factors.filter((factor) => !isEnough(factor)),
      measured: numbers
        .filter(isMeasuredEnough)
        .map((measured) => ({ measured, problem: measuredProblem(nights, measured, arms) })),
      tooFewMeasured: numbers.filter((measured) => !isMeasuredEnough(measured)),
      cut: (await firstStored(store, [], addNights(from, -1))) !== null,
    }
  }

  /** Habits and numbers are looked at together: each is asked for more, the more there are of both. */
  async function answer({ problems, measured, ...rest }: Question, mine: number): Promise<void> {
    const of = problems.length + measured.length
    const links: FactorLink[] = []
    const numbers: MeasuredLink[] = []
    for (const [done, asked] of [...problems, ...measured].entries()) {
      state.value = { type: 'working', done, of }
      const range = await rangeOf(asked.problem, of)
      if (mine !== turn) return
      if (range === null) continue
      if ('factor' in asked) links.push(linkFor(asked.factor, range))
      else numbers.push({ measured: asked.measured, link: linkOf(range), ...perStep(asked.measured, range) })
    }
    const sorted = { links: links.toSorted(clearestFirst), measured: numbers.toSorted(clearestFirst) }
    state.value = { type: 'ready', ...sorted, ...rest }
  }

  async function rangeOf(problem: CountProblem, looked: number): Promise<RatioRange | null> {
    const answer = await engine.ask({ type: 'associate', problem, tail: tailOf(looked) })
    if (answer.type === 'not-testable') return null
    const { low, mid, high } = answer
    return { low, mid, high }
  }

  return {
    state,
    async load() {
      reads += 1
      const mine = reads
      try {
        const question = await read()
        const text = JSON.stringify(question)
        // A later read knows more, or this is under way already.
        if (mine !== reads || text === asked) return
        asked = text
        turn = mine
        await answer(question, mine)
      } catch {
        if (mine < turn) return
        asked = null
        state.value = { type: 'failed' }
      }
    },
  }
}

const linkFor = (factor: FactorNights, range: RatioRange): FactorLink => ({
  factor,
  ...range,
  link: linkOf(range),
  per100Without: (100 * factor.crampsWithout) / factor.without,
})

/** The drawn arms, one column a treatment: what a test gave must not be laid at the door of a habit. */
function armsIn(stands: readonly TrialStand[]): (date: NightDate) => readonly boolean[] {
  const treatments = [...new Set(stands.map(({ record }) => record.trial.protocol.treatment))]
  const tests = treatments.map((treatment) => ofTreatment(stands, treatment))
  return (date) => tests.map((own) => drawnArm(own, date) === 'treatment')
}

const LINKS: readonly Link[] = ['more', 'fewer', 'unclear']

type Ordered = RatioRange & { readonly link: Link }

function clearestFirst(a: Ordered, b: Ordered): number {
  return LINKS.indexOf(a.link) - LINKS.indexOf(b.link) || b.mid - a.mid
}
