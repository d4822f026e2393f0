import type { Evidence, Graded } from './evidence.ts'
import type { Pooled } from './pooled.ts'

/** What a reader should know, or an editor mend, before trusting the sources. Ids. */
export interface Verification {
  readonly lackingDoi: readonly string[]
  readonly unseenNumbers: readonly string[]
  /** Retracted, whether replaced or not. */
  readonly withdrawn: readonly string[]
  /** The status was checked more than six months before this month. */
  readonly staleStatus: readonly string[]
  /** What was put together of several trials, to be read with them. */
  readonly pooled: readonly Pooled[]
  /** The pages and papers behind causes, facts, look-alikes and medicines. */
  readonly sources: {
    /** Nobody has looked since whether it still stands. */
    readonly notChecked: readonly string[]
    readonly lackingDoi: readonly string[]
    readonly unseenNumbers: readonly string[]
  }
}

interface Named {
  readonly id: string
}

/** @param month the month of today, such as 2026-11: the clock is passed in */
export function verify(known: Graded & Partial<Evidence>, month: string): Verification {
  const { studies, pooled, sources = [] } = known
  const idsOf = (chosen: readonly Named[]) => chosen.map(({ id }) => id)
  return {
    lackingDoi: idsOf(studies.filter(({ doi }) => doi === null)),
    unseenNumbers: idsOf(studies.filter(({ numbersSeen }) => !numbersSeen)),
    withdrawn: idsOf(studies.filter(({ publication }) => publication.status.startsWith('retracted'))),
    staleStatus: idsOf(studies.filter(({ publication }) => monthOf(month) - monthOf(publication.checked) > 6)),
    pooled: pooled.pooled,
    sources: {
      notChecked: idsOf(sources.filter(({ publication }) => publication.status === 'not-checked')),
      lackingDoi: idsOf(sources.filter(({ doi }) => doi === null)),
      unseenNumbers: idsOf(sources.filter(({ numbersSeen }) => !numbersSeen)),
    },
  }
}

/** Months since year 0. */
function monthOf(text: string): number {
  const [year, month] = text.split('-').map(Number)
  return year! * 12 + month!
}
