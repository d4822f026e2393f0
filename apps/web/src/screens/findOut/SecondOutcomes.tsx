import { type Ending, SECOND_OUTCOMES } from '@uncramp/trial'
import type { JSX } from 'preact'
import type { SecondOpinions } from '../../engine/questions.ts'
import type { SecondOfResult } from '../../models/trialResult.ts'
import { later } from '../../words/later.ts'

const text = later.resultMore

const NOT_SAID: Ending = { type: 'cannot-tell-yet', leaning: 'none', because: 'not-testable' }

/** Of 40 orders the rarest gap is still seen 5 times in 100. */
const FEW_ORDERS = 40

/** Each has an ending by its own rule; none of them is the answer. */
export function SecondOutcomes({ outcomes, effects, wokenSaid }: SecondOfResult): JSX.Element {
  return (
    <section class="card stack-s">
      <h2>{text.second.title}</h2>
      <p class="muted">{text.second.lead}</p>
      <dl class="seconds">
        {SECOND_OUTCOMES.map((outcome) => {
          const ending = outcome === 'woken' && !wokenSaid ? NOT_SAID : outcomes.endings[outcome]
          const effect = effects[outcome]
          const mayCompare = ending.type !== 'cannot-tell-yet' || ending.because === 'undecided'
          return (
            <div key={outcome}>
              <dt>{text.second.name(outcome)}</dt>
              <dd>
                <b>{text.second.ending(outcome, ending)}</b>{' '}
                {mayCompare &&
                  effect.type === 'estimated' &&
                  text.second.figures(outcome, effect.with.q50, effect.without.q50)}
              </dd>
            </div>
          )
        })}
      </dl>
      <p class="muted">{text.second.ofCramps}</p>
    </section>
  )
}

/** The drawn order against all others that the coin could have made. */
export function CoinLuck({ orders }: SecondOpinions): JSX.Element {
  return (
    <section class="card stack-s">
      <h2>{text.coin.title}</h2>
      <p>{orders.type === 'tested' ? text.coin.orders(orders.twoSided) : text.coin.none}</p>
      {orders.type === 'tested' && orders.orders <= FEW_ORDERS && <p>{text.coin.few(orders.orders)}</p>}
      <p class="muted">{text.coin.second}</p>
    </section>
  )
}
