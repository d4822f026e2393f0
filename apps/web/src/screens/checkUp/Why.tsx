import type { Because, Conclusion, FiredSign } from '@uncramp/safety'
import type { JSX } from 'preact'
import { safety } from '../../words/safety.ts'
import { becauseWords } from './because.ts'
import { Seen } from './Seen.tsx'

const text = safety.checkUp.result

export function Why({ conclusion: { signs } }: { readonly conclusion: Pick<Conclusion, 'signs'> }): JSX.Element {
  return (
    <section class="card aside" aria-labelledby="why">
      <h2 id="why">{text.why}</h2>
      {signs.length === 0 ? <p>{text.noSign}</p> : <Signs signs={signs} />}
    </section>
  )
}

const Signs = ({ signs }: { readonly signs: readonly FiredSign[] }): JSX.Element => (
  <ul class="reasons">
    {signs.map((sign) => (
      <li key={sign.id}>
        <Reasons because={sign.because} />
        <p class="muted">{safety.said.signs[sign.id]}</p>
        <Seen sign={sign} />
      </li>
    ))}
  </ul>
)

export const Reasons = ({ because }: { readonly because: readonly Because[] }): JSX.Element => (
  <>
    {because.map((one) => (
      <p key={JSON.stringify(one)}>{becauseWords(one)}</p>
    ))}
  </>
)
