import { type BlindReading, readGuesses } from '@uncramp/trial'
import type { JSX } from 'preact'
import type { TrialRecord } from '../../models/trialRecord.ts'
import { later } from '../../words/later.ts'
import { decimal } from '../../words/numbers.ts'

const text = later.blind.held

/** Whether hope can explain an answer: what she guessed, beside a coin. It changes no number. */
export function HowBlind({ record }: { readonly record: TrialRecord }): JSX.Element | null {
  const { blind, trial } = record
  if (blind === undefined) return null
  return (
    <section class="card stack-s" aria-labelledby="how-blind">
      <h2 id="how-blind">{text.title}</h2>
      {blind.opened !== null && (
        <>
          <p>{text.opened(blind.opened.from, blind.opened.reason)}</p>
          <p>{text.asOpen}</p>
          {blind.opened.reason === 'mixed-up' && <p>{text.wrongBags}</p>}
        </>
      )}
      {blind.guess !== null && <Guessed reading={readGuesses(trial, blind.guess.pairs)} />}
    </section>
  )
}

/** Times in ten, never none and never all: the pairs are few. */
const inTen = (share: number): number => Math.min(9, Math.max(1, Math.round(10 * share)))

function Guessed({ reading }: { readonly reading: BlindReading }): JSX.Element {
  const { says, asked, guessed, right, share, index, byCoin } = reading
  return (
    <>
      {asked > 0 && <p>{text.by(right, guessed, asked)}</p>}
      {share !== null && (
        <p class="muted">
          {text.coin(guessed)} {text.range(inTen(share.lower), inTen(share.upper))}
        </p>
      )}
      <p>
        <b>{text.says[says]}</b>
      </p>
      {right > 0 && <p class="muted">{text.mixed}</p>}
      {index !== null && (
        <details>
          <summary>{later.findOut.maths}</summary>
          <p class="muted">
            {text.mathsText(decimal(index, 2), byCoin === null ? text.noChance : decimal(Math.max(0.001, byCoin), 3))}
          </p>
        </details>
      )}
    </>
  )
}
