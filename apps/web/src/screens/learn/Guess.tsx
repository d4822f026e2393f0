import { startingGuess, type Treatment } from '@uncramp/evidence'
import type { JSX } from 'preact'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { whole } from '../../words/numbers.ts'
import { Axis, Ground, Strip } from './Strip.tsx'

const text = know.treatment
/** Cramps before, against which the guess is told. */
const OF = 10

/** What is guessed before any of her nights: how many cramps would still come where ten came. */
export function Guess({ treatment }: { readonly treatment: Treatment }): JSX.Element {
  const words = known.treatments.byId[treatment.id]
  const { likely, low, high } = startingGuess(treatment.prior)
  const cramps = { likely: Math.round(OF * likely), low: Math.round(OF * low), high: Math.round(OF * high) }
  const most = Math.max(2 * OF, cramps.high + 1)
  const at = (value: number) => 0.03 + (0.94 * value) / most
  return (
    <section class="card aside">
      <h2>{text.guess}</h2>
      {treatment.duringCrampOnly ? (
        <p>{text.guessNo}</p>
      ) : (
        <>
          <p>{words?.startingGuess}</p>
          <p>{known.treatments.startingRange(cramps)}</p>
          <div class="forest" aria-hidden="true">
            <div class="forest-rows">
              <Ground zero={at(OF)} better="left" />
              <Strip at={at} zero={at(OF)} low={cramps.low} mid={cramps.likely} high={cramps.high} mark="dot" />
            </div>
            <Axis at={at} ticks={[0, OF, 2 * OF].map((tick) => [tick, whole(tick)])} />
            <p class="muted">{text.guessAxis}</p>
          </div>
        </>
      )}
    </section>
  )
}
