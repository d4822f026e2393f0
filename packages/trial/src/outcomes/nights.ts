import type { TrialNight } from '../nights.ts'

/** One cramp, as far as anything of it is known. */
export interface OutcomeCramp {
  /** Minutes by the clock. `null`: not known. */
  readonly minutes: number | null
  /** Said afterwards, without a clock, where `minutes` is `null`. */
  readonly roughMinutes?: 'under-2' | '2-to-10' | 'over-10'
  /** 0 to 10. `null`: not said. */
  readonly pain: number | null
}

/** What a person recorded of one night, beyond the count. */
export interface OutcomeNight extends TrialNight {
  /** Whether cramps woke her or spoilt her sleep. `null`: not known. */
  readonly woken: boolean | null
  /** Cramps recorded one by one: as many as the count, or fewer. */
  readonly cramps: readonly OutcomeCramp[]
}

/** [night] as `TrialNights`: index 0 is the protocol's first night. */
export type OutcomeNights = readonly OutcomeNight[]
