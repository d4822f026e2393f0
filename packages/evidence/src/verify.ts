import type { Evidence } from './evidence.ts'
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
}

/** @param month the month of today, such as 2026-11: the clock is passed in */
export function verify({ studies, pooled }: Evidence, month: string): Verification {
  const idsOf = (chosen: Evidence['studies']) => chosen.map(({ id }) => id)
  return {
    lackingDoi: idsOf(studies.filter(({ doi }) => doi === null)),
    unseenNumbers: idsOf(studies.filter(({ numbersSeen }) => !numbersSeen)),
    withdrawn: idsOf(studies.filter(({ publication }) => publication.status.startsWith('retracted'))),
    staleStatus: idsOf(studies.filter(({ publication }) => monthOf(month) - monthOf(publication.checked) > 6)),
    pooled: pooled.pooled,
  }
}

/** Months since year 0. */
function monthOf(text: string): number {
  const [year, month] = text.split('-').map(Number)
  return year! * 12 + month!
}
