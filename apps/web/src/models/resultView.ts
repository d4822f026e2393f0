import type { Ending } from '@uncramp/trial'

/** With fewer cramps in the whole test a ratio is mostly the prior's. */
export const ENOUGH_CRAMPS = 5

/** `withheld`: the nights may not be compared at all, so no number of theirs is shown as an answer. */
export type ResultView = 'numbers' | 'too-few-cramps' | 'withheld'

/** @param cramps on the recorded nights that count. */
export function resultView(ending: Ending, cramps: number): ResultView {
  if (ending.type !== 'cannot-tell-yet') return 'numbers'
  if (ending.because !== 'undecided') return 'withheld'
  return cramps < ENOUGH_CRAMPS ? 'too-few-cramps' : 'numbers'
}
