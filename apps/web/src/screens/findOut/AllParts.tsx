import type { JSX } from 'preact'
import { partsOf } from '../../models/coin.ts'
import type { TrialRecord } from '../../models/trialRecord.ts'
import { dayMonth } from '../../words/dates.ts'
import { later } from '../../words/later.ts'
import { testWords } from '../../words/testWords.ts'
import { words } from '../../words.ts'

const text = later.testRun.coin

/** The whole order, part by part: narrow columns, so that half a year of nights stays on one sheet of paper. */
export function AllParts({ record }: { readonly record: TrialRecord }): JSX.Element {
  const { trial, called } = record
  const names = testWords(called).part
  return (
    <>
      <p class="muted">{text.named}</p>
      <ol class={trial.protocol.unitNights === 1 ? 'all-parts' : 'all-parts spans'}>
        {partsOf(trial).map(({ from, to, arm }) => (
          <li key={from}>
            <span>{from === to ? dayMonth(from) : words.common.fromTo(dayMonth(from), dayMonth(to))}</span>{' '}
            <b class={arm === 'treatment' ? 'st' : 'us'}>{names[arm]}</b>
          </li>
        ))}
      </ol>
    </>
  )
}
