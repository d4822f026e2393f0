import type { JSX } from 'preact'
import { MOST_AT_ONCE } from '../../models/trial.ts'
import { type Helper, testOffer } from '../../models/whatHelps.ts'
import { useApp } from '../../parts/context.ts'
import { know } from '../../words/know.ts'
import { known } from '../../words/known.ts'
import { later } from '../../words/later.ts'
import { planAt } from '../findOut/planAt.ts'
import { useApart } from '../findOut/useApart.ts'
import { gateReasons } from './Gate.tsx'

const text = know.treatment

/** Offered where nights can test it and nothing she said speaks against it; else why not. */
export function TestOnMe({ helper }: { readonly helper: Helper }): JSX.Element {
  const going = useApp().trials.going.value
  const apart = useApart()(helper.treatment.id)
  const running = going.length >= MOST_AT_ONCE || apart !== null
  const offer = testOffer(helper)
  if (offer === 'now')
    return (
      <a class="btn" href={running ? '/find-out' : planAt(helper.treatment.id)}>
        {running ? later.findOut.title : text.test}
      </a>
    )
  const why = {
    'in-cramp': [text.inCramp],
    'ask-first': [text.askBefore],
    never: gateReasons(helper),
    'not-alone': [known.treatments.byId[helper.treatment.id]?.notTestable ?? know.helps.withDoctor],
  }[offer]
  return (
    <div class="card">
      <h2>{text.test}</h2>
      {why.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
