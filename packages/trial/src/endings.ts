/** Why a test cannot tell yet. */
export type StillOpen =
  /** Before the first look, or too few complete pairs. */
  | 'too-early'
  /** The share of nights recorded differs between the arms, so a difference in counts cannot be trusted. */
  | 'recording-differs'
  /** The count model could not be asked: the nights recorded are all of one arm. */
  | 'not-testable'
  /** The nights are enough to look, not enough to say. */
  | 'undecided'

export type Leaning = 'helps' | 'worse' | 'none'

/** How a test ends. All but `cannot-tell-yet` are final once reached. */
export type Ending =
  /** `worthwhile: false` reads "helps, but probably less than your line". */
  | { readonly type: 'helps'; readonly worthwhile: boolean }
  | { readonly type: 'nothing-worth-having' }
  | { readonly type: 'makes-it-worse' }
  | { readonly type: 'cannot-tell-yet'; readonly leaning: Leaning; readonly because: StillOpen }

/** One weekly look, made once and then kept: later edits of the diary never change it. Plain JSON data. */
export interface Look {
  /** Weeks from the first randomised night, 8 to 26: the look uses nights up to the end of this week only. */
  readonly week: number
  /** Recorded nights that entered the fit (washout nights do not). */
  readonly nightsUsed: number
  readonly ending: Ending
  /** P(ratio < 1), strictly between 0 and 1. `null`: not testable. */
  readonly probHelps: number | null
  /** P(ratio < the person's line), strictly between 0 and 1. `null`: not testable. */
  readonly probWorthwhile: number | null
}
