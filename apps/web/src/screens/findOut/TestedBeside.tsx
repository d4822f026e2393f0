import type { JSX } from 'preact'
import { besideOf } from '../../models/beside.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { later } from '../../words/later.ts'
import { testWords } from '../../words/testWords.ts'

interface TestedBesideProps {
  readonly stand: TrialStand
  /** The last night read. */
  readonly asOfNight: number
}

/** What else was under test on these nights, and what the answer makes of it. */
export function TestedBeside({ stand, asOfNight }: TestedBesideProps): JSX.Element | null {
  const names = namesBeside(stand, asOfNight)
  return names.length === 0 ? null : <p>{later.two.beside(names)}</p>
}

/** Each treatment once, however often its plan was changed. */
export function namesBeside({ record, others }: TrialStand, asOfNight: number): readonly string[] {
  return [...new Set(besideOf(record, others, asOfNight).map(({ called }) => testWords(called).name))]
}
